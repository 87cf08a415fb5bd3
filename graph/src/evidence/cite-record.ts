import type { Citations } from './citations.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';

/** "[4]", or "[4] (not in the edition of 2024; last listed in that of 2023)" where the edition cited does not contain it. */
export function citeRecord({ inputs, citations, id }: { readonly inputs: EvidenceInputs; readonly citations: Citations; readonly id: string }): string {
	const lastListed = inputs.lastListed?.get(id);
	return `${citations.cite(inputs.recordSources.get(id))}${lastListed === undefined ? '' : ` (${lastListed})`}`;
}
