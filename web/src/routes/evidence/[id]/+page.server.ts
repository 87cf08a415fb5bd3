import { error } from '@sveltejs/kit';
import { FrozenPackDocument } from '#lib/generated/documents.ts';
import { askApi } from '#lib/server/ask-api.ts';
import { packView } from '#lib/views/evidence/pack.view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, isDataRequest }) => {
	const { evidencePack } = await askApi(FrozenPackDocument, { id: params.id });
	if (!evidencePack) error(404, `There is no evidence pack "${params.id.slice(0, 60)}" here. It may belong to another workspace; the packs of this one are listed under Evidence.`);
	const download = `/exports/evidence/${encodeURIComponent(evidencePack.id)}`;
	return { pack: packView(evidencePack, { isInMarkup: !isDataRequest }), wordHref: `${download}.docx`, csvHref: `${download}.csv` };
};
