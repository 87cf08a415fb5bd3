import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { PackSection } from '../evidence-pack.ts';
import { headShading, ruleColour } from './word-styles.ts';

/** Between the margins of A4, in twips. */
export const contentWidth = 11906 - 2 * 1134;

/** Twips, of the size tables are set in; errs to the wide side. */
const perLetter = 105;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: ruleColour } as const;

// a table of no more lines than this moves to the next page whole: a taller one would leave too much paper empty
const keptWhole = 14;
// and a longer one leaves no fewer rows than this on either page
const keptTogether = 2;

/** A table ruled across only, its head repeated on every page, no row split between two and none left alone on a page. */
export function wordTable({ columns, rows }: PackSection['tables'][number]): Table {
	const widths = columnWidths(columns, rows);
	const isShort = rows.reduce((lines, cells) => lines + linesOf(cells, widths), 0) <= keptWhole;
	const isKeptWithNext = (number: number) => number < rows.length - 1 && (isShort || number < keptTogether - 1 || number >= rows.length - keptTogether);
	const row = ({ cells, isHead, keepNext }: { cells: readonly string[]; isHead: boolean; keepNext: boolean }) => new TableRow({
		...(isHead ? { tableHeader: true } : {}),
		cantSplit: true,
		children: columns.map((_, index) => new TableCell({
			width: { size: widths[index]!, type: WidthType.DXA },
			margins: { top: 40, bottom: 40, left: 70, right: 70 },
			...(isHead ? { shading: headShading } : {}),
			children: [new Paragraph({ style: isHead ? 'TableHead' : 'TableText', keepNext, text: cells[index] ?? '' })]
		}))
	});
	return new Table({
		width: { size: contentWidth, type: WidthType.DXA },
		columnWidths: [...widths],
		layout: TableLayoutType.FIXED,
		borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
		rows: [row({ cells: columns, isHead: true, keepNext: true }), ...rows.map((cells, number) => row({ cells, isHead: false, keepNext: isKeptWithNext(number) }))]
	});
}

/** About how many lines a row stands high. */
function linesOf(cells: readonly string[], widths: readonly number[]): number {
	return Math.max(...widths.map((width, index) => Math.ceil(((cells[index]?.length ?? 0) * perLetter) / (width - 140))));
}

/** Room by how much a column has to say, but never less than its longest word needs. */
export function columnWidths(columns: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
	const least = columns.map((column, index) => Math.min(2000, 160 + perLetter * Math.max(...[column, ...rows.map((cells) => cells[index] ?? '')].flatMap((text) => text.split(/\s+/)).map((word) => word.length))));
	const weight = columns.map((column, index) => {
		const lengths = rows.map((cells) => cells[index]?.length ?? 0);
		const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
		return Math.max(column.length / 2, mean) ** 0.8;
	});
	const needed = least.reduce((sum, width) => sum + width, 0);
	if (needed >= contentWidth) return least.map((width) => Math.floor((width / needed) * contentWidth));
	const all = weight.reduce((sum, one) => sum + one, 0);
	return least.map((width, index) => Math.floor(width + ((contentWidth - needed) * weight[index]!) / all));
}
