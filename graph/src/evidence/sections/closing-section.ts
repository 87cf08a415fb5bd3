import { figureDigits } from '../../wording/number-in-words.ts';
import { peopleInWords } from '../../wording/people-in-words.ts';
import type { Citations } from '../citations.ts';
import type { EvidenceInputs } from '../evidence-inputs.ts';
import type { PackSection } from '../evidence-pack.ts';

/** What would close it: existing venues by the people newly within a walk of something, were a weekly group to open there. */
export function closingSection({ inputs, citations, computed }: { inputs: EvidenceInputs; citations: Citations; computed: string }): PackSection {
	const asked = inputs.sites.filter(({ sites }) => sites.length > 0);
	const label = (id: string, among: readonly { id: string; inSentence: string }[]) => among.find((one) => one.id === id)?.inSentence ?? id;
	const isCounted = (id: string) => inputs.groups.some((group) => group.id === id && (group.indicatorId !== undefined || group.inSentence === 'anyone'));
	const tables = asked.map(({ localityId, groupId, componentId, sites }) => ({
		title: `${inputs.places.find(({ id }) => id === localityId)?.name ?? localityId}: ${label(componentId, inputs.components)} for ${label(groupId, inputs.groups)}`,
		columns: ['Venue', 'Where', isCounted(groupId) ? 'People newly in reach' : 'Residents newly in reach', 'Step-free', 'Assumed size'],
		rows: sites.map((site) => [
			`${site.venueName} ${citations.cite(inputs.recordSources.get(site.venueId))}`,
			site.localityName ?? 'not known',
			`${peopleInWords(site.peopleNewlyReached, isCounted(groupId) ? 'people' : 'residents')} ${computed}`,
			site.stepFree === 'unknown' ? 'not known' : site.stepFree,
			`${figureDigits(site.assumedPlacesPerWeek)} places a week`
		])
	}));
	const text = tables.length === 0
		? 'No existing venue was found that would bring something newly within reach.'
		: `Each row asks one question: if a weekly group opened at this existing venue, how many people with nothing in reach now would have something? The size of the new group is an assumption, shown in its column; nobody at these venues has been asked by Kith ${computed}.`;
	const weighed = asked.some(({ groupId }) => !isCounted(groupId)) ? [{ text: 'Where nobody counts a group, its venues are compared by everyone who lives within reach of them (E = residents); how many of those belong to the group is not known.' }] : [];
	return { id: 'closing', heading: 'What would close it', paragraphs: [{ text }, ...weighed], tables, pictures: [] };
}
