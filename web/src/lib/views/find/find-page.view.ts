/** The directory in words: what was found, each result in a few lines, and what to try where nothing was. */
import type { AreaMapView } from '@kith/graph/pictures/picture-views.ts';
import { barriersInWords } from '@kith/graph/wording/barrier-labels.ts';
import { dateInWords } from '@kith/graph/wording/date-in-words.ts';
import { metresInWords } from '@kith/graph/wording/metres-in-words.ts';
import { beginSentence, figureDigits, listInWords, numberInWords } from '@kith/graph/wording/number-in-words.ts';
import { kithHref } from '#lib/address/kith-href.ts';
import type { AreaForEveryPageQuery, FindInAreaQuery } from '#lib/generated/documents.ts';
import { kindsOf, otherKindsOf, toFindWords, type FindAsked } from '#lib/views/find/find-question.ts';
import { allKinds, getKind, recordHref } from '#lib/views/record/kinds.ts';

type Area = AreaForEveryPageQuery['area'];

export interface FoundThing {
	readonly id: string;
	readonly kind: (typeof allKinds)[number]['kind'];
	readonly name: string;
	readonly href: string;
	/** Said before the name of what is not on: "Paused". */
	readonly notRunning: string | undefined;
	/** "Something to join, run by Age Friends" or "Venue: hall, 40 people". */
	readonly what: string;
	/** When, where, what it costs and whether one can get in: known things first, unknown said last. */
	readonly lines: readonly string[];
	/** From the place asked about: "840 m". Of what works over an area it stands with the area's name instead. */
	readonly distance: string | undefined;
	readonly assured: string;
}

export interface FindPageView {
	readonly headline: string;
	/** Why `near` could not be used. */
	readonly nearProblem: string | undefined;
	/** `near` was used, though not to the letter. */
	readonly nearNote: string | undefined;
	readonly found: readonly FoundThing[];
	readonly nextHref: string | undefined;
	readonly firstHref: string | undefined;
	/** What to do next, where nothing was found. */
	readonly advice: readonly { readonly label: string; readonly href: string }[];
	/** Things of the kinds not looked among that fit as well: "12 organisations, venues and connectors fit too." */
	readonly elsewhere: { readonly inWords: string; readonly href: string } | undefined;
	/** Beneath the map. */
	readonly pictureNote: string;
	readonly picture: AreaMapView;
}

const stepFreeLabels: Readonly<Record<string, string>> = { yes: 'step-free', no: 'not step-free' };

export function findPageView({ answer: { search, elsewhere, mapLayer }, asked, area }: { answer: FindInAreaQuery; asked: FindAsked; area: Area }): FindPageView {
	const componentLabels = new Map(area.ecosystemComponents.map(({ id, label }) => [id, label]));
	const headline = headlineOf({ search, asked, area });
	const found = search.nodes.map((thing): FoundThing => ({
		id: thing.id, kind: thing.kind, name: thing.name, href: recordHref(thing.kind, thing.id),
		notRunning: thing.notRunning == null ? undefined : beginSentence(thing.notRunning),
		what: whatIs(thing, componentLabels.get(thing.componentId ?? '') ?? ''),
		lines: linesOf(thing),
		distance: distanceOf(thing),
		assured: thing.assuredDate ? `checked ${dateInWords(thing.assuredDate)}` : 'not known when last checked'
	}));
	const located = search.nodes.filter(({ lon, lat, notRunning }) => lon != null && lat != null && notRunning == null);
	return {
		headline, found,
		elsewhere: elsewhereOf({ count: elsewhere ? elsewhere.totalCount - elsewhere.notRunningCount : 0, asked }),
		nearProblem: search.nearInWords ? undefined : (search.nearProblem ?? undefined),
		nearNote: search.nearInWords ? (search.nearProblem ?? undefined) : undefined,
		nextHref: search.endCursor ? kithHref('/find', toFindWords(asked, { after: search.endCursor })) : undefined,
		firstHref: asked.after ? kithHref('/find', toFindWords(asked, { after: undefined })) : undefined,
		advice: found.length > 0 ? [] : adviceOn(asked),
		pictureNote: `${search.nearInWords && located.length > 0 ? 'The corner where those on this page are' : 'Those on this page that have a place'}${search.nodes.some(({ notRunning }) => notRunning != null) ? ', without what is not running' : ''}; in brackets, how many behind one door. Choose a ward to look only there.`,
		picture: {
			title: `Where they are: ${headline}`,
			places: mapLayer.localities.map(({ id, name, outline, lon, lat }) => ({
				id, name, outline: outline ?? undefined, needClass: 0, state: undefined, count: undefined, at: lon == null || lat == null ? undefined : { lon, lat },
				inWords: name, href: kithHref('/find', toFindWords(asked, { place: id, after: undefined })), isChosen: id === asked.place
			})),
			points: pointsOf(located),
			reachMetres: undefined,
			closeUp: search.nearInWords && located.length > 0 ? around(located) : undefined
		}
	};
}

/** A connector has no door: its metres are to the middle of where it works, so they are not told as the way to one. */
function distanceOf({ kind, metres }: Found): string | undefined {
	return metres == null || kind === 'CONNECTOR' ? undefined : metresInWords(metres);
}

function whereIn({ kind, whereInWords, metres, outsideInWords }: Found): string | undefined {
	if (kind !== 'CONNECTOR' || metres == null) return [whereInWords, outsideInWords].filter(Boolean).join(', ') || undefined;
	return [whereInWords, `${whereInWords?.includes(' and ') ? 'the nearest middle' : 'its middle'} ${metresInWords(metres)} away`].filter(Boolean).join(', ');
}

type Found = FindInAreaQuery['search']['nodes'][number];
type Located = readonly Found[];

/** What happens at one door is one point, called by the door's name and how much is there. */
function pointsOf(located: Located): AreaMapView['points'] {
	const doors = [...Map.groupBy(located, ({ lon, lat }) => `${lon} ${lat}`).values()];
	return doors.map((there) => {
		const { id, kind, name, whereInWords, lon, lat } = there[0]!;
		const door = whereInWords?.split(', ')[0] ?? name;
		return { id, name: there.length === 1 ? door : `${door} (${there.length})`, lon: lon!, lat: lat!, href: recordHref(kind, id), isChosen: false, isNamed: doors.length <= 12 };
	});
}

/** The corner of the area they lie in, with a kilometre round it to know it by. */
function around(located: Located): NonNullable<AreaMapView['closeUp']> {
	const [lons, lats] = [located.map(({ lon }) => lon!), located.map(({ lat }) => lat!)];
	const [across, up] = [0.0145, 0.009];
	return [{ lon: Math.min(...lons) - across, lat: Math.min(...lats) - up }, { lon: Math.max(...lons) + across, lat: Math.max(...lats) + up }];
}

function headlineOf({ search, asked, area }: { search: FindInAreaQuery['search']; asked: FindAsked; area: Area }): string {
	const kinds = kindsOf(asked);
	const kind = kinds.length === 1 ? getKind(kinds[0]!) : { one: 'entry', many: 'entries' };
	const { outsideCount: outside, notRunningCount: stopped } = search;
	const inside = search.totalCount - outside - stopped;
	const count = `${inside === 0 ? `No ${kind.many}` : `${figureDigits(inside)} ${inside === 1 ? kind.one : kind.many}`}${outside === 0 ? '' : ` in ${area.name} and ${figureDigits(outside)} outside it`}`;
	const [component, group, ward] = [
		area.ecosystemComponents.find(({ id }) => id === asked.component), area.populationGroups.find(({ id }) => id === asked.group), area.wards.find(({ id }) => id === asked.place)
	];
	const lens = barriersInWords(asked.barriers);
	return (search.isNearSpelling ? `Nothing on record says “${asked.text}”. ` : '') + [
		count, asked.text && (search.isNearSpelling ? 'spelt much like it' : `matching “${asked.text}”`), component && `of ${component.inSentence}`, group && `for ${group.inSentence}`,
		ward && `in ${ward.name}`
	].filter(Boolean).join(' ') + (inside + outside === 0 && stopped > 0 ? ' running now' : '') + orderInWords({ search, asked }) + (lens ? `, ${lens}.` : '.') + stoppedInWords({ stopped, running: inside + outside });
}

/** What is on record and not on, counted apart: it stands last. */
function stoppedInWords({ stopped, running }: { stopped: number; running: number }): string {
	if (stopped === 0) return '';
	const counted = beginSentence(numberInWords(stopped));
	const [is, comes] = stopped === 1 ? ['is', 'comes'] : ['are', 'come'];
	return running === 0 ? ` ${counted} not running ${is} on record.` : ` ${counted} more ${is} not running now, and ${comes} last.`;
}

/** In which order, said only of what has metres; what has no place of its own follows, counted where this page shows all there is. */
function orderInWords({ search: { nodes: shown, totalCount: all, notRunningCount, endCursor, nearInWords }, asked }: { search: FindInAreaQuery['search']; asked: FindAsked }): string {
	const nodes = shown.filter(({ notRunning }) => notRunning == null);
	const totalCount = all - notRunningCount;
	if (!nearInWords || totalCount === 0) return '';
	const order = asked.text === undefined ? 'by name' : 'best match first';
	const without = nodes.filter(({ metres }) => metres == null).length;
	const isWhole = asked.after === undefined && !endCursor;
	if (asked.after === undefined && nodes.length > 0 && without === nodes.length) return `, ${order}: ${totalCount === 1 ? 'it has no place' : 'none has a place'} of its own to be near ${nearInWords}`;
	if (isWhole && without > 0) return ` nearest ${nearInWords} first, then ${numberInWords(without)} without a place of ${without === 1 ? 'its' : 'their'} own, ${order}`;
	return ` nearest ${nearInWords} first${isWhole ? '' : ', what has no place of its own last'}`;
}

/** What else fits, of the kinds not looked among; those who look for something to join are not made to read past it. */
function elsewhereOf({ count, asked }: { count: number; asked: FindAsked }): FindPageView['elsewhere'] {
	const others = otherKindsOf(asked);
	if (count === 0 || others.length === 0) return undefined;
	const names = others.map((kind) => (count === 1 ? getKind(kind).one : getKind(kind).many));
	return {
		inWords: `${figureDigits(count)} ${count === 1 ? `${names.join(' or ')} fits` : `${listInWords(names)} fit`} too`,
		href: kithHref('/find', toFindWords(asked, { kind: allKinds.map(({ word }) => word), after: undefined }))
	};
}

/** Kind and summary as one line, not saying twice what the summary begins with. */
function whatIs(thing: { readonly kind: FoundThing['kind']; readonly summary: string }, componentLabel: string): string {
	const kind = thing.kind === 'PROVISION' && componentLabel !== '' ? componentLabel : beginSentence(getKind(thing.kind).one);
	if (thing.summary === '') return kind;
	return thing.summary.toLowerCase().startsWith(kind.toLowerCase()) ? thing.summary : `${kind}: ${thing.summary}`;
}

function linesOf(thing: FindInAreaQuery['search']['nodes'][number]): readonly string[] {
	const when = thing.whenInWords ?? (thing.kind === 'PROVISION' && thing.notRunning == null ? 'times not recorded' : undefined);
	const access = [
		thing.isFree == null ? (thing.kind === 'PROVISION' ? 'cost not recorded' : undefined) : thing.isFree ? 'free of charge' : 'there is a charge',
		thing.stepFree == null ? undefined : (stepFreeLabels[thing.stepFree] ?? 'step-free access not recorded')
	].filter((word) => word !== undefined);
	return [[when, whereIn(thing)].filter(Boolean).join(' · '), access.join(' · ')].filter((line) => line !== '');
}

/** Each thing asked for that could be let go, as a link that lets it go. */
function adviceOn(asked: FindAsked): FindPageView['advice'] {
	const without = (label: string, changed: Parameters<typeof toFindWords>[1]) => ({ label, href: kithHref('/find', toFindWords(asked, { after: undefined, ...changed })) });
	return [
		...(asked.barriers.length > 0 ? [without('Also what is not recorded as such', { barrier: [] })] : []),
		...(asked.place === undefined ? [] : [without('In every ward', { place: undefined })]),
		...(asked.group === undefined ? [] : [without('For anybody', { group: undefined })]),
		...(asked.component === undefined ? [] : [without('Of every kind', { component: undefined })]),
		...(kindsOf(asked).length === allKinds.length ? [] : [without('Among organisations, venues, activities and connectors alike', { kind: allKinds.map(({ word }) => word) })]),
		...(asked.text === undefined ? [] : [without(`Without “${asked.text}”`, { q: undefined })])
	];
}
