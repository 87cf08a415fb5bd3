/** The first page, in words: what is held, how fresh it is, and in which wards most is missing. */
import type { AreaMapView } from '@kith/graph/pictures/picture-views.ts';
import { dateInWords } from '@kith/graph/wording/date-in-words.ts';
import { countOf, figureDigits, listInWords, numberInWords } from '@kith/graph/wording/number-in-words.ts';
import { percentInWords } from '@kith/graph/wording/share-in-words.ts';
import { walkInWords } from '@kith/graph/wording/walk-in-words.ts';
import { kithHref } from '#lib/address/kith-href.ts';
import type { FirstPageQuery } from '#lib/generated/documents.ts';
import { methodLine } from '#lib/views/gaps/parameters.view.ts';
import { sourcesInWords } from '#lib/views/gaps/sources-in-words.ts';

export interface FirstView {
	readonly held: string;
	readonly fresh: string;
	/** What the number on each ward counts. */
	readonly meaning: string;
	readonly wards: readonly { readonly id: string; readonly name: string; readonly gaps: string; readonly note: string; readonly href: string }[];
	readonly methodLine: string;
	readonly sources: string;
}

type Component = { readonly id: string; readonly inSentence: string };
type Place = FirstPageQuery['gaps']['localities'][number];

export function firstView({ answer, component, today }: { answer: FirstPageQuery; component: Component; today: string }): FirstView {
	const { area, gaps } = answer;
	return {
		held: `Kith holds ${count(area.organisations, 'organisation', 'organisations')}, ${count(area.venues, 'venue', 'venues')}, ${count(area.provisions, 'activity or service', 'activities and services')} and ${count(area.connectors, 'connector', 'connectors')}, over ${count(gaps.localities.length, 'ward', 'wards')}${livingInWords(area.residents)}${beyondInWords(area)}`,
		fresh: freshInWords({ assured: area.assured, lastCheckedOn: area.lastChecks.find((check) => check.component === component.id)?.on, component, today }),
		meaning: `The number on a ward says for how many of ${numberInWords(gaps.groups.length)} groups of people ${component.inSentence} is a gap: somebody looked, and nothing that is ${gaps.gapView === 'OPEN_TO' ? 'open to them' : 'made for them'}, or far too little, stands within ${walkInWords(gaps.parameters.reachMetres)}. It counts only the groups of which something is known, for enough was found or somebody looked; the list says of how many. A dash means that nothing is known yet. ${gaps.gapView === 'OPEN_TO' ? 'Nothing on record here is made for one group alone, so what is open to everybody counts.' : 'What is open to everybody is not in this number; the page of gaps can count it too.'}`,
		wards: [...gaps.localities].sort(compareWards).map((place) => ({
			id: place.id,
			name: place.name,
			gaps: place.known === 0 ? '—' : figureDigits(place.gapCount),
			note: knownInWords({ place, of: gaps.groups.length }),
			href: wardHref(place.id, component)
		})),
		methodLine: methodLine(gaps.parameters),
		sources: sourcesInWords(gaps.sources)
	};
}

/** How much the number rests on: "known for 5 of 22 groups". By the states the matrix shows, so that both say the same. */
function knownInWords({ place: { known, isPlaced }, of }: { place: Place; of: number }): string {
	if (known === 0) return isPlaced ? 'not yet checked' : 'where people live is not known';
	return known === of ? `known for ${of === 1 ? 'the one group' : `all ${figureDigits(of)} groups`}` : `known for ${figureDigits(known)} of ${figureDigits(of)} groups`;
}

const count = (number: number, one: string, many: string) => `${figureDigits(number)} ${number === 1 ? one : many}`;

/** How many people live there, to end the sentence with; where no count was taken in, that is said on its own. */
const livingInWords = ({ value, inWords }: FirstPageQuery['area']['residents']) => (value == null ? '. How many people live there is not known yet.' : ` where ${inWords} live.`);

/** What stands just over the edge, apart from what is in the area; empty where nothing does. */
function beyondInWords({ organisationsOutside, venuesOutside, provisionsOutside }: FirstPageQuery['area']): string {
	const beyond = [
		...(organisationsOutside > 0 ? [count(organisationsOutside, 'organisation', 'organisations')] : []),
		...(venuesOutside > 0 ? [count(venuesOutside, 'venue', 'venues')] : []),
		...(provisionsOutside > 0 ? [count(provisionsOutside, 'activity or service', 'activities and services')] : [])
	];
	return beyond.length === 0 ? '' : ` Just over the edge it holds ${listInWords(beyond)} more, for those who live near it.`;
}

export function firstMapView({ answer, component, areaName }: { answer: FirstPageQuery; component: Component; areaName: string }): AreaMapView {
	const outlines = new Map(answer.mapLayer.localities.map((place) => [place.id, place]));
	return {
		title: `Gaps in ${component.inSentence}, ward by ward, in ${areaName}`,
		places: answer.gaps.localities.map((place) => {
			const drawn = outlines.get(place.id);
			const [lon, lat] = [drawn?.lon ?? place.lon, drawn?.lat ?? place.lat];
			return {
				id: place.id,
				name: place.name,
				outline: drawn?.outline ?? undefined,
				needClass: 0,
				state: place.known === 0 ? ('not_checked' as const) : undefined,
				count: place.known === 0 ? undefined : place.gapCount,
				at: lon == null || lat == null ? undefined : { lon, lat },
				inWords: `${place.name}: ${place.known === 0 ? '' : `${countOf({ count: place.gapCount, one: 'gap', many: 'gaps' })}, `}${knownInWords({ place, of: answer.gaps.groups.length })}`,
				href: wardHref(place.id, component),
				isChosen: false
			};
		}),
		points: [],
		reachMetres: undefined
	};
}

/** To the matrix, whose row of this ward is what the number counts. */
function wardHref(place: string, component: Component): string {
	return kithHref('/gaps', { component: component.id, place }, 'matrix');
}

function compareWards(a: Place, b: Place): number {
	return Number(a.known === 0) - Number(b.known === 0) || b.gapCount - a.gapCount || a.name.localeCompare(b.name, 'en-GB');
}

/** How fresh: never said to be fresher than somebody confirmed. */
function freshInWords({ assured, lastCheckedOn, component, today }: { assured: { readonly value?: number | null }; lastCheckedOn: string | undefined; component: Component; today: string }): string {
	const confirmed = assured.value == null ? 'When activities and services were last confirmed is not known.' : `${percentInWords(assured.value / 100)} of the activities and services were confirmed in the last year.`;
	const looked = lastCheckedOn === undefined ? `Nobody has yet recorded that they looked for ${component.inSentence}.` : `Somebody last looked for ${component.inSentence} on ${dateInWords(lastCheckedOn)}.`;
	return `${confirmed} ${looked} Today is ${dateInWords(today)}.`;
}
