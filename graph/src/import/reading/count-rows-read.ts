import type { Table } from './read-csv.ts';

/** Rows of a table that had something in them, those too short or too long to be taken among them: whatever is rejected was read. */
export const countRowsRead = ({ rows, issues }: Pick<Table, 'rows' | 'issues'>): number => rows.length + issues.filter(({ outcome }) => outcome === 'rejected').length;
