/** The component a page opens with when its address names none; undefined only where the area has no components. */
import { HeldByVenuesDocument, LookedForDocument } from '#lib/generated/documents.ts';
import { askApi } from '#lib/server/ask-api.ts';
import { firstComponentId, openingComponent, venuesHolding } from '#lib/views/first/opening-component.ts';

export async function findOpeningComponent<Known extends { readonly id: string }>(components: readonly Known[]): Promise<Known | undefined> {
	const { venues } = (await askApi(HeldByVenuesDocument, {})).mapLayer;
	const mayNotBeFirst = venues.length > 0 && venuesHolding(venues, firstComponentId) === 0 && components.some(({ id }) => id === firstComponentId);
	// asked only where nothing of it is held: looking and finding nothing is worth opening with as well
	const isFirstLookedFor = mayNotBeFirst && (await askApi(LookedForDocument, { question: { level: 'WARD', components: [firstComponentId] } })).gaps.localities.some(({ lookedAt }) => lookedAt > 0);
	return openingComponent({ components, venues, isFirstLookedFor });
}
