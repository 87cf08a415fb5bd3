import { drawAreaMap } from '@kith/graph/pictures/area-map.ts';
import { pagePalette } from '@kith/graph/pictures/palette.ts';
import { error } from '@sveltejs/kit';
import { NonsenseWord } from '#lib/address/query-words.ts';
import { FindInAreaDocument } from '#lib/generated/documents.ts';
import { DrawnPicture } from '#lib/pictures/drawn-picture.ts';
import { askApi } from '#lib/server/ask-api.ts';
import { getKnown } from '#lib/server/read-address.ts';
import { findPageView } from '#lib/views/find/find-page.view.ts';
import { isNarrowed, kindsOf, otherKindsOf, readFindQuestion } from '#lib/views/find/find-question.ts';
import { toApiBarrier } from '#lib/views/gaps/gaps-question.ts';
import type { PageServerLoad } from './$types';

const resultsOfAPage = 20;

export const load: PageServerLoad = async ({ url, parent, locals, isDataRequest }) => {
	const { area } = await parent();
	const asked = read(url);
	if (asked.component !== undefined) getKnown('component', asked.component, area.ecosystemComponents);
	if (asked.group !== undefined) getKnown('group', asked.group, area.populationGroups);
	if (asked.place !== undefined) getKnown('place', asked.place, area.wards);

	const question = {
		text: asked.text ?? null, near: asked.near ?? null, component: asked.component ?? null, group: asked.group ?? null, ward: asked.place ?? null,
		barriers: asked.barriers.map(toApiBarrier)
	};
	const [kinds, others] = [[...kindsOf(asked)], [...otherKindsOf(asked)]];
	const answer = await askApi(FindInAreaDocument, {
		question: { ...question, kinds },
		others: { ...question, kinds: others },
		hasOthers: others.length > 0,
		first: resultsOfAPage, after: asked.after ?? null
	});
	const { picture, ...view } = findPageView({ answer, asked, area });
	// the form and the sentence stay; whoever follows the address by script is told by the status
	if (asked.near !== undefined && view.nearProblem !== undefined) locals.status = 400;
	return { asked, kinds, isNarrowed: isNarrowed(asked), view, map: new DrawnPicture({ name: 'found', svg: drawAreaMap({ view: picture, palette: pagePalette, width: 420 }), isInMarkup: !isDataRequest }) };
};

function read(url: URL) {
	try {
		return readFindQuestion(url.searchParams);
	} catch (refusal) {
		if (refusal instanceof NonsenseWord) error(400, refusal.message);
		throw refusal;
	}
}
