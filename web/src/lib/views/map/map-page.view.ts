/** The map page in words: what is there of one component for one group, place by place, and where need is greatest. */
import type { AreaMapView } from '@kith/graph/pictures/picture-views.ts';
import { barriersInWords } from '@kith/graph/wording/barrier-labels.ts';
import { countViewInWords } from '@kith/graph/wording/count-view-in-words.ts';
import { monthsBackInWords } from '@kith/graph/wording/date-in-words.ts';
import { beginSentence, countOf, figureDigits, listInWords, numberInWords } from '@kith/graph/wording/number-in-words.ts';
import { isNotPlaced, stateInWords, type StateName } from '@kith/graph/wording/state-in-words.ts';
import { kithHref } from '#lib/address/kith-href.ts';
import type { MapOfAreaQuery } from '#lib/generated/documents.ts';
import { markNeed } from '#lib/need/mark-need.ts';
import { toStateFacts } from '#lib/views/gaps/cell-facts.ts';
import { toAddressWords, type GapsAsked } from '#lib/views/gaps/gaps-question.ts';
import { placeNouns } from '#lib/views/gaps/gaps.view.ts';
import { recordHref } from '#lib/views/record/kinds.ts';

export interface MapPlace {
	readonly id: string;
	readonly name: string;
	readonly href: string;
	readonly whyHref: string;
	readonly isChosen: boolean;
	readonly state: StateName | undefined;
	/** It is not known where its people live, so whoever looks, nothing can be told. */
	readonly isNotPlaced: boolean;
	readonly stateLabel: string;
	readonly reason: string;
	/** As `markNeed` says it. */
	readonly need: string;
	readonly venueCount: number;
	/** "three venues" */
	readonly venuesInWords: string;
}

export interface MapVenue {
	readonly id: string;
	readonly name: string;
	readonly href: string;
	readonly where: string;
	/** "three activities of this kind", after the component's label. */
	readonly holds: string;
	readonly stepFree: string;
	readonly lon: number;
	readonly lat: number;
}

export interface MapPageView {
	readonly headline: string;
	readonly rest: string;
	readonly places: readonly MapPlace[];
	readonly chosen: MapPlace | undefined;
	/** Those that hold the component: in the chosen place, or everywhere. */
	readonly venues: readonly MapVenue[];
	readonly picture: AreaMapView;
}

const stepFreeInWords: Readonly<Record<string, string>> = { yes: 'step-free', no: 'not step-free', unknown: 'step-free access not recorded' };
const stateOrder: readonly StateName[] = ['gap', 'thin', 'not_checked', 'served'];

export function mapPageView({ answer: { gaps, mapLayer }, asked }: { answer: MapOfAreaQuery; asked: GapsAsked }): MapPageView {
	const noun = placeNouns[asked.level];
	const { reachMetres, checkMonths } = gaps.parameters;
	const placeOf = new Map(gaps.localities.map((place) => [place.id, place]));
	const cells = new Map(gaps.cells.map((cell) => [cell.localityId, cell]));
	const nameOf = new Map(mapLayer.localities.map(({ id, name }) => [id, name]));
	const holding = mapLayer.venues.flatMap((venue) => {
		const count = venue.components.find(({ componentId }) => componentId === asked.component.id)?.count ?? 0;
		return count === 0 ? [] : [{ venue, count }];
	});

	const places = mapLayer.localities.map((place): MapPlace => {
		const cell = cells.get(place.id);
		const facts = cell && toStateFacts(cell, placeOf.get(cell.localityId));
		const words = facts && stateInWords({ cell: facts, reachMetres, checkMonths });
		const venueCount = holding.filter(({ venue }) => venue.wardId === place.id).length;
		return {
			id: place.id, name: place.name,
			href: kithHref('/map', toAddressWords(asked, { place: place.id })),
			whyHref: kithHref('/gaps', toAddressWords(asked, { place: place.id }), 'why'),
			isChosen: place.id === asked.place,
			state: facts?.state, isNotPlaced: facts !== undefined && isNotPlaced(facts), stateLabel: words?.label ?? 'Not known', reason: words?.reason ?? 'no answer for this place',
			need: markNeed(place.need),
			venueCount,
			venuesInWords: asked.level === 'ward' ? countOf({ count: venueCount, one: 'venue', many: 'venues' }) : ''
		};
	}).sort((a, b) => stateOrder.indexOf(a.state ?? 'not_checked') - stateOrder.indexOf(b.state ?? 'not_checked') || a.name.localeCompare(b.name));
	const chosen = places.find(({ isChosen }) => isChosen);

	const shown = chosen && asked.level === 'ward' ? holding.filter(({ venue }) => venue.wardId === chosen.id) : holding;
	const venues = shown.map(({ venue, count }): MapVenue => ({
		id: venue.id, name: venue.name, href: recordHref('VENUE', venue.id), lon: venue.lon, lat: venue.lat,
		where: [nameOf.get(venue.wardId ?? '') ?? '', venue.postcode ?? ''].filter(Boolean).join(', '),
		holds: countOf({ count, one: 'entry', many: 'entries' }),
		stepFree: stepFreeInWords[venue.stepFree] ?? venue.stepFree
	})).sort((a, b) => a.name.localeCompare(b.name));

	const who = countViewInWords({ count: asked.count, groupInSentence: asked.group.inSentence });
	const what = heldInWords(asked);
	const headline = holding.length === 0
		? `No venue on record holds ${what}.`
		: `${beginSentence(countOf({ count: holding.length, one: 'venue holds', many: 'venues hold' }))} ${what}${beyondInWords(holding.filter(({ venue }) => venue.wardId == null).length)}.`;
	return {
		headline,
		rest: restOf({ places, who, noun, what: asked.component.inSentence, checkMonths }),
		places, chosen, venues,
		picture: {
			title: `${beginSentence(asked.component.inSentence)} ${who}, by ${noun.one}. ${headline}`,
			places: mapLayer.localities.map((place) => {
				const told = places.find(({ id }) => id === place.id);
				return {
					id: place.id, name: place.name, outline: place.outline ?? undefined, needClass: place.needClass ?? undefined, state: told?.state, count: undefined,
					at: place.lon == null || place.lat == null ? undefined : { lon: place.lon, lat: place.lat },
					inWords: told ? `${place.name}: ${told.stateLabel.toLowerCase()}, ${told.reason}; need ${told.need}` : place.name,
					href: told?.href, isChosen: told?.isChosen ?? false
				};
			}),
			points: venues.map(({ id, name, lon, lat, href }) => ({ id, name, lon, lat, href, isChosen: false })),
			reachMetres: undefined
		}
	};
}

/** What the venues drawn hold: what the group may come to, whichever view the states are counted in, through the same lens. A car is asked of distance, not of venues. */
export function heldInWords({ component, group, barriers }: Pick<GapsAsked, 'component' | 'group' | 'barriers'>): string {
	const lens = barriersInWords(barriers.filter((barrier) => barrier !== 'no-car'));
	return `${component.inSentence} ${countViewInWords({ count: 'open-to', groupInSentence: group.inSentence })}${lens ? ` (${lens})` : ''}`;
}

/** Venues across the edge are kept where people inside can walk to them. */
function beyondInWords(count: number): string {
	return count === 0 ? '' : `; ${numberInWords(count)} of them ${count === 1 ? 'lies' : 'lie'} just beyond the edge`;
}

function restOf({ places, who, noun, what, checkMonths }: { places: readonly MapPlace[]; who: string; noun: { one: string; many: string }; what: string; checkMonths: number }): string {
	const placed = places.filter((place) => !place.isNotPlaced);
	const among = (state: StateName) => placed.filter((place) => place.state === state).length;
	const said = [
		[among('served'), 'there is enough'], [among('thin'), 'there is too little, or all rests on one,'], [among('gap'), 'there is a gap'],
		[among('not_checked'), `nobody in ${monthsBackInWords(checkMonths)} has looked`], [places.length - placed.length, 'where people live is not known']
	] as const;
	const parts = said.flatMap(([count, words]) => {
		return count === 0 ? [] : [`${words} in ${count === places.length && count > 1 ? 'all of them' : numberInWords(count)}`];
	});
	if (parts.length === 0) return `No ${noun.one} has an answer yet.`;
	return `Of ${figureDigits(places.length)} ${places.length === 1 ? noun.one : noun.many}, for ${what} ${who}: ${listInWords(parts)}.`;
}
