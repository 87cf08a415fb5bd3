/** The view a page opens in when its address names none: the one in which the API counts gaps of this component. */
import type { CountWord } from '#lib/address/query-words.ts';
import { GapViewDocument } from '#lib/generated/documents.ts';
import { askApi } from '#lib/server/ask-api.ts';

export async function findOpeningCount(component: string): Promise<CountWord> {
	const { gaps } = await askApi(GapViewDocument, { question: { level: 'WARD', components: [component] } });
	return gaps.gapView === 'OPEN_TO' ? 'open-to' : 'made-for';
}
