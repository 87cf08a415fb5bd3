import type { Viewer } from './kith-context.ts';

/** Whether somebody may record that they looked. */
export function mayRecordCheck({ mayEdit }: Viewer): boolean {
	return mayEdit;
}

/** Whether somebody may freeze an evidence pack. It changes no record, so whoever may read may freeze. */
export function mayFreezePack(_viewer: Viewer): boolean {
	return true;
}

/** Whether somebody may take files into the graph. */
export function mayImport({ mayEdit }: Viewer): boolean {
	return mayEdit;
}
