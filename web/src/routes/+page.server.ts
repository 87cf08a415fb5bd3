import { drawAreaMap } from '@kith/graph/pictures/area-map.ts';
import { pagePalette } from '@kith/graph/pictures/palette.ts';
import { error } from '@sveltejs/kit';
import { FirstPageDocument } from '#lib/generated/documents.ts';
import { askApi } from '#lib/server/ask-api.ts';
import { findOpeningComponent } from '#lib/server/find-opening-component.ts';
import { DrawnPicture } from '#lib/pictures/drawn-picture.ts';
import { firstMapView, firstView } from '#lib/views/first/first.view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, isDataRequest }) => {
	const { area } = await parent();
	const component = await findOpeningComponent(area.ecosystemComponents);
	if (!component) error(503, 'This graph holds no reference data yet, so nothing can be asked of it. Run: npm run kith -- seed, or import the area’s own files.');
	// the cheapest question that is still about everybody: one component, every group, no cells asked back
	const answer = await askApi(FirstPageDocument, { question: { level: 'WARD', components: [component.id] } });
	return {
		view: firstView({ answer, component, today: answer.gaps.parameters.on }),
		map: new DrawnPicture({ name: 'first', svg: drawAreaMap({ view: firstMapView({ answer, component, areaName: area.name }), palette: pagePalette, width: 560 }), isInMarkup: !isDataRequest }),
		component
	};
};
