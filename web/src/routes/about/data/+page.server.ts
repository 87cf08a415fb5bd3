import { dateInWords } from '@kith/graph/wording/date-in-words.ts';
import { DatasetsDocument } from '#lib/generated/documents.ts';
import { askApi } from '#lib/server/ask-api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { area } = await askApi(DatasetsDocument);
	return {
		datasets: area.datasets.map((dataset) => ({
			...dataset,
			url: dataset.url && /^https?:\/\//.test(dataset.url) ? dataset.url : undefined,
			vintage: dateInWords(dataset.vintage),
			retrieved: dateInWords(dataset.retrieved)
		}))
	};
};
