/** The network page in words: the finding, the picture's nodes, and the table that says the same. */
import { countOf, figureDigits, listInWords } from '@kith/graph/wording/number-in-words.ts';
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
	readonly kindInWords: string;
	readonly href: string;
	readonly focusHref: string;
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
	readonly earlierHref: string | undefined;
	readonly laterHref: string | undefined;
	/** How to read the picture. */
	readonly pictureNote: string;
	readonly drawing: NetworkDrawing;
}

export const rowsOfAPage = 50;
const columnLabels: Readonly<Record<NetworkSort, string>> = { name: 'Name', kind: 'Kind', ties: 'Ties', between: 'Stands between', breaks: 'Would it break?' };

export function networkPageView({ network, asked }: { network: NetworkOfAreaQuery['network']; asked: NetworkAsked }): NetworkPageView {
	const { nodes, edges } = network;
	const sorted = [...nodes].sort(comparing(asked.sort));
	const page = sorted.slice(asked.after, asked.after + rowsOfAPage);
	const focused = nodes.find(({ id }) => id === asked.focus);
	const to = (changed: AddressWords) => kithHref('/network', { ...addressWords(asked), ...changed });
	const leading = chooseLeading(nodes, asked.focus);
	return {
		...describe({ network, asked, focused }),
		focusName: focused?.name,
		columns: (['name', 'kind', 'ties', 'between', 'breaks'] as const).map((sort) => ({
			sort, label: columnLabels[sort], href: `${to({ sort: sort === 'ties' ? undefined : sort, after: undefined })}#table`, isSorted: sort === asked.sort,
			direction: sort === 'name' || sort === 'kind' ? 'ascending' : 'descending'
		})),
		rows: page.map((node) => ({
			id: node.id, kind: node.kind, name: node.name, kindInWords: getKind(node.kind).one, href: recordHref(node.kind, node.id),
			focusHref: kithHref('/network', { focus: node.id }),
			ties: figureDigits(node.degree), between: betweennessInWords(node.betweenness),
			breaks: node.isArticulation ? 'yes: some are joined only through it' : 'no'
		})),
		rowsInWords: page.length === 0 ? 'No rows' : `Rows ${asked.after + 1} to ${asked.after + page.length} of ${figureDigits(nodes.length)}`,
		earlierHref: asked.after > 0 ? `${to({ after: asked.after > rowsOfAPage ? asked.after - rowsOfAPage : undefined })}#table` : undefined,
		laterHref: asked.after + rowsOfAPage < nodes.length ? `${to({ after: asked.after + rowsOfAPage })}#table` : undefined,
		pictureNote: `${leading.size < nodes.length ? `Large and dark: the ${figureDigits(leading.size)} on the way between most of the others, larger with more ties; everybody else stands small behind them` : 'Larger: more ties'}. Heavier line: the only thing that joins its two sides. Near each other: tied, not near in place.`,
		drawing: {
			nodes: nodes.map(({ id, kind, name, x, y, degree, isArticulation }) => ({ id, kind, name, x: Math.round(x), y: Math.round(y), degree, isArticulation, isFocus: id === asked.focus, isLeading: leading.has(id) })),
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

function describe({ network: { nodes, edges, totalNodes, parts, isCut }, asked, focused }: { network: NetworkOfAreaQuery['network']; asked: NetworkAsked; focused: Node | undefined }): { headline: string; rest: string } {
	if (nodes.length === 0) {
		return { headline: 'Nothing on record fits this.', rest: 'Show more kinds, or take away the ward or the kind of provision.' };
	}
	const kinds = allKinds.map((kind) => ({ kind, count: nodes.filter((node) => node.kind === kind.kind).length })).filter(({ count }) => count > 0);
	const counted = listInWords(kinds.map(({ kind, count }) => countOf({ count, one: kind.one, many: kind.many })));
	const ties = countOf({ count: edges.length, one: 'tie', many: 'ties' });
	const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
	const rest: string[] = [];
	// ties and cuts are measured over the whole network, of which kinds may be left out here
	const isPart = nodes.length < totalNodes;
	const inWhole = `in the whole network of ${figureDigits(totalNodes)}`;
	const hubs = [...nodes].filter(({ id }) => tied.has(id)).sort((a, b) => b.degree - a.degree).slice(0, 3);
	if (hubs.length === 3 && !focused) rest.push(`Most joined${isPart ? ` ${inWhole}` : ''}: ${listInWords(hubs.map(({ name }) => name))}.`);
	const alone = nodes.filter(({ id }) => !tied.has(id)).length;
	if (!focused && parts > 1 && tied.size > 0) rest.push(`They fall into ${countOf({ count: parts, one: 'part', many: 'parts' })}${alone > 0 ? `; ${countOf({ count: alone, one: 'has', many: 'have' })} no tie to another shown` : ''}.`);
	// who would be cut off can only be seen where something is joined
	const breaking = tied.size === 0 ? 0 : nodes.filter(({ isArticulation }) => isArticulation).length;
	if (breaking > 0 && !focused) rest.push(`${breaking === 1 ? 'If one of them went' : `If any one of ${figureDigits(breaking)} of them went`}, somebody would be cut off from the rest${isPart ? ` ${inWhole}` : ''}.`);
	if (focused?.isArticulation) rest.push('Without it, somebody would be cut off from the rest.');
	if (!asked.areKindsChosen && asked.kinds.length < allKinds.length) rest.push(`Shown first is who works with whom: tick venues and activities to see all ${figureDigits(totalNodes)}.`);
	if (isCut) rest.push('There is more than can be drawn at once: choose a ward or a kind of provision.');
	const headline = focused
		? `${focused.name} is tied to ${countOf({ count: focused.degree, one: 'other', many: 'others' })}; within ${countOf({ count: asked.steps, one: 'step', many: 'steps' })} of it stand ${counted}.`
		: `${counted.charAt(0).toUpperCase()}${counted.slice(1)}, ${edges.length === 0 && isPart ? 'with no ties among them' : `joined by ${ties}`}.`;
	return { headline, rest: rest.join(' ') };
}

function comparing(sort: NetworkSort): (a: Node, b: Node) => number {
	const byName = (a: Node, b: Node) => a.name.localeCompare(b.name, 'en-GB');
	const by: Record<NetworkSort, (a: Node, b: Node) => number> = {
		name: byName,
		kind: (a, b) => allKinds.findIndex(({ kind }) => kind === a.kind) - allKinds.findIndex(({ kind }) => kind === b.kind),
		ties: (a, b) => b.degree - a.degree,
		between: (a, b) => b.betweenness - a.betweenness,
		breaks: (a, b) => Number(b.isArticulation) - Number(a.isArticulation) || b.degree - a.degree
	};
	return (a, b) => by[sort](a, b) || byName(a, b);
}
