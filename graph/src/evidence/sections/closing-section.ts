import type { SiteFinding } from '../../coverage/cell-finding.ts';
import { assumedSizeInWords } from '../../wording/assumed-size-in-words.ts';
import { newOfferInWords } from '../../wording/new-offer-in-words.ts';
import { beginSentence, countOf, numberInWords } from '../../wording/number-in-words.ts';
import { peopleWithoutInWords } from '../../wording/people-without-in-words.ts';
import { walkInWords } from '../../wording/walk-in-words.ts';
import { assumedSizes } from '../assumed-sizes.ts';
import type { Citations } from '../citations.ts';
import { citeRecord } from '../cite-record.ts';
import type { EvidenceInputs } from '../evidence-inputs.ts';
import type { PackSection } from '../evidence-pack.ts';
import { findStepFree } from '../find-step-free.ts';
import { outsideInWords } from '../outside-in-words.ts';

/** What would close it: existing venues by the people newly within a walk of something, were something of this kind to open there. */
export function closingSection({ inputs, citations, computed }: { inputs: EvidenceInputs; citations: Citations; computed: string }): PackSection {
	const asked = inputs.sites.filter(({ sites }) => sites.length > 0);
	const label = (id: string, among: readonly { id: string; inSentence: string }[]) => among.find((one) => one.id === id)?.inSentence ?? id;
	const isCounted = (id: string) => reachedNoun(inputs, id) !== 'residents';
	const tables = asked.map(({ localityId, groupId, componentId, sites }) => ({
		title: `${inputs.places.find(({ id }) => id === localityId)?.name ?? localityId}: ${label(componentId, inputs.components)} for ${label(groupId, inputs.groups)}`,
		columns: ['Venue', 'Where', `${beginSentence(reachedNoun(inputs, groupId))} newly in reach`, 'Step-free', 'Assumed size'],
		rows: sites.map((site) => [
			`${site.venueName}${site.stepFree === 'no' ? ' (not step-free)' : ''} ${citeRecord({ inputs, citations, id: site.venueId })}`,
			site.localityName ?? outsideInWords({ inputs, venueId: site.venueId, computed }) ?? 'not known',
			`${reachedInWords(inputs, { localityId, groupId, componentId, site })} ${computed}`,
			site.stepFree === 'unknown' ? 'not known' : site.stepFree,
			sizeInWords({ site, supplyUnit: componentOf(inputs, componentId).supplyUnit, citations })
		])
	}));
	const offers = [...new Set(asked.map(({ componentId }) => newOfferInWords(componentOf(inputs, componentId))))];
	const opening = offers.length === 1 ? offers[0] : 'something of this kind';
	const text = tables.length === 0
		? noneInWords({ inputs, computed })
		: `Each row asks one question: if ${opening} opened at this existing venue, how many people with nothing in reach now would have something? Its size is an assumption, shown in its column; Kith has asked nobody at these venues.`;
	const oneKind = tables.length > 0 && heldOfOneKind(inputs) !== undefined ? [{ text: `Only venues that are held could be looked through, and ${heldOfOneKind(inputs)} ${computed}: others may be better placed.` }] : [];
	const weighed = asked.some(({ groupId }) => !isCounted(groupId)) ? [{ text: 'Where nobody counts a group, its venues are compared by everyone who lives within reach of them; how many of those belong to the group is not known.' }] : [];
	return { id: 'closing', heading: 'What would close it', paragraphs: [{ text }, ...oneKind, ...weighed], tables, pictures: [] };
}

function sizeInWords({ site, supplyUnit, citations }: { site: SiteFinding; supplyUnit: string; citations: Citations }): string {
	const said = assumedSizeInWords({ ...site, supplyUnit });
	return site.assumedWeeklySupply === undefined ? said : `${said} ${citations.citeWork('assumed sizes', assumedSizes)}`;
}

/** That nothing was found, and what was looked through: a venue that is not held was not found wanting. */
function noneInWords({ inputs, computed }: { inputs: EvidenceInputs; computed: string }): string {
	const { venuesHeld } = inputs;
	const none = 'would bring something newly within reach';
	if (venuesHeld === undefined) return `None of the existing venues held ${none} ${computed}.`;
	if (venuesHeld.count === 0) return `No existing venue is held for this area, so none could be looked through ${computed}.`;
	const onlyKind = heldOfOneKind(inputs);
	return `None of the ${countOf({ count: venuesHeld.count, one: 'existing venue', many: 'existing venues' })} held ${none} ${computed}. Only what is held was looked through${onlyKind === undefined ? '' : `, and ${onlyKind} ${computed}`}.`;
}

/** "all of them are of one kind (library)"; undefined where several kinds are held, or nobody says. */
function heldOfOneKind({ venuesHeld }: EvidenceInputs): string | undefined {
	const [kind, ...more] = venuesHeld?.kinds ?? [];
	if (venuesHeld === undefined || kind === undefined || more.length > 0) return undefined;
	const said = kind.replaceAll('_', ' ');
	return venuesHeld.count === 1 ? `it is one venue (${said})` : `${venuesHeld.count === 2 ? 'both' : `all ${numberInWords(venuesHeld.count)}`} of them are of one kind (${said})`;
}

function componentOf({ components }: EvidenceInputs, componentId: string): EvidenceInputs['components'][number] {
	const component = components.find(({ id }) => id === componentId);
	if (!component) throw new RangeError(`Venues were ranked for the component "${componentId}"; expected one of the pack's own: ${components.map(({ id }) => id).join(', ')}.`);
	return component;
}

/** Whom a venue would reach: the group by its name, everybody as people, and residents where nobody counts the group. */
function reachedNoun({ groups }: EvidenceInputs, groupId: string): string {
	const group = groups.find(({ id }) => id === groupId);
	if (!group || group.inSentence === 'anyone') return 'people';
	return group.indicatorId === undefined ? 'residents' : group.inSentence;
}

/** To ten, and never more than live there. */
function reachedInWords(inputs: EvidenceInputs, { localityId, groupId, componentId, site }: { localityId: string; groupId: string; componentId: string; site: { readonly peopleNewlyReached: number } }): string {
	const found = inputs.cells.find(({ cell }) => cell.localityId === localityId && cell.groupId === groupId && cell.componentId === componentId);
	return peopleWithoutInWords({ people: found?.cell.people, peopleWithout: site.peopleNewlyReached }, reachedNoun(inputs, groupId));
}

/**
 * For the summary: the venue that would bring most into reach of anything asked about, a sentence for each kind of people.
 * Undefined where none would. Nothing is claimed of a place nobody has checked.
 *
 * Kinds  counted groups first, then everyone, then residents who stand for a group nobody counts: their numbers are not
 *        of the same people, and are never set against each other.
 */
export function closingInWords({ inputs, computed }: { inputs: EvidenceInputs; computed: string }): string | undefined {
	const isChecked = (asked: { localityId: string; groupId: string; componentId: string }) => inputs.cells.some(({ cell }) => cell.localityId === asked.localityId && cell.groupId === asked.groupId && cell.componentId === asked.componentId && cell.state !== 'not_checked');
	const best = inputs.sites
		.flatMap(({ sites, ...asked }) => (sites[0] === undefined || !isChecked(asked) ? [] : [{ ...asked, site: sites[0], sites }]))
		.sort((a, b) => b.site.peopleNewlyReached - a.site.peopleNewlyReached);
	const ofKind = Map.groupBy(best, ({ groupId }) => kindOf(inputs, groupId));
	const told = (['counted', 'everyone', 'uncounted'] as const).flatMap((kind) => ofKind.get(kind)?.[0] ?? []).map((one, at) => bestInWords({ inputs, computed, best: one, isFirst: at === 0 }));
	return told.length === 0 ? undefined : told.join(' ');
}

/** A step-free venue that reaches this share of what the best one does is said to reach nearly as many. */
const nearlyAsMany = 0.9;

interface BestSite { readonly localityId: string; readonly groupId: string; readonly componentId: string; readonly site: SiteFinding; readonly sites: readonly SiteFinding[] }

function bestInWords({ inputs, computed, best, isFirst }: { inputs: EvidenceInputs; computed: string; best: BestSite; isFirst: boolean }): string {
	const { site, sites, localityId, groupId, componentId } = best;
	const place = inputs.places.find(({ id }) => id === localityId)?.name ?? localityId;
	const component = componentOf(inputs, componentId);
	const group = inputs.groups.find(({ id }) => id === groupId);
	const kind = kindOf(inputs, groupId);
	const begin = kind === 'uncounted' ? `For ${group?.inSentence ?? groupId}, whom nobody counts here, most would be gained by` : isFirst ? 'Most would be gained by' : 'For everyone, most would be gained by';
	const standing = kind === 'uncounted' ? `, of whom it is not known how many are ${group?.inSentence ?? groupId},` : '';
	const within = `within ${walkInWords(inputs.parameters.reachMetres)} of ${component.provisionLabel === 'Activity' ? component.inSentence : 'it'}`;
	const stepFree = site.stepFree === 'yes' ? undefined : findStepFree(sites);
	const isNearlyAsMany = stepFree !== undefined && stepFree.peopleNewlyReached >= nearlyAsMany * site.peopleNewlyReached;
	const instead = stepFree === undefined ? '' : ` ${isNearlyAsMany ? `${stepFree.venueName}, which is step-free, would bring nearly as many` : `Of the venues known to be step-free, ${stepFree.venueName} would bring most`}: ${reachedInWords(inputs, { ...best, site: stepFree })} ${computed}.`;
	const access = site.stepFree === 'no' ? ', which is not step-free' : stepFree !== undefined ? ', where nobody has recorded whether it is step-free' : '';
	return `${begin} ${newOfferInWords(component)} at ${site.venueName}${access}: it would bring ${reachedInWords(inputs, best)} in ${place}${standing} ${within} ${computed}.${instead}`;
}

function kindOf(inputs: EvidenceInputs, groupId: string): 'counted' | 'everyone' | 'uncounted' {
	const noun = reachedNoun(inputs, groupId);
	return noun === 'residents' ? 'uncounted' : noun === 'people' ? 'everyone' : 'counted';
}
