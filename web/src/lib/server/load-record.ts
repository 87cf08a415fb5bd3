/** What the page of one organisation, venue, provision or connector shows; a 404 with a sentence where there is none. */
import { drawAreaMap } from '@kith/graph/pictures/area-map.ts';
import { pagePalette } from '@kith/graph/pictures/palette.ts';
import { error } from '@sveltejs/kit';
import { DrawnPicture } from '#lib/pictures/drawn-picture.ts';
import { OneRecordDocument, type AreaForEveryPageQuery, type NodeKind } from '#lib/generated/documents.ts';
import { askApi } from '#lib/server/ask-api.ts';
import { getKind } from '#lib/views/record/kinds.ts';
import { recordPageView } from '#lib/views/record/record-page.view.ts';

export async function loadRecord({ kind, id, area, isInMarkup }: { kind: NodeKind; id: string; area: AreaForEveryPageQuery['area']; isInMarkup: boolean }) {
	const { record, mapLayer } = await askApi(OneRecordDocument, { kind, id });
	if (!record) {
		const { one, many } = getKind(kind);
		error(404, `There is no ${one} with this address in ${area.name}. It may have closed or been merged with another. Find it by name among the ${many}.`);
	}
	const { picture, ...view } = recordPageView({ record, mapLayer, area });
	return { view, map: picture && new DrawnPicture({ name: 'where', svg: drawAreaMap({ view: picture, palette: pagePalette, width: 420 }), isInMarkup }) };
}
