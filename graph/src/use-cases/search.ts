import MiniSearch from 'minisearch';
import type { Barrier } from '../coverage/coverage-facts.ts';
import { metresBetween, type GridPoint } from '../geography/distance-between.ts';
import { findNear, type Near } from './find-near.ts';
import { gatherDirectory, type DirectoryEntry, type Spot } from './gather-directory.ts';
import { gatherPlaces } from './gather-places.ts';
import type { KithContext } from './kith-context.ts';
import type { ThingKind } from './kith-thing.ts';
import { requireShort, requireWhole } from './question-limits.ts';
import { QuestionNotUnderstood } from './question-not-understood.ts';
import { rememberAnswer } from './remember-answer.ts';
import { requireKnown } from './require-known.ts';
import { gatherReference } from './gather-reference.ts';

/** "Within a walk": the reach of the method, in a straight line. */
const walkMetres = 1_200;

export interface SearchQuestion {
	readonly text?: string | undefined;
	readonly component?: string | undefined;
	readonly group?: string | undefined;
	readonly ward?: string | undefined;
	readonly near?: string | undefined;
	readonly kinds?: readonly ThingKind[] | undefined;
	readonly barriers?: readonly Barrier[] | undefined;
}

export interface SearchResult extends Omit<DirectoryEntry, 'words' | 'spots' | 'wardIds' | 'offers'> {
	/** For a connector, to the middle of the nearest place it works in. */
	readonly metres: number | undefined;
	/** Where it stands; never a connector, which has no door. */
	readonly lon: number | undefined;
	readonly lat: number | undefined;
}

export interface SearchPage {
	readonly nodes: readonly SearchResult[];
	/** All that match: in the area, outside it, and not running. */
	readonly totalCount: number;
	/** Of these, what runs and stands outside the area. */
	readonly outsideCount: number;
	/** Of these, what is paused, has ended or has not begun. */
	readonly notRunningCount: number;
	/** True where nothing on record says the words, so that what is spelt much like them was taken. */
	readonly isNearSpelling: boolean;
	readonly endCursor: string | undefined;
	readonly nearInWords: string | undefined;
	readonly nearProblem: string | undefined;
}

/**
 * Finds things people can look up. Nearest first when `near` is understood, best match otherwise, then by name.
 *
 * Last  what is not running, whatever the order. Asked for by name alone, what stands outside the area comes after what
 *       is in it; nearer or better-matching things are not held back for the edge's sake.
 */
export async function search(context: KithContext, { question, first, after }: {
	readonly question: SearchQuestion;
	/** 1–100. */
	readonly first: number;
	readonly after?: string | undefined;
}): Promise<SearchPage> {
	requireWhole({ what: 'first', came: first, from: 1, to: 100 });
	requireShort({ what: 'The text looked for', came: question.text, atMost: 200 });
	requireShort({ what: 'near', came: question.near, atMost: 60 });
	const from = toOffset(after);
	const [reference, places] = await Promise.all([gatherReference(context), gatherPlaces(context)]);
	requireKnown({ what: 'a component', ids: [question.component], known: reference.components });
	requireKnown({ what: 'a group', ids: [question.group], known: reference.groups });
	requireKnown({ what: 'a ward', ids: [question.ward], known: places.wards });

	const near = question.near === undefined || question.near.trim() === '' ? undefined : await findNear({ store: context.store, places, near: question.near });
	const at = near?.at;
	const { matching, isNearSpelling } = await listMatching(context, question.text);
	const found = matching.filter((entry) => isWanted(entry, question, at)).map((entry) => ({ entry, nearest: nearestSpot(entry.spots, at) }));
	// what has no place of its own comes last, in the order of the match
	if (at) found.sort((a, b) => lastWhenStopped(a.entry, b.entry) || (a.nearest?.metres ?? Infinity) - (b.nearest?.metres ?? Infinity) || 0);

	const page = found.slice(from, from + first);
	return {
		nodes: page.map(({ entry: { words, spots, wardIds, offers, ...entry }, nearest }) => ({ ...entry, metres: nearest?.metres, ...drawnAt(entry.kind, nearest?.spot) })),
		totalCount: found.length,
		outsideCount: found.filter(({ entry }) => entry.notRunning === undefined && entry.outsideInWords !== undefined).length,
		notRunningCount: found.filter(({ entry }) => entry.notRunning !== undefined).length,
		isNearSpelling: isNearSpelling && found.length > 0,
		endCursor: from + first < found.length ? `after-${from + first}` : undefined,
		nearInWords: near?.at ? near.inWords : undefined,
		nearProblem: problemOf(near, question)
	};
}

/** A connector works around its spot, and does not stand there. */
const drawnAt = (kind: ThingKind, spot: Spot | undefined): Pick<SearchResult, 'lon' | 'lat'> =>
	(kind === 'Connector' ? { lon: undefined, lat: undefined } : { lon: spot?.lon, lat: spot?.lat });

function problemOf(near: Near | undefined, { barriers = [] }: SearchQuestion): string | undefined {
	if (near?.problem !== undefined) return near.problem;
	if (!near && barriers.includes('no-car')) return 'To keep to what can be reached without a car, say where from: a postcode of this area, or the beginning of one.';
	return undefined;
}

/** "Cafés" is looked for as "cafe", in what is written and in what is asked. Plurals after Harman 1991, with those of "lunches" and "classes". */
const toBareWord = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
	.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=ss|sh|ch|x)es$/u, '').replace(/(?<=\p{L}{2}[^\Wsu])s$/u, '');

interface Matches {
	readonly matching: readonly DirectoryEntry[];
	readonly isNearSpelling: boolean;
}

/** Matches by text, best first, and by what is spelt like it only where nothing says it; everything by name when no text is asked for. */
async function listMatching(context: KithContext, text: string | undefined): Promise<Matches> {
	if (text === undefined || text.trim() === '') {
		const matching = await rememberAnswer(context, ['directory-by-name'], async () => (await gatherDirectory(context)).toSorted((a, b) => lastWhenStopped(a, b) || lastWhenOutside(a, b) || a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1)));
		return { matching, isNearSpelling: false };
	}
	// the same words are asked for from many places
	return rememberAnswer(context, ['matching', text], async () => {
		const { index, byId } = await gatherIndex(context);
		const lookUp = (fuzzy: false | ((term: string) => number | false)) => index
			.search(text, { combineWith: 'AND', prefix: true, fuzzy, boost: { name: 3, summary: 1.5 } })
			.flatMap(({ id }) => byId.get(String(id)) ?? [])
			.sort(lastWhenStopped);
		const saying = lookUp(false);
		return saying.length > 0 ? { matching: saying, isNearSpelling: false } : { matching: lookUp((term) => term.length > 4 && 0.2), isNearSpelling: true };
	});
}

function gatherIndex(context: KithContext): Promise<{ readonly index: MiniSearch<DirectoryEntry>; readonly byId: ReadonlyMap<string, DirectoryEntry> }> {
	return rememberAnswer(context, ['search-index'], async () => {
		const entries = await gatherDirectory(context);
		const index = new MiniSearch<DirectoryEntry>({ fields: ['name', 'summary', 'words', 'whereInWords', 'whenInWords'], processTerm: toBareWord });
		index.addAll(entries);
		return { index, byId: new Map(entries.map((entry) => [entry.id, entry])) };
	});
}

type Marked = Pick<DirectoryEntry, 'notRunning' | 'outsideInWords'>;
const lastWhenStopped = (a: Marked, b: Marked): number => Number(a.notRunning !== undefined) - Number(b.notRunning !== undefined);
const lastWhenOutside = (a: Marked, b: Marked): number => Number(a.outsideInWords !== undefined) - Number(b.outsideInWords !== undefined);

function isWanted(entry: DirectoryEntry, { kinds, ward, component, group, barriers = [] }: SearchQuestion, at: GridPoint | undefined): boolean {
	if (kinds && !kinds.includes(entry.kind)) return false;
	if (ward !== undefined && !entry.wardIds.includes(ward)) return false;
	const asksOfOffers = component !== undefined || group !== undefined || barriers.length > 0;
	if (!asksOfOffers) return true;
	const isNear = (nearestSpot(entry.spots, at)?.metres ?? Infinity) <= walkMetres;
	return entry.offers.some((offer) =>
		(component === undefined || offer.component === component)
		&& (group === undefined || offer.openTo.has(group))
		&& barriers.every((barrier) => (barrier === 'no-car' ? !at || offer.comesToYou || isNear : offer.without.has(barrier))));
}

/** The nearest of its places; the first, without metres, when there is nowhere to be near to. */
function nearestSpot(spots: readonly Spot[], at: GridPoint | undefined): { readonly spot: Spot; readonly metres: number | undefined } | undefined {
	if (spots.length === 0) return undefined;
	if (!at) return { spot: spots[0]!, metres: undefined };
	let best = spots[0]!;
	let metres = metresBetween(best, at);
	for (const spot of spots) {
		const next = metresBetween(spot, at);
		if (next >= metres) continue;
		best = spot;
		metres = next;
	}
	return { spot: best, metres };
}

function toOffset(cursor: string | undefined): number {
	if (cursor === undefined) return 0;
	const read = /^after-(\d{1,7})$/.exec(cursor);
	if (!read) throw new QuestionNotUnderstood(`after is "${cursor.slice(0, 40)}"; expected the mark that the page before ended with (its endCursor), or nothing for the first page.`);
	return Number(read[1]);
}
