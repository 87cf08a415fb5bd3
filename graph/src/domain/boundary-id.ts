import type { Boundary } from './locality.ts';

/** The id of an outline's record: a place has one for each detail, whoever drew it, so that a newer one takes its place. */
export const boundaryId = ({ localityId, detail }: { readonly localityId: string; readonly detail: Boundary['detail'] }): string => `${localityId}/${detail}`;
