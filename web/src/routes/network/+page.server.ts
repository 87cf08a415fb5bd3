import { error } from '@sveltejs/kit';
import { NonsenseWord } from '#lib/address/query-words.ts';
import { NetworkOfAreaDocument } from '#lib/generated/documents.ts';
import { drawNetwork } from '#lib/network/draw-network.ts';
import { packDrawing } from '#lib/network/network-drawing.ts';
import { DrawnPicture } from '#lib/pictures/drawn-picture.ts';
import { askApi } from '#lib/server/ask-api.ts';
import { getKnown } from '#lib/server/read-address.ts';
import { sourcesInWords } from '#lib/views/gaps/sources-in-words.ts';
import { networkPageView } from '#lib/views/network/network-page.view.ts';
import { readNetworkQuestion } from '#lib/views/network/network-question.ts';
import { allKinds } from '#lib/views/record/kinds.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent, isDataRequest }) => {
	const { area } = await parent();
	const asked = read(url);
	if (asked.component !== undefined) getKnown('component', asked.component, area.ecosystemComponents);
	if (asked.place !== undefined) getKnown('place', asked.place, area.wards);

	const { network } = await askApi(NetworkOfAreaDocument, {
		question: {
			focus: asked.focus ?? null, steps: asked.steps, component: asked.component ?? null, ward: asked.place ?? null,
			kinds: asked.kinds.length === allKinds.length ? null : [...asked.kinds]
		}
	});
	const { drawing, ...view } = networkPageView({ network, asked });
	return { asked, view, drawing: packDrawing(drawing), picture: new DrawnPicture({ name: 'network', svg: drawNetwork({ drawing, title: `${view.headline} ${view.rest}` }), isInMarkup: !isDataRequest }), sources: sourcesInWords(network.sources) };
};

function read(url: URL) {
	try {
		return readNetworkQuestion(url.searchParams);
	} catch (refusal) {
		if (refusal instanceof NonsenseWord) error(400, refusal.message);
		throw refusal;
	}
}
