/**
 * Writes the real figures of the sample, figures/*.json, from public files as published.
 *
 *     node seeds/stories/bromley/write-figures.ts FOLDER-OF-PUBLIC-FILES [ISO-DATE-OF-RETRIEVAL]
 *
 * Run when a figure changes; what it writes is committed, so that the sample needs none of those files.
 * The same files and date give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gatherOutlines } from './gather-outlines.ts';
import { gatherPlaces } from './gather-places.ts';
import { gatherPostcodes } from './gather-postcodes.ts';
import { gatherStatistics } from './gather-statistics.ts';

const [folder, retrieved = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (folder === undefined) {
	process.stderr.write('Say which folder holds the public files: node seeds/stories/bromley/write-figures.ts FOLDER [DATE]\n');
	process.exit(2);
}

const places = gatherPlaces(folder, retrieved);
const outlines = gatherOutlines(folder, retrieved);
write('places', places);
write('outlines', outlines.written);
write('statistics', gatherStatistics(folder, { places, retrieved }));
write('postcodes', gatherPostcodes(folder, { lsoaOutlines: outlines.full, retrieved }));

/** One row to a line: small, and a difference can be read. */
function write(name: string, content: object): void {
	const parts = Object.entries(content).map(([key, value]) => {
		return `${JSON.stringify(key)}: ${toLines(value)}`;
	});
	const file = path.join(import.meta.dirname, 'figures', `${name}.json`);
	const text = `{\n${parts.join(',\n')}\n}\n`;
	writeFileSync(file, text);
	process.stdout.write(`${name}.json ${text.length} bytes\n`);
}

function toLines(value: unknown): string {
	const text = JSON.stringify(value);
	if (text.length < 300 || value === null || typeof value !== 'object' || (Array.isArray(value) && !value.some((each) => typeof each === 'object'))) return text;
	return Array.isArray(value)
		? `[\n${value.map((row) => (Array.isArray(row) ? JSON.stringify(row) : toLines(row))).join(',\n')}\n]`
		: `{${Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${toLines(each)}`).join(',')}}`;
}
