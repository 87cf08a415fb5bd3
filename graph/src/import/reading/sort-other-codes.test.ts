import { expect, test } from 'vitest';
import type { ImportSurroundings } from '../importer.ts';
import { sortOtherCodes } from './sort-other-codes.ts';

test('a single code that no lookup has named is one code', () => {
	const surroundings: Partial<ImportSurroundings> = { areaId: 'E09000091', localities: new Map(), isKnownOutside: () => false };
	const { issues } = sortOtherCodes({ file: 'people.csv', rows: 2, others: [{ code: 'E01034999' }], surroundings: surroundings as ImportSurroundings });
	expect(issues.map(({ came, mend }) => `${came}: ${mend}`)).toEqual(['1 code that no lookup held has named: Counted as outside, because the file covers more than the lookup. Import a lookup as wide as this file to be sure.']);
});
