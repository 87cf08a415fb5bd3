import { KITH_BASEMAP_STYLE } from '$app/env/private';
import { drawAreaMap } from '@kith/graph/pictures/area-map.ts';
import { pagePalette } from '@kith/graph/pictures/palette.ts';
import { countViewInWords } from '@kith/graph/wording/count-view-in-words.ts';
import { kithHref } from '#lib/address/kith-href.ts';
import { MapOfAreaDocument } from '#lib/generated/documents.ts';
import { toMapDrawing } from '#lib/map/map-drawing.ts';
import { DrawnPicture } from '#lib/pictures/drawn-picture.ts';
import { askApi } from '#lib/server/ask-api.ts';
import { getKnown } from '#lib/server/read-address.ts';
import { readGapsAsked } from '#lib/server/read-gaps-asked.ts';
import { needLegend } from '#lib/need/need-legend.view.ts';
import { toAddressWords, toApiLens } from '#lib/views/gaps/gaps-question.ts';
import { methodLine } from '#lib/views/gaps/parameters.view.ts';
import { sourcesInWords } from '#lib/views/gaps/sources-in-words.ts';
import { heldInWords, mapPageView } from '#lib/views/map/map-page.view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent, isDataRequest }) => {
	const { area } = await parent();
	const { asked, words } = await readGapsAsked(url, area);
	const level = asked.level === 'ward' ? 'WARD' : 'LSOA';
	const lens = toApiLens(asked);
	const answer = await askApi(MapOfAreaDocument, {
		question: { ...lens, level, components: [asked.component.id], groups: [asked.group.id] },
		level, need: asked.need?.id ?? null, component: asked.component.id, group: asked.group.id, barriers: lens.barriers
	});
	if (asked.place !== undefined) getKnown('place', asked.place, answer.mapLayer.localities);

	const { picture, ...view } = mapPageView({ answer, asked });
	return {
		asked: { group: asked.group.id, component: asked.component.id, count: asked.count, openingCount: asked.openingCount, level: asked.level, barriers: asked.barriers, need: asked.need?.id, openingNeed: asked.openingNeed, place: asked.place },
		view,
		what: heldInWords(asked),
		who: countViewInWords({ count: asked.count, groupInSentence: asked.group.inSentence }),
		map: new DrawnPicture({ name: 'map', svg: drawAreaMap({ view: picture, palette: pagePalette, width: 720 }), isInMarkup: !isDataRequest }),
		drawing: toMapDrawing({ view: picture, camera: words.view, basemapStyle: KITH_BASEMAP_STYLE }),
		legend: needLegend(answer.mapLayer),
		methodLine: methodLine(answer.gaps.parameters),
		sources: sourcesInWords([...answer.gaps.sources, ...answer.mapLayer.sources]),
		allHref: kithHref('/map', toAddressWords(asked, { place: undefined })),
		shareWords: toAddressWords(asked)
	};
};
