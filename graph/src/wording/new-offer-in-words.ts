import type { EcosystemComponent } from '../domain/reference.ts';

/** What would open at a venue: "a weekly group" where that is what the component offers, else "something of this kind (one-to-one support)". */
export function newOfferInWords({ provisionLabel, inSentence }: Pick<EcosystemComponent, 'provisionLabel' | 'inSentence'>): string {
	return provisionLabel === 'Activity' ? 'a weekly group' : `something of this kind (${inSentence})`;
}
