import { MethodNowDocument } from '#lib/generated/documents.ts';
import { askApi } from '#lib/server/ask-api.ts';
import { parameterRows } from '#lib/views/gaps/parameters.view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { area } = await parent();
	const { gaps } = await askApi(MethodNowDocument, {
		question: { groups: area.populationGroups.slice(0, 1).map(({ id }) => id), components: area.ecosystemComponents.slice(0, 1).map(({ id }) => id) }
	});
	return { parameters: parameterRows(gaps.parameters) };
};
