import { idsAreUnique } from './001-ids-are-unique.ts';
import { outlinesHaveOneSpelling } from './002-outlines-have-one-spelling.ts';
import type { Migration } from './migration.ts';

/** In order of version. */
export const allMigrations: readonly Migration[] = [idsAreUnique, outlinesHaveOneSpelling];
