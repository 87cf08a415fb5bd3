import { UnreadableFile } from '../import-issue.ts';
import type { ImportSurroundings } from '../importer.ts';

/** Refuses a file that can only be cut to the area once its LSOAs are held. */
export function needPlaces(file: string, came: string, surroundings: ImportSurroundings): void {
	if (surroundings.areaLsoas.size > 0) return;
	throw new UnreadableFile({
		kind: 'no-places-yet', file, came: `${came}, before any place of ${surroundings.areaId} is held`, expected: 'a workspace that knows its LSOAs',
		mend: 'Import a lookup first: npm run kith -- import ons-lookups FILE.', outcome: 'rejected'
	});
}
