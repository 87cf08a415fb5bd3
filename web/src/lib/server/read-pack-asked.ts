/**
 * What an address asks a pack about, with the view it leaves out chosen as on the pages of gaps: the one in which gaps of
 * these components are counted. Nonsense becomes a 400 page with the sentence that names it.
 */
import type { QueryWords } from '#lib/address/query-words.ts';
import type { AreaForEveryPageQuery } from '#lib/generated/documents.ts';
import { findOpeningComponent } from '#lib/server/find-opening-component.ts';
import { findOpeningCount } from '#lib/server/find-opening-count.ts';
import { getKnown, readAddress } from '#lib/server/read-address.ts';
import { toPackAsked, type PackAsked } from '#lib/views/evidence/pack-asked.ts';

type Area = AreaForEveryPageQuery['area'];

export async function readPackAsked(url: URL, area: Area): Promise<{ readonly asked: PackAsked; readonly words: QueryWords }> {
	const words = readAddress(url, { takesSeveral: true });
	const components = words.components.map((id) => getKnown('component', id, area.ecosystemComponents).id);
	const count = words.count ?? await findOpeningCount(components.length > 0 ? components : await openingComponents(area));
	return { asked: toPackAsked({ words, count, area, getKnown }), words };
}

async function openingComponents(area: Area): Promise<readonly string[]> {
	const opening = await findOpeningComponent(area.ecosystemComponents);
	return opening ? [opening.id] : [];
}
