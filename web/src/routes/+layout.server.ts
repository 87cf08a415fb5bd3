import { askApi } from '#lib/server/ask-api.ts';
import { AreaForEveryPageDocument } from '#lib/generated/documents.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const { area } = await askApi(AreaForEveryPageDocument);
	return { area };
};
