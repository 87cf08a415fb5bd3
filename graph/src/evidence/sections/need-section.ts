import { beginSentence, listInWords, numberInWords } from '../../wording/number-in-words.ts';
import type { Citations } from '../citations.ts';
import { countedInWords } from '../counted-in-words.ts';
import type { EvidenceInputs } from '../evidence-inputs.ts';
import type { PackSection } from '../evidence-pack.ts';

// more places than this are told as a sum; each stands in the table of what is missing
const listed = 6;

/** Who lives there and what is known of their need: a table of places by figures, each figure with its source. */
export function needSection(inputs: EvidenceInputs, citations: Citations): PackSection {
	const labels = [...new Set(inputs.places.flatMap((place) => place.needFigures.map(({ label }) => label)))];
	const paragraphs: { text: string }[] = [];
	for (const group of inputs.groups) {
		const counts = inputs.places.map((place) => inputs.cells.find(({ cell }) => cell.localityId === place.id && cell.groupId === group.id)?.cell);
		const who = group.inSentence === 'anyone' ? 'people' : group.inSentence;
		if (group.indicatorId === undefined && group.inSentence !== 'anyone') {
			paragraphs.push({ text: `No small-area figure of ${who} is held here, so this pack gives no number of them and no rate. Shares in reach are shares of everyone who lives there, who stand in for them.` });
			continue;
		}
		const source = citations.cite(inputs.peopleSources.get(group.id));
		const known = inputs.places.flatMap(({ name }, index) => {
			const { people, shareNotKnown } = counts[index] ?? {};
			return people === undefined ? [] : [{ name, people, shareNotKnown: shareNotKnown ?? 0 }];
		});
		const unknown = inputs.places.filter((_, index) => counts[index]?.people === undefined).map(({ name }) => name);
		const told = known.length > listed
			? `${countedInWords({ people: known.reduce((sum, one) => sum + one.people, 0), shareNotKnown: Math.max(...known.map(({ shareNotKnown }) => shareNotKnown)) })} in ${numberInWords(known.length)} ${inputs.placeNoun.many} together ${source}`
			: listInWords(known.map((one) => `${countedInWords(one)} in ${one.name} ${source}`));
		paragraphs.push({ text: `${beginSentence(who)} living there: ${[told, unknown.length === 0 ? '' : `not known in ${listInWords(unknown)}`].filter(Boolean).join('; ')}.` });
	}
	const kinds = new Set(inputs.places.flatMap((place) => place.needFigures.map(({ figure }) => figure.kind)));
	if (kinds.has('modelled')) paragraphs.push({ text: 'Figures marked “modelled” are estimates made from surveys and the make-up of a place; nobody there was asked. They show where to look, not how anyone feels.' });
	const rows = inputs.places.map((place) => [place.name, ...labels.map((label) => {
		const found = place.needFigures.find((need) => need.label === label);
		if (!found) return 'not held';
		const { figure } = found;
		const marked = figure.kind === 'modelled' && !/modelled/i.test(figure.inWords) ? `${figure.inWords} (modelled)` : figure.inWords;
		return `${marked} ${citations.citeAll(found.datasetIds)}`;
	})]);
	return {
		id: 'need', heading: 'The need', paragraphs, pictures: [],
		tables: labels.length === 0 ? [] : [{ title: `Need in ${inputs.places.length === 1 ? inputs.places[0]!.name : `${numberInWords(inputs.places.length)} ${inputs.placeNoun.many}`}`, columns: [beginSentence(inputs.placeNoun.one), ...labels], rows }]
	};
}
