import type { EvidenceInputs } from './evidence-inputs.ts';

/** How far beyond the area's edge a venue stands, with the number of its source; undefined where it is not known to be outside. */
export function outsideInWords({ inputs, venueId, computed }: { inputs: EvidenceInputs; venueId: string | undefined; computed: string }): string | undefined {
	const said = venueId === undefined ? undefined : inputs.outside?.get(venueId);
	return said === undefined ? undefined : `${said} ${computed}`;
}
