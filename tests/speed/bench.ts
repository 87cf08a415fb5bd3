/** Prints the speed figures. `npm run bench` for all of them, `npm run bench -- start gaps` for some. */
import { benchAccess } from './bench-access.ts';
import { benchFirstPage } from './bench-first-page.ts';
import { benchGaps } from './bench-gaps.ts';
import { benchInteractive } from './bench-interactive.ts';
import { benchGraphql } from './bench-graphql.ts';
import { benchSpreadsheet } from './bench-spreadsheet.ts';
import { benchStart } from './bench-start.ts';
import { type FigureRow, printRows } from './figure-row.ts';

const benches: Record<string, () => Promise<readonly FigureRow[]>> = {
	start: benchStart,
	page: benchFirstPage,
	interactive: benchInteractive,
	gaps: benchGaps,
	access: benchAccess,
	spreadsheet: benchSpreadsheet,
	graphql: benchGraphql
};
const chosen = process.argv.slice(2).filter((name) => name in benches);
const rows: FigureRow[] = [];
for (const name of chosen.length > 0 ? chosen : Object.keys(benches)) {
	console.error(`${name} …`);
	rows.push(...(await benches[name]!()));
}
printRows(rows);
process.exit(0);
