import type { Dataset } from '../domain/provenance.ts';
import { dateInWords } from '../wording/date-in-words.ts';
import type { PackCitation } from './evidence-pack.ts';

/** Hands out numbers in the order sources are first cited; the same source keeps its number. */
export interface Citations {
	/** "[1]" for a dataset. One that is not held is cited as not recorded, so that no figure stands unsourced. */
	readonly cite: (datasetId: string | undefined) => string;
	/** "[1][3]": several, each once, in order. None gives an empty string. */
	readonly citeAll: (datasetIds: Iterable<string | undefined>) => string;
	/** "[2]" for a paper or a computation, by a key of its own. */
	readonly citeWork: (key: string, work: { readonly text: string; readonly url?: string }) => string;
	/** Datasets cited so far, in that order. */
	readonly datasets: () => readonly Dataset[];
	/** Everything cited so far, by number. */
	readonly list: () => readonly PackCitation[];
}

export function openCitations(datasets: readonly Dataset[]): Citations {
	const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
	const numbers = new Map<string, number>();
	const listed: PackCitation[] = [];
	const cited = new Set<Dataset>();
	const citeWork: Citations['citeWork'] = (key, { text, url }) => {
		let number = numbers.get(key);
		if (number === undefined) {
			number = listed.length + 1;
			numbers.set(key, number);
			listed.push(url === undefined ? { number, text } : { number, text, url });
		}
		return `[${number}]`;
	};
	const cite: Citations['cite'] = (datasetId) => {
		const dataset = datasetId === undefined ? undefined : byId.get(datasetId);
		if (!dataset) return citeWork('not recorded', { text: 'Source not recorded with the figure: ask whoever keeps this area’s data before relying on it.' });
		cited.add(dataset);
		return citeWork(`dataset ${dataset.id}`, dataset.url === undefined ? { text: datasetInALine(dataset) } : { text: datasetInALine(dataset), url: dataset.url });
	};
	return { cite, citeWork, citeAll: (ids) => [...new Set([...ids].map(cite))].join(''), datasets: () => [...cited], list: () => [...listed] };
}

/** Title, publisher, vintage, licence, day it was taken in, and the line its licence asks for. */
export function datasetInALine(dataset: Dataset): string {
	const parts = [dataset.title, dataset.publisher, dataset.vintage, dataset.licence, `taken in ${dateInWords(dataset.retrieved)}`].filter((part) => part !== '');
	const invented = dataset.illustrative ? ' Illustrative: invented for demonstration.' : '';
	const attribution = dataset.attribution === '' ? '' : ` ${sentence(dataset.attribution)}`;
	return `${sentence(parts.join('; '))}${invented}${attribution}`;
}

function sentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
