import type { CellSupply } from '../../coverage/cell-finding.ts';
import { dateInWords } from '../../wording/date-in-words.ts';
import { metresBesideReach } from '../../wording/metres-beside-reach.ts';
import { figureDigits, listInWords, numberInWords } from '../../wording/number-in-words.ts';
import { whereMetInWords } from '../../wording/where-met-in-words.ts';
import type { Citations } from '../citations.ts';
import { citeRecord } from '../cite-record.ts';
import type { EvidenceInputs, PackQuestion } from '../evidence-inputs.ts';
import type { PackSection } from '../evidence-pack.ts';
import { questionInWords } from '../answer-in-words.ts';
import { leftOutInWords } from '../left-out-in-words.ts';
import { outsideInWords } from '../outside-in-words.ts';

// what is in reach is the answer; a few beyond it show how far the next would be
const mostInReach = 25;
const mostBeyond = 6;

/** What exists: every provision in reach, then the nearest beyond, each with who runs it, where, how far and when it was last confirmed. */
export function provisionSection({ inputs, questions, citations, computed }: { inputs: EvidenceInputs; questions: readonly PackQuestion[]; citations: Citations; computed: string }): PackSection {
	const nameOf = new Map(inputs.places.map(({ id, name }) => [id, name]));
	const paragraphs: { text: string }[] = [];
	const tables: PackSection['tables'][number][] = [];
	for (const question of questions) {
		const view = questionInWords(question);
		const found = nearestFirst(question);
		const leftOut = leftOutInWords({ question, areaName: inputs.areaName, computed });
		if (found.length === 0) {
			paragraphs.push({ text: `Nothing that serves ${servedInWords(inputs)} is recorded for this question: ${view} ${computed}.${leftOut === undefined ? '' : ` ${leftOut}`}` });
			continue;
		}
		const inReach = found.filter(({ supply }) => supply.isInReach || supply.metres === undefined);
		const beyond = found.filter((one) => !inReach.includes(one));
		const nearestOfPlaces = nearestOfEach(question);
		const further = beyond.slice(mostBeyond).filter(({ supply }) => nearestOfPlaces.has(supply.supplyId));
		const rows = [...inReach.slice(0, mostInReach), ...beyond.slice(0, mostBeyond), ...further].map(({ supply, localityId }) => [
			`${supply.name}${supply.inferredFromAge ? ' (for this group by its ages)' : ''} ${citeRecord({ inputs, citations, id: supply.supplyId })}`,
			supply.organisationNames.join(', ') || 'not recorded',
			[whereMetInWords(supply), outsideInWords({ inputs, venueId: supply.venueId, computed })].filter(Boolean).join(', '),
			supply.metres === undefined ? 'spread over the area' : `${metresBesideReach({ metres: supply.metres, reachMetres: inputs.parameters.reachMetres })} from ${nameOf.get(localityId) ?? localityId}${supply.isInReach ? '' : ', beyond reach'} ${computed}`,
			supply.assuredDate === undefined ? 'never' : dateInWords(supply.assuredDate)
		]);
		tables.push({ title: `What exists: ${view}`, columns: ['What', 'Who runs it', 'Where', 'Distance', 'Last confirmed'], rows });
		if (inReach.length > mostInReach) paragraphs.push({ text: `For ${view}, the ${mostInReach} nearest in reach are shown of ${figureDigits(inReach.length)} ${computed}.` });
		if (beyond.length > mostBeyond + further.length) paragraphs.push({ text: `For ${view}, the ${numberInWords(mostBeyond)} nearest beyond reach are shown${further.length > 0 ? ` and the nearest of each ${inputs.placeNoun.one}` : ''}; there are more further off.` });
		if (leftOut !== undefined) paragraphs.push({ text: leftOut });
	}
	paragraphs.unshift({ text: 'Distances are straight lines from the nearest part of each place, measured between where people live and the venue. “Last confirmed” is the day somebody last vouched for the record.' });
	return { id: 'provision', heading: 'What exists', paragraphs, tables, pictures: [] };
}

// more places than this are not named one by one
const named = 5;

function servedInWords({ places, placeNoun }: EvidenceInputs): string {
	return places.length > named ? `any of the ${numberInWords(places.length)} ${placeNoun.many}` : listInWords(places.map(({ name }) => name));
}

/** What each place has nearest, or a place with nothing in reach would be answered by what is near to others. */
function nearestOfEach({ cells }: PackQuestion): ReadonlySet<string> {
	return new Set(cells.flatMap(({ cell }) => cell.nearest?.supplyId ?? []));
}

function nearestFirst(question: PackQuestion): readonly { supply: CellSupply; localityId: string }[] {
	const kept = new Map<string, { supply: CellSupply; localityId: string }>();
	for (const { cell, supply: all } of question.cells) for (const supply of all) {
		const known = kept.get(supply.supplyId);
		if (!known || (supply.metres ?? 0) < (known.supply.metres ?? 0)) kept.set(supply.supplyId, { supply, localityId: cell.localityId });
	}
	return [...kept.values()].sort((a, b) => Number(b.supply.isInReach) - Number(a.supply.isInReach) || (a.supply.metres ?? 0) - (b.supply.metres ?? 0) || a.supply.name.localeCompare(b.supply.name, 'en-GB'));
}
