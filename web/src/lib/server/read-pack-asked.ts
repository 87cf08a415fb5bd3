/**
 * What an address asks a pack about, with the view it leaves out chosen as on the pages of gaps: the one in which gaps of
 * these components are counted. Nonsense becomes a 400 page with the sentence that names it.
 */
import type { QueryWords } from '#lib/address/query-words.ts';
import type { AreaForEveryPageQuery } from '#lib/generated/documents.ts';
import { findOpeningCount } from '#lib/server/find-opening-count.ts';
import { getKnown, readAddress } from '#lib/server/read-address.ts';
import { toPackAsked, type PackAsked } from '#lib/views/evidence/pack-asked.ts';

export async function readPackAsked(url: URL, area: AreaForEveryPageQuery['area']): Promise<{ readonly asked: PackAsked; readonly words: QueryWords }> {
	const words = readAddress(url, { takesSeveral: true });
	const components = words.components.map((id) => getKnown('component', id, area.ecosystemComponents).id);
	// of no component nothing is counted yet
	const count = words.count ?? (components.length === 0 ? 'made-for' : await findOpeningCount(components));
	return { asked: toPackAsked({ words, count, area, getKnown }), words };
}
