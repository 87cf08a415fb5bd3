import { assumedSizeInWords } from '../../wording/assumed-size-in-words.ts';
import { newOfferInWords } from '../../wording/new-offer-in-words.ts';
import { beginSentence } from '../../wording/number-in-words.ts';
import { peopleWithoutInWords } from '../../wording/people-without-in-words.ts';
import { walkInWords } from '../../wording/walk-in-words.ts';
import type { Citations } from '../citations.ts';
import type { EvidenceInputs } from '../evidence-inputs.ts';
import type { PackSection } from '../evidence-pack.ts';

/** What would close it: existing venues by the people newly within a walk of something, were something of this kind to open there. */
export function closingSection({ inputs, citations, computed }: { inputs: EvidenceInputs; citations: Citations; computed: string }): PackSection {
	const asked = inputs.sites.filter(({ sites }) => sites.length > 0);
	const label = (id: string, among: readonly { id: string; inSentence: string }[]) => among.find((one) => one.id === id)?.inSentence ?? id;
	const isCounted = (id: string) => reachedNoun(inputs, id) !== 'residents';
	const tables = asked.map(({ localityId, groupId, componentId, sites }) => ({
		title: `${inputs.places.find(({ id }) => id === localityId)?.name ?? localityId}: ${label(componentId, inputs.components)} for ${label(groupId, inputs.groups)}`,
		columns: ['Venue', 'Where', `${beginSentence(reachedNoun(inputs, groupId))} newly in reach`, 'Step-free', 'Assumed size'],
		rows: sites.map((site) => [
			`${site.venueName}${site.stepFree === 'no' ? ' (not step-free)' : ''} ${citations.cite(inputs.recordSources.get(site.venueId))}`,
			site.localityName ?? 'not known',
			`${reachedInWords(inputs, { localityId, groupId, componentId, site })} ${computed}`,
			site.stepFree === 'unknown' ? 'not known' : site.stepFree,
			assumedSizeInWords({ ...site, supplyUnit: componentOf(inputs, componentId).supplyUnit })
		])
	}));
	const offers = [...new Set(asked.map(({ componentId }) => newOfferInWords(componentOf(inputs, componentId))))];
	const opening = offers.length === 1 ? offers[0] : 'something of this kind';
	const text = tables.length === 0
		? 'No existing venue was found that would bring something newly within reach.'
		: `Each row asks one question: if ${opening} opened at this existing venue, how many people with nothing in reach now would have something? Its size is an assumption, shown in its column; nobody at these venues has been asked by Kith ${computed}.`;
	const weighed = asked.some(({ groupId }) => !isCounted(groupId)) ? [{ text: 'Where nobody counts a group, its venues are compared by everyone who lives within reach of them (E = residents); how many of those belong to the group is not known.' }] : [];
	return { id: 'closing', heading: 'What would close it', paragraphs: [{ text }, ...weighed], tables, pictures: [] };
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

/** One sentence for the summary: the venue that would bring most into reach of anything asked about. Undefined where none would. Nothing is claimed of a place nobody has checked. */
export function closingInWords({ inputs, computed }: { inputs: EvidenceInputs; computed: string }): string | undefined {
	const isChecked = (asked: { localityId: string; groupId: string; componentId: string }) => inputs.cells.some(({ cell }) => cell.localityId === asked.localityId && cell.groupId === asked.groupId && cell.componentId === asked.componentId && cell.state !== 'not_checked');
	const [best] = inputs.sites.flatMap(({ sites, ...asked }) => (sites[0] === undefined || !isChecked(asked) ? [] : [{ ...asked, site: sites[0] }])).sort((a, b) => b.site.peopleNewlyReached - a.site.peopleNewlyReached);
	if (!best) return undefined;
	const { site, localityId, groupId, componentId } = best;
	const place = inputs.places.find(({ id }) => id === localityId)?.name ?? localityId;
	const component = componentOf(inputs, componentId);
	const access = site.stepFree === 'no' ? ', which is not step-free' : '';
	return `Most would be gained by ${newOfferInWords(component)} at ${site.venueName}${access}: it would bring ${reachedInWords(inputs, best)} in ${place} within ${walkInWords(inputs.parameters.reachMetres)} of ${component.provisionLabel === 'Activity' ? component.inSentence : 'it'} ${computed}.`;
}
