/** A cell down to its records, in words: who, what is offered and how far, what was left out, who looked, what would close it. */
import type { AreaMapView } from '@kith/graph/pictures/picture-views.ts';
import { amountInWords } from '@kith/graph/wording/amount-in-words.ts';
import { checkOfListInWords } from '@kith/graph/wording/check-of-list-in-words.ts';
import { countViewInWords } from '@kith/graph/wording/count-view-in-words.ts';
import { dateInWords, monthsBackInWords } from '@kith/graph/wording/date-in-words.ts';
import { describeFairShare } from '@kith/graph/wording/describe-fair-share.ts';
import { describeCell, type CellFacts, type CellRow } from '@kith/graph/wording/describe-cell.ts';
import { metresBesideReach } from '@kith/graph/wording/metres-beside-reach.ts';
import { nameAndVenue } from '@kith/graph/wording/name-and-venue.ts';
import { noNearestInWords } from '@kith/graph/wording/no-nearest-in-words.ts';
import { beginSentence, figureDigits, listInWords, numberInWords } from '@kith/graph/wording/number-in-words.ts';
import { peopleInWords } from '@kith/graph/wording/people-in-words.ts';
import { stateInWords, type StateName } from '@kith/graph/wording/state-in-words.ts';
import { whereMetInWords } from '@kith/graph/wording/where-met-in-words.ts';
import { walkInWords } from '@kith/graph/wording/walk-in-words.ts';
import { kithHref } from '#lib/address/kith-href.ts';
import type { CellDownToRecordsQuery } from '#lib/generated/documents.ts';
import { peopleWithoutInWords } from '@kith/graph/wording/people-without-in-words.ts';
import { sayOnAverage } from '#lib/views/gaps/say-on-average.ts';
import { toCellFacts } from '#lib/views/gaps/cell-facts.ts';
import { toAddressWords, toEvidenceHref, type GapsAsked } from '#lib/views/gaps/gaps-question.ts';
import { methodLine, parameterRows, type ParameterRow } from '#lib/views/gaps/parameters.view.ts';
import { sourcesInWords } from '#lib/views/gaps/sources-in-words.ts';

type Answer = CellDownToRecordsQuery;

export interface CheckToTakeBack {
	/** Empty where it is kept. */
	readonly checkId: string;
	/** What the check is of: "Mottingham: every group, something to join". */
	readonly of: string;
	/** Asked before a check is taken back that counts for more than this cell; empty where it is of this cell alone. */
	readonly alsoCounts: string;
	readonly keptBecause: string | undefined;
}

export interface CellPageView {
	readonly heading: string;
	readonly state: StateName;
	readonly verdict: string;
	readonly rows: readonly CellRow[];
	/** Who looked last can be taken back by who may edit, unless it is kept and says why. */
	readonly looked: CheckToTakeBack | undefined;
	/** Checks recorded here that do not count on this page, each to be taken back by itself. */
	readonly otherChecks: readonly (CheckToTakeBack & { readonly inWords: string })[];
	/** Above those; empty where there are none. */
	readonly whyNotCounted: string;
	readonly supply: readonly {
		readonly id: string;
		readonly name: string;
		readonly href: string | undefined;
		readonly runBy: string;
		readonly venueName: string;
		readonly venueHref: string | undefined;
		readonly distance: string;
		readonly isInReach: boolean;
		readonly offers: string;
		readonly sharedAmong: string;
		readonly audience: string;
		readonly assured: string;
	}[];
	/** From where the distances are, in a place of several small areas; otherwise empty. */
	readonly howFar: string;
	/** What of all there is stands in the list. */
	readonly supplyNote: string;
	/** What was not counted, by the reason why; most first. */
	readonly leftOut: readonly { readonly reason: string; readonly count: string; readonly names: readonly string[] }[];
	readonly lsoas: readonly { readonly id: string; readonly name: string; readonly people: string; readonly nearest: string; readonly inReach: string }[];
	readonly sites: readonly { readonly rank: number; readonly name: string; readonly href: string; readonly where: string; readonly reaches: string; readonly isNotStepFree: boolean; readonly stepFree: string; readonly places: string }[];
	readonly sitesSentence: string;
	readonly parameters: readonly ParameterRow[];
	readonly methodLine: string;
	readonly sources: string;
	readonly evidenceHref: string;
	readonly backHref: string;
	readonly networkHref: string;
}

export function cellPageView({ answer, asked }: { answer: Answer; asked: GapsAsked }): CellPageView {
	const { cell: told, sites } = answer;
	const { reachMetres, checkMonths } = told.parameters;
	const cell = toCellFacts(told.cell, told.locality);
	const { label, reason } = stateInWords({ cell, reachMetres, checkMonths });
	const known = told.people.value != null;

	return {
		heading: `${told.locality.name}: ${asked.component.inSentence} ${countViewInWords({ count: asked.count, groupInSentence: asked.group.inSentence })}`,
		state: cell.state,
		verdict: `${label}: ${reason}.`,
		rows: [...sayOnAverage(describeCell({
			cell,
			groupLabel: asked.group.label,
			isCounted: asked.group.isCounted,
			sourceOfPeople: known ? `${told.people.source.title}, ${told.people.source.vintage}, ${told.people.kind}` : undefined,
			reachMetres,
			checkMonths,
			barriers: asked.barriers,
			totalInArea: undefined
		}), { lsoas: told.lsoas }), describeFairShare({
			cell: { state: cell.state, access: told.cell.access ?? undefined, comparator: told.cell.comparator ?? undefined, ratio: told.cell.ratio ?? undefined, shortfall: told.cell.shortfall ?? undefined, people: cell.people },
			isCounted: asked.group.isCounted,
			component: asked.component,
			groupInSentence: asked.group.inSentence,
			count: asked.count,
			barriers: asked.barriers
		})],
		looked: told.cell.looked ? lookedToTakeBack(told.cell.looked) : undefined,
		otherChecks: told.otherChecks.map((check) => ({
			...lookedToTakeBack(check),
			alsoCounts: check.isOfCellAlone ? '' : `It is a check of ${check.scope}. It covers other pages too, and taken back it is gone from all of them.`,
			inWords: `${dateInWords(check.on)}: ${check.by}, ${check.scope}`
		})),
		whyNotCounted: told.otherChecks.length === 0 ? '' : `Also recorded here, and not counted on this page: checks of ${monthsBackInWords(checkMonths)} count, and of these the latest.`,
		supply: told.supply.map((one) => ({
			id: one.supplyId,
			name: one.name,
			href: one.kind === 'provision' ? `/provision/${one.supplyId}` : one.kind === 'connector' ? `/connectors/${one.supplyId}` : undefined,
			runBy: listInWords(one.organisationNames) || 'not recorded',
			venueName: whereMetInWords({ kind: toKind(one.kind), venueName: one.venueName ?? undefined }),
			venueHref: one.venueId ? `/venues/${one.venueId}` : undefined,
			distance: one.metres == null ? 'spread over the area' : metresBesideReach({ metres: one.metres, reachMetres }),
			isInReach: one.isInReach,
			offers: `${amountInWords(figureDigits(one.weeklySupply, 1), asked.component.supplyUnit)}${one.isAssumed ? ' (assumed)' : ''}`,
			sharedAmong: one.sharedAmong == null ? '—' : peopleInWords(one.sharedAmong, asked.group.isCounted ? 'people' : 'residents'),
			audience: one.isMadeFor ? (one.inferredFromAge ? 'made for (from its age range)' : 'made for') : 'open to',
			assured: one.assuredDate ? dateInWords(one.assuredDate) : 'never confirmed'
		})),
		howFar: told.lsoas.length < 2 ? '' : `How far: in a straight line, from the nearest of the small areas in ${told.locality.name}.${cell.nearest ? ' The distance above is the average from everybody who lives here to one and the same place.' : ''}`,
		supplyNote: told.supply.length < 2 ? '' : 'Listed is all that adds to what there is here, and of what does not, the nearest.',
		leftOut: [...Map.groupBy(told.leftOut, (one) => one.reason)]
			.map(([why, ones]) => ({ reason: why, count: figureDigits(ones.length), names: ones.map(({ name }) => name) }))
			.sort((a, b) => b.names.length - a.names.length),
		lsoas: told.lsoas.map((lsoa) => ({
			id: lsoa.id,
			name: lsoa.name,
			people: lsoa.people == null ? (asked.group.isCounted ? 'not known' : 'not counted') : figureDigits(lsoa.people),
			nearest: lsoa.nearestMetres == null ? noNearestInWords(cell, asked.barriers) : metresBesideReach({ metres: lsoa.nearestMetres, reachMetres }),
			inReach: lsoa.isInReach ? 'yes' : 'no'
		})),
		sites: sites.map((site, index) => ({
			rank: index + 1,
			name: site.venueName,
			href: `/venues/${site.venueId}`,
			where: site.localityName ?? 'just outside the area',
			reaches: reachedInWords(site, { cell, asked }),
			isNotStepFree: site.stepFree === 'no',
			stepFree: site.stepFree === 'yes' ? 'step-free' : site.stepFree === 'no' ? 'not step-free' : 'step-free access not recorded',
			places: site.assumedSizeInWords === 'not known' ? 'size not known' : `${site.assumedSizeInWords} assumed`
		})),
		sitesSentence: sitesInWords({ sites, cell, asked, placeName: told.locality.name, reachMetres }),
		parameters: parameterRows(told.parameters),
		methodLine: methodLine(told.parameters),
		sources: sourcesInWords(told.sources),
		evidenceHref: toEvidenceHref(asked, told.locality.id),
		backHref: kithHref('/gaps', toAddressWords(asked, { place: told.locality.id })),
		networkHref: kithHref('/network', { component: asked.component.id, place: told.locality.id })
	};
}

function lookedToTakeBack({ checkId, datasetId, scope, isOfCellAlone }: Pick<NonNullable<Answer['cell']['cell']['looked']>, 'checkId' | 'datasetId' | 'scope' | 'isOfCellAlone'>): CheckToTakeBack {
	return {
		checkId: checkId ?? '', of: scope,
		alsoCounts: isOfCellAlone ? '' : `It is a check of ${scope}. It counts on other pages too, and taken back it counts on none of them.`,
		keptBecause: checkId == null ? 'Each small area was looked at on its own. The page of a small area has its own check, which can be taken back there.' : datasetId == null ? undefined : checkOfListInWords
	};
}

const supplyKinds = ['provision', 'space', 'connector'] as const;

function toKind(kind: string): (typeof supplyKinds)[number] {
	return supplyKinds.find((one) => one === kind) ?? 'provision';
}

function sitesInWords({ sites, cell, asked, placeName, reachMetres }: { sites: Answer['sites']; cell: CellFacts; asked: GapsAsked; placeName: string; reachMetres: number }): string {
	const best = sites[0];
	const who = asked.group.inSentence === 'anyone' ? 'people' : asked.group.inSentence;
	if (!best) return noSiteInWords({ cell, who, placeName, reachMetres });
	return `${beginSentence(best.offerInWords)} at ${best.venueName}${best.stepFree === 'no' ? ', which is not step-free,' : ''} would bring ${reachedInWords(best, { cell, asked })} in ${placeName} within ${walkInWords(reachMetres)}: more than at any other venue that exists today.${asked.group.isCounted ? '' : ` How many of them are ${who} nobody counts: everyone who lives there is counted in their place.`}`;
}

/** Why no venue would bring anybody new into reach: nobody is without, or those who are live too far from every venue. */
function noSiteInWords({ cell, who, placeName, reachMetres }: { cell: CellFacts; who: string; placeName: string; reachMetres: number }): string {
	const walk = walkInWords(reachMetres);
	const without = cell.peopleWithout;
	if (cell.shareInReach === 1 || without === 0) return `No venue would bring anybody new into reach: nobody counted in ${placeName} is without something within ${walk}.`;
	if (without === undefined) return `How many ${who} in ${placeName} have nothing within ${walk} is not known, so no venue can be said to bring them into reach.`;
	const way = cell.nearest ? `, or a way to get to ${nameAndVenue(cell.nearest)}` : '';
	return `No existing venue that Kith holds stands near enough: ${peopleWithoutInWords(cell, who)} in ${placeName} without anything within ${walk} would need a new place${way}.`;
}

/** A sum over small areas, so to ten and about, and never more than live there, as the evidence pack says it. Of a group nobody counts, those a venue would reach are residents of any kind, and are called so. */
function reachedInWords({ peopleNewlyReached: { value, inWords }, residentsNewlyReached }: Answer['sites'][number], { cell, asked: { group } }: { cell: CellFacts; asked: GapsAsked }): string {
	if (!group.isCounted) return residentsNewlyReached == null ? inWords : peopleInWords(residentsNewlyReached, 'residents');
	return value == null ? inWords : peopleWithoutInWords({ people: cell.people, peopleWithout: value }, group.inSentence === 'anyone' ? 'people' : group.inSentence);
}

/** Beneath the small map, of as many venues as it shows. */
export function sitesCaption(count: number): string {
	return count === 1 ? 'The venue, and its reach.' : `The ${numberInWords(count)} venues; the ring is the reach of the first.`;
}

/** The venues that would close it, numbered by the list beside; drawn over the places they stand in. */
export function sitesMapView({ answer, asked }: { answer: Answer; asked: GapsAsked }): AreaMapView | undefined {
	const { locality } = answer.cell;
	const at = new Map(answer.mapLayer.venues.map((venue) => [venue.id, venue]));
	const points = answer.sites.flatMap((site, index) => {
		const venue = at.get(site.venueId);
		return venue ? [{ id: site.venueId, name: `${index + 1}. ${site.venueName}`, lon: venue.lon, lat: venue.lat, href: `/venues/${site.venueId}`, isChosen: index === 0 }] : [];
	});
	const wanted = new Set([locality.name, ...answer.sites.flatMap(({ localityName }) => (localityName ? [localityName] : []))]);
	const places = answer.mapLayer.localities.filter(({ id, name }) => id === locality.id || wanted.has(name));
	if (places.length === 0) return undefined;
	return {
		title: `Venues that would bring ${asked.group.inSentence} in ${locality.name} into reach`,
		places: places.map((place) => ({
			id: place.id,
			name: place.name,
			outline: place.outline ?? undefined,
			needClass: 0,
			state: undefined,
			count: undefined,
			at: place.lon == null || place.lat == null ? undefined : { lon: place.lon, lat: place.lat },
			inWords: place.name,
			href: undefined,
			isChosen: place.id === locality.id
		})),
		points,
		reachMetres: answer.cell.parameters.reachMetres
	};
}
