/**
 * The question about gaps that an address asks, with what it leaves out chosen the same on every page: the component the
 * area knows most of, and the view its gaps are counted in. Nonsense becomes a 400 page with the sentence that names it.
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
	const components = component ? [component.id] : [];
	// for anyone there is one view only
	const openingCount = words.groups[0] === 'anyone' ? 'open-to' : await findOpeningCount(components);
	return { asked: toGapsAsked({ words: { ...words, components }, area, getKnown, openingCount }), words };
}
