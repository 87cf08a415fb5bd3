import { pagePalette } from '@kith/graph/pictures/palette.ts';
import { drawAreaMap } from '@kith/graph/pictures/area-map.ts';
import { ChosenCellDocument, GapsOfComponentDocument } from '#lib/generated/documents.ts';
import { DrawnPicture } from '#lib/pictures/drawn-picture.ts';
import { askApi } from '#lib/server/ask-api.ts';
import { getKnown } from '#lib/server/read-address.ts';
import { readGapsAsked } from '#lib/server/read-gaps-asked.ts';
import { explanationView } from '#lib/views/gaps/explanation.view.ts';
import { needLegend } from '#lib/need/need-legend.view.ts';
import { gapsMapView } from '#lib/views/gaps/gaps-map.view.ts';
import { toAddressWords, toApiLens } from '#lib/views/gaps/gaps-question.ts';
import { gapsView } from '#lib/views/gaps/gaps.view.ts';
import { methodLine } from '#lib/views/gaps/parameters.view.ts';
import { sourcesInWords } from '#lib/views/gaps/sources-in-words.ts';
import { kithHref } from '#lib/address/kith-href.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent, isDataRequest }) => {
	const { area } = await parent();
	const { asked } = await readGapsAsked(url, area);
	const lens = toApiLens(asked);
	const level = asked.level === 'ward' ? 'WARD' : 'LSOA';

	const { gaps, mapLayer } = await askApi(GapsOfComponentDocument, {
		// small areas are many: their table is of the group asked about alone
		question: { ...lens, level, components: [asked.component.id], groups: asked.level === 'ward' ? null : [asked.group.id] },
		level,
		need: lens.need,
		component: asked.component.id,
		group: asked.group.id
	});
	if (asked.place !== undefined) getKnown('place', asked.place, gaps.localities);

	const view = gapsView({ answer: gaps, asked });
	const chosen = gaps.localities.find(({ id }) => id === view.chosenId);
	const explanation = chosen
		? explanationView({
				answer: (await askApi(ChosenCellDocument, { question: { ...lens, locality: chosen.id, group: asked.group.id, component: asked.component.id } })).cell,
				asked,
				placeId: chosen.id,
				placeName: chosen.name,
				reachMetres: gaps.parameters.reachMetres,
				checkMonths: gaps.parameters.checkMonths
			})
		: undefined;

	return {
		asked: { group: asked.group.id, component: asked.component.id, count: asked.count, openingCount: asked.openingCount, level: asked.level, barriers: asked.barriers, need: asked.need?.id, openingNeed: asked.openingNeed, method: asked.method, place: asked.place },
		reachMetres: gaps.parameters.reachMetres,
		view,
		explanation,
		map: new DrawnPicture({ name: 'gaps', svg: drawAreaMap({ view: gapsMapView({ layer: mapLayer, view }), palette: pagePalette }), isInMarkup: !isDataRequest }),
		legend: needLegend(mapLayer),
		methodLine: methodLine(gaps.parameters),
		sources: sourcesInWords([...gaps.sources, ...mapLayer.sources]),
		csvHref: kithHref('/exports/gaps.csv', { ...toAddressWords(asked, { place: undefined }), need: asked.need?.id })
	};
};
