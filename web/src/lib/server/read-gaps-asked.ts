/**
 * The question about gaps that an address asks, with what it leaves out chosen the same on every page: the component the
 * first page opens with, and the view its gaps are counted in. Nonsense becomes a 400 page with the sentence that names it.
 */
import type { QueryWords } from '#lib/address/query-words.ts';
import type { AreaForEveryPageQuery } from '#lib/generated/documents.ts';
import { findOpeningComponent } from '#lib/server/find-opening-component.ts';
import { findOpeningCount } from '#lib/server/find-opening-count.ts';
import { getKnown, readAddress } from '#lib/server/read-address.ts';
import { toGapsAsked, type GapsAsked } from '#lib/views/gaps/gaps-question.ts';

export async function readGapsAsked(url: URL, area: AreaForEveryPageQuery['area']): Promise<{ readonly asked: GapsAsked; readonly words: QueryWords }> {
	const words = readAddress(url);
	const component = words.components[0] === undefined ? await findOpeningComponent(area.ecosystemComponents) : getKnown('component', words.components[0], area.ecosystemComponents);
	if (!component) throw new Error('The area has no components: its reference data is missing.');
	return { asked: toGapsAsked({ words, component, area, getKnown, openingCount: await findOpeningCount(component.id) }), words };
}
