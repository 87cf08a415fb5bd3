/** The network page in words: the finding, the picture's nodes, and the table that says the same. */
import { beginSentence, countOf, figureDigits, listInWords, numberInWords } from '@kith/graph/wording/number-in-words.ts';
import { kithHref, type AddressWords } from '#lib/address/kith-href.ts';
import type { NetworkOfAreaQuery } from '#lib/generated/documents.ts';
import { chooseLeading, type NetworkDrawing } from '#lib/network/network-drawing.ts';
import { betweennessInWords } from '#lib/views/network/betweenness-in-words.ts';
import { networkSorts, type NetworkAsked, type NetworkSort } from '#lib/views/network/network-question.ts';
import { allKinds, getKind, recordHref } from '#lib/views/record/kinds.ts';

type Node = NetworkOfAreaQuery['network']['nodes'][number];

export interface NetworkRow {
	readonly id: string;
	readonly kind: Node['kind'];
	readonly name: string;
	/** "Paused", "Closed"; undefined while it is on. */
	readonly notRunning: string | undefined;
	readonly kindInWords: string;
	readonly href: string;
	readonly focusHref: string;
	/** "outside Hackney, 600 m over the edge". */
	readonly outside: string | undefined;
	/** Those shown; of a part, with all of them in brackets: "0 (10)". */
	readonly ties: string;
	readonly between: string;
	readonly breaks: string;
}

export interface NetworkPageView {
	readonly headline: string;
	readonly rest: string;
	readonly focusName: string | undefined;
	readonly columns: readonly { readonly sort: NetworkSort; readonly label: string; readonly href: string; readonly isSorted: boolean; readonly direction: 'ascending' | 'descending' }[];
	readonly rows: readonly NetworkRow[];
	readonly rowsInWords: string;
	/** Over what the table's figures are counted; empty where everything is shown. */
	readonly countedInWords: string;
	/** "What is not running comes last.": empty where the order asked for is the whole order. */
	readonly setBackInWords: string;
	readonly earlierHref: string | undefined;
	readonly laterHref: string | undefined;
	/** How to read the picture. */
	readonly pictureNote: string;
	readonly drawing: NetworkDrawing;
}

export const rowsOfAPage = 50;
const columnLabels: Readonly<Record<NetworkSort, string>> = { name: 'Name', kind: 'Kind', ties: 'Ties', between: 'Stands between', breaks: 'Would it break?' };
/** Of a part: what is counted over the whole says so in its own head. */
const columnLabelsOfPart: typeof columnLabels = { ...columnLabels, ties: 'Ties shown (in all)', between: 'Stands between, in the whole', breaks: 'Would the whole break?' };

export function networkPageView({ network, asked }: { network: NetworkOfAreaQuery['network']; asked: NetworkAsked }): NetworkPageView {
	const { nodes, edges } = network;
	const tiesShown = countTiesShown(edges);
	const isPart = nodes.length < network.totalNodes;
	const sorted = [...nodes].sort(comparing({ sort: asked.sort, tiesShown }));
	const page = sorted.slice(asked.after, asked.after + rowsOfAPage);
	const focused = nodes.find(({ id }) => id === asked.focus);
	const to = (changed: AddressWords) => kithHref('/network', { ...addressWords(asked), ...changed });
	const leading = chooseLeading(nodes, asked.focus);
	return {
		...describe({ network, asked, focused, tiesShown }),
		focusName: focused?.name,
		columns: (['name', 'kind', 'ties', 'between', 'breaks'] as const).map((sort) => ({
			sort, label: (isPart ? columnLabelsOfPart : columnLabels)[sort], href: `${to({ sort: sort === 'ties' ? undefined : sort, after: undefined })}#table`, isSorted: sort === asked.sort,
			direction: sort === 'name' || sort === 'kind' ? 'ascending' : 'descending'
		})),
		rows: page.map((node) => ({
			id: node.id, kind: node.kind, name: node.name, notRunning: node.notRunning == null ? undefined : beginSentence(node.notRunning), kindInWords: getKind(node.kind).one, href: recordHref(node.kind, node.id),
			focusHref: kithHref('/network', { focus: node.id }),
			outside: node.outsideInWords ?? undefined,
			ties: isPart ? `${figureDigits(tiesShown(node))} (${figureDigits(node.degree)})` : figureDigits(node.degree), between: betweennessInWords(node.betweenness),
			breaks: node.isArticulation ? 'yes: some are joined only through it' : 'no'
		})),
		rowsInWords: page.length === 0 ? 'No rows' : `Rows ${asked.after + 1} to ${asked.after + page.length} of ${figureDigits(nodes.length)}`,
		countedInWords: isPart ? `Ties are to others shown here, and in brackets to anything at all; what stands between and what would break is of the whole network of ${figureDigits(network.totalNodes)}.` : '',
		setBackInWords: setBackInWords({ nodes, sort: asked.sort }),
		earlierHref: asked.after > 0 ? `${to({ after: asked.after > rowsOfAPage ? asked.after - rowsOfAPage : undefined })}#table` : undefined,
		laterHref: asked.after + rowsOfAPage < nodes.length ? `${to({ after: asked.after + rowsOfAPage })}#table` : undefined,
		pictureNote: `${leading.size < nodes.length ? `Large: the ${figureDigits(leading.size)} on the way between most of the others${isPart ? ' in the whole network' : ''}, larger with more ties shown; everybody else stands small behind them` : 'Larger: more ties'}. ${nodes.some(({ notRunning }) => notRunning != null) ? 'Hollow, with a dashed line: not running. ' : ''}Heavier line: the only thing that joins its two sides. Near each other: tied, not near in place.`,
		drawing: {
			nodes: nodes.map(({ id, kind, name, x, y, isArticulation, notRunning }) => ({ id, kind, name, x: Math.round(x), y: Math.round(y), degree: tiesShown({ id }), isArticulation, isFocus: id === asked.focus, isLeading: leading.has(id), ...(notRunning == null ? {} : { notRunning }) })),
			edges: edges.map(({ source, target, inWords, isBridge }) => ({ source, target, inWords, isBridge }))
		}
	};
}

function addressWords(asked: NetworkAsked): AddressWords {
	return {
		component: asked.component, place: asked.place, focus: asked.focus, steps: asked.focus === undefined || asked.steps === 2 ? undefined : asked.steps,
		kind: asked.areKindsChosen ? asked.kinds.map((kind) => getKind(kind).word) : undefined, sort: asked.sort === 'ties' ? undefined : asked.sort
	};
}

/** Others shown that each is tied to, each counted once, as the whole network counts them. */
function countTiesShown(edges: NetworkOfAreaQuery['network']['edges']): TiesShown {
	const others = new Map<string, Set<string>>();
	const meet = (one: string, other: string) => others.set(one, (others.get(one) ?? new Set()).add(other));
	for (const { source, target } of edges) {
		meet(source, target);
		meet(target, source);
	}
	return ({ id }) => others.get(id)?.size ?? 0;
}

type TiesShown = (node: Pick<Node, 'id'>) => number;

function describe({ network: { nodes, edges, totalNodes, parts, isCut }, asked, focused, tiesShown }: { network: NetworkOfAreaQuery['network']; asked: NetworkAsked; focused: Node | undefined; tiesShown: TiesShown }): { headline: string; rest: string } {
	if (nodes.length === 0) {
		return { headline: 'Nothing on record fits this.', rest: 'Show more kinds, or take away the ward or the kind of provision.' };
	}
	const kinds = allKinds.map((kind) => ({ kind, count: nodes.filter((node) => node.kind === kind.kind && node !== focused).length })).filter(({ count }) => count > 0);
	const counted = listInWords(kinds.map(({ kind, count }) => countOf({ count, one: kind.one, many: kind.many })));
	const standsAround = kinds.length === 0 ? 'stands nobody else shown' : `${nodes.length === 2 ? 'stands' : 'stand'} ${counted}`;
	const ties = countOf({ count: edges.length, one: 'tie', many: 'ties' });
	const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
	const rest: string[] = [];
	// who would be cut off is measured over the whole network, of which kinds may be left out here
	const isPart = nodes.length < totalNodes;
	const inWhole = `in the whole network of ${figureDigits(totalNodes)}`;
	const hubs = [...nodes].filter(({ id }) => tied.has(id)).sort(comparingBy({ sort: 'ties', tiesShown })).slice(0, 3);
	if (hubs.length === 3 && !focused) rest.push(`Most joined${isPart ? ' of those shown' : ''}: ${listInWords(hubs.map(({ name }) => name))}.`);
	const alone = nodes.filter(({ id }) => !tied.has(id)).length;
	if (!focused && parts > 1 && tied.size > 0) rest.push(`They fall into ${countOf({ count: parts, one: 'part', many: 'parts' })}${alone > 0 ? `; ${countOf({ count: alone, one: 'has', many: 'have' })} no tie to another shown` : ''}.`);
	if (asked.place !== undefined || asked.component !== undefined) rest.push(`Whoever is tied to ${asked.place === undefined ? 'what is of this kind' : 'what is or works in this ward'} is shown too, ${asked.place === undefined ? 'of any kind' : 'wherever it is'}.`);
	// who would be cut off can only be seen where something is joined
	const breaking = tied.size === 0 ? 0 : nodes.filter(({ isArticulation }) => isArticulation).length;
	if (breaking > 0 && !focused) rest.push(`${breaking === 1 ? 'If one of them went' : `If any one of ${figureDigits(breaking)} of them went`}, somebody would be cut off from the rest${isPart ? ` ${inWhole}` : ''}.`);
	if (focused?.isArticulation) rest.push('Without it, somebody would be cut off from the rest.');
	const stopped = nodes.filter(({ notRunning }) => notRunning != null).length;
	if (focused?.notRunning != null) rest.push(`It is ${focused.notRunning} now.`);
	else if (stopped > 0) rest.push(`${beginSentence(numberInWords(stopped))} of all shown ${stopped === 1 ? 'is' : 'are'} not running.`);
	if (!asked.areKindsChosen && asked.kinds.length < allKinds.length) rest.push(`Shown first is who works with whom: tick venues and activities to see all ${figureDigits(totalNodes)}.`);
	if (isCut) rest.push('There is more than can be drawn at once: choose a ward or a kind of provision.');
	const outside = nodes.filter(({ outsideInWords }) => outsideInWords != null).length;
	const headline = focused
		? `${focused.name} is tied to ${countOf({ count: focused.degree, one: 'other', many: 'others' })}${tiesShown(focused) < focused.degree ? `, of which ${tiesShown(focused) === 0 ? 'none is' : tiesShown(focused) === 1 ? 'one is' : `${figureDigits(tiesShown(focused))} are`} shown` : ''}; within ${countOf({ count: asked.steps, one: 'step', many: 'steps' })} of it ${standsAround}.`
		: `${counted.charAt(0).toUpperCase()}${counted.slice(1)}${outside === 0 ? '' : outside === nodes.length ? ', outside the area,' : `, ${numberInWords(outside)} of them outside the area,`}${outside === 0 ? ',' : ''} ${edges.length === 0 && isPart ? 'with no ties among them' : `joined by ${ties}`}.`;
	return { headline, rest: rest.join(' ') };
}

/** What stands outside the area comes after what is in it, and what is not running last, unless names or kinds are asked for. */
function comparing({ sort, tiesShown }: { sort: NetworkSort; tiesShown: TiesShown }): Comparing {
	const by = comparingBy({ sort, tiesShown });
	if (!isRanking(sort)) return by;
	return (a, b) => Number(a.notRunning != null) - Number(b.notRunning != null) || Number(a.outsideInWords != null) - Number(b.outsideInWords != null) || by(a, b);
}

type Comparing = (a: Node, b: Node) => number;

const isRanking = (sort: NetworkSort): boolean => sort !== 'name' && sort !== 'kind';

function comparingBy({ sort, tiesShown }: { sort: NetworkSort; tiesShown: TiesShown }): Comparing {
	const byName: Comparing = (a, b) => a.name.localeCompare(b.name, 'en-GB');
	const by: Record<NetworkSort, Comparing> = {
		name: byName,
		kind: (a, b) => allKinds.findIndex(({ kind }) => kind === a.kind) - allKinds.findIndex(({ kind }) => kind === b.kind),
		ties: (a, b) => tiesShown(b) - tiesShown(a) || b.degree - a.degree,
		between: (a, b) => b.betweenness - a.betweenness,
		breaks: (a, b) => Number(b.isArticulation) - Number(a.isArticulation) || b.degree - a.degree
	};
	return (a, b) => by[sort](a, b) || byName(a, b);
}

/** What the table sets behind the rest whatever it has; empty where it sets nothing back. */
function setBackInWords({ nodes, sort }: { nodes: readonly Node[]; sort: NetworkSort }): string {
	if (!isRanking(sort)) return '';
	const outside = nodes.some(({ outsideInWords, notRunning }) => outsideInWords != null && notRunning == null);
	const stopped = nodes.some(({ notRunning }) => notRunning != null);
	if (!outside && !stopped) return '';
	return beginSentence(`${[outside ? 'what stands outside the area comes after what is in it' : '', stopped ? 'what is not running comes last' : ''].filter(Boolean).join(', and ')}.`);
}
