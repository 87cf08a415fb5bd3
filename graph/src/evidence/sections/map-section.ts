import type { CellState } from '../../coverage/cell-finding.ts';
import { drawAreaMap } from '../../pictures/area-map.ts';
import { drawLegend } from '../../pictures/legend.ts';
import { drawMatrix } from '../../pictures/matrix.ts';
import { printPalette } from '../../pictures/palette.ts';
import { pictureSize, stackPictures } from '../../pictures/picture-frame.ts';
import { dateInWords } from '../../wording/date-in-words.ts';
import { noNearestInWords } from '../../wording/no-nearest-in-words.ts';
import { beginSentence, figureDigits, numberInWords } from '../../wording/number-in-words.ts';
import { metresInWords } from '../../wording/metres-in-words.ts';
import { peopleWithoutInWords } from '../../wording/people-without-in-words.ts';
import { percentInWords } from '../../wording/share-in-words.ts';
import { stateInWords, stateLabels } from '../../wording/state-in-words.ts';
import { questionInWords } from '../answer-in-words.ts';
import type { Citations } from '../citations.ts';
import type { EvidenceInputs, PackQuestion } from '../evidence-inputs.ts';
import type { PackSection } from '../evidence-pack.ts';

type Picture = PackSection['pictures'][number];

// a pack is read on paper: at most fifteen pages is what funders take
const printed = 40;

/** The map, a matrix where several questions were asked, and the figures behind both. */
export function mapSection({ inputs, questions, citations, computed }: { inputs: EvidenceInputs; questions: readonly PackQuestion[]; citations: Citations; computed: string }): PackSection {
	const pictures: Picture[] = [];
	if (inputs.outlines.length > 0) pictures.push(map({ inputs, questions, citations, computed }));
	if (questions.length > 1) pictures.push(matrix({ inputs, questions, computed }));
	const nameOf = new Map(inputs.places.map(({ id, name }) => [id, name]));
	const cells = questions.reduce((sum, question) => sum + question.cells.length, 0);
	if (cells > printed) return { id: 'map', heading: 'Map and table', paragraphs: [{ text: `The figures behind this, ${figureDigits(cells)} rows, are in the table that comes with the pack (CSV).` }], tables: [], pictures };
	const tables = questions.map((question) => ({
		title: `${beginSentence(questionInWords(question))}: the figures`,
		columns: [beginSentence(inputs.placeNoun.one), 'State', 'In reach', 'People with nothing in reach', 'Organisations', 'Venues', 'Nearest'],
		rows: question.cells.map(({ cell }) => [
			nameOf.get(cell.localityId) ?? cell.localityId,
			`${stateLabels[cell.state]} ${computed}`,
			`${percentInWords(cell.shareInReach)}${cell.shareInReach === undefined ? '' : ` ${computed}`}`,
			cell.state === 'not_checked' ? 'not yet checked' : cell.peopleWithout === undefined ? (question.group.indicatorId === undefined && question.group.inSentence !== 'anyone' ? 'not counted' : 'not known') : `${peopleWithoutInWords(cell, '')} ${computed}`,
			`${figureDigits(cell.providers)} ${computed}`,
			`${figureDigits(cell.venues)} ${computed}`,
			cell.nearest === undefined ? noNearestInWords(cell, inputs.parameters.barriers) : `${metresInWords(cell.nearest.metres)} ${computed}`
		])
	}));
	return { id: 'map', heading: 'Map and table', paragraphs: [], tables, pictures };
}

function map({ inputs, questions, citations, computed }: { inputs: EvidenceInputs; questions: readonly PackQuestion[]; citations: Citations; computed: string }): Picture {
	const lone = questions.length === 1 ? questions[0] : undefined;
	const chosen = new Set(inputs.places.map(({ id }) => id));
	const isPart = inputs.outlines.some(({ id }) => !chosen.has(id));
	const title = lone ? beginSentence(questionInWords(lone)) : `Gaps among ${numberInWords(questions.length)} questions`;
	const told: string[] = [];
	const places = inputs.outlines.map((place) => {
		const states = questions.flatMap(({ cells }) => cells.flatMap(({ cell }): CellState[] => (cell.localityId === place.id ? [cell.state] : [])));
		const gaps = states.filter((state) => state === 'gap').length;
		const inWords = states.length === 0 ? place.name : `${place.name}: ${lone ? stateLabels[states[0]!].toLowerCase() : `${gaps} ${gaps === 1 ? 'gap' : 'gaps'}`}`;
		if (states.length > 0) told.push(inWords);
		return { ...place, needClass: inputs.mapNeed === undefined ? 0 : place.needClass, state: lone ? states[0] : undefined, count: lone || states.length === 0 ? undefined : gaps, inWords, href: undefined, isChosen: isPart && chosen.has(place.id) };
	});
	const drawn = drawAreaMap({ view: { title, places, points: [], reachMetres: undefined }, palette: printPalette, idPrefix: 'pack-map' });
	const legend = drawLegend({
		palette: printPalette, marks: lone ? 'states' : 'counts', ...(lone && isPart && { drawn: lone.cells.map(({ cell }) => cell.state) }),
		unmarkedLabel: isPart ? `Other ${inputs.placeNoun.many} are not part of this pack` : undefined,
		chosenLabel: isPart ? (chosen.size === 1 ? `The ${inputs.placeNoun.one} of this pack` : `The ${inputs.placeNoun.many} of this pack`) : undefined,
		needLabel: inputs.mapNeed?.label, hasUnknownNeed: inputs.mapNeed !== undefined && places.some(({ needClass }) => needClass === undefined), idPrefix: 'pack-legend'
	});
	const svg = stackPictures({ pictures: [drawn, legend], gap: 10, title });
	const need = inputs.mapNeed ? ` Fill: ${inputs.mapNeed.label} ${citations.cite(inputs.mapNeed.datasetId)}.` : '';
	const outlines = inputs.boundarySource === undefined ? '' : ` Boundaries ${citations.cite(inputs.boundarySource)}.`;
	return { svg, ...pictureSize(svg), alternative: `Map of ${inputs.areaName}. ${title}. ${told.join('; ')}.`, caption: `${title}, ${inputs.areaName}, ${dateInWords(inputs.parameters.on)}. ${lone ? 'Marks' : 'Numbers'}: ${lone ? 'state of provision' : 'gaps in each place'} ${computed}.${need}${outlines}` };
}

function matrix({ inputs, questions, computed }: { inputs: EvidenceInputs; questions: readonly PackQuestion[]; computed: string }): Picture {
	const { reachMetres, checkMonths } = inputs.parameters;
	const [oneGroup, oneComponent] = [inputs.groups.length === 1, inputs.components.length === 1];
	const title = 'State of every question in every place';
	const rows = inputs.places.map((place) => ({
		id: place.id, label: place.name, isChosen: false,
		cells: questions.map((question) => {
			const cell = question.cells.find((one) => one.cell.localityId === place.id)?.cell;
			return { state: cell?.state ?? ('not_checked' as const), inWords: cell ? stateInWords({ cell, reachMetres, checkMonths }).reason : 'not asked', href: undefined, isChosen: false };
		})
	}));
	const columns = questions.map(({ group, component }) => ({ id: `${group.id} ${component.id}`, label: oneComponent ? group.label : oneGroup ? component.label : `${group.label}: ${component.label}`, isChosen: false }));
	const drawn = drawMatrix({ view: { title, columns, rows }, palette: printPalette });
	const legend = drawLegend({ palette: printPalette, width: Math.max(420, pictureSize(drawn).width) });
	const svg = stackPictures({ pictures: [drawn, legend], gap: 12, title });
	const all = rows.flatMap(({ cells }) => cells);
	const counted = (Object.keys(stateLabels) as CellState[]).map((state) => `${stateLabels[state].toLowerCase()} ${figureDigits(all.filter((cell) => cell.state === state).length)}`);
	// a description longer than this is no description: the tables hold each answer
	const told = all.length > printed
		? [`Of ${figureDigits(all.length)} answers: ${counted.join(', ')}`, 'Each stands in the tables under “What is missing”']
		: rows.map((row) => `${row.label}: ${row.cells.map((cell, index) => `${columns[index]!.label} ${stateLabels[cell.state].toLowerCase()}`).join(', ')}`);
	return { svg, ...pictureSize(svg), alternative: `${title}. ${told.join('. ')}.`, caption: `${title}, ${dateInWords(inputs.parameters.on)} ${computed}.` };
}
