import type { Viewer } from './kith-context.ts';

/** Whether somebody may record that they looked, and take that back. */
export function mayRecordCheck({ mayEdit }: Viewer): boolean {
	return mayEdit;
}

/** Packs a workspace holds beyond which only who may edit can freeze another: a quarter of a megabyte each. */
export const packsForReaders = 400;

/** Whether somebody may freeze an evidence pack. It changes no record, so whoever may read may freeze, until there are so many that a stranger could fill the disk. */
export function mayFreezePack({ mayEdit }: Viewer, { packsHeld }: { readonly packsHeld: number }): boolean {
	return mayEdit || packsHeld < packsForReaders;
}

/** Whether somebody may take files into the graph. */
export function mayImport({ mayEdit }: Viewer): boolean {
	return mayEdit;
}
