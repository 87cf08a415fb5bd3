import { escapeXml, safeHref } from './escape-xml.ts';
import type { Palette } from './palette.ts';
import { pictureFrame, short } from './picture-frame.ts';
import type { MatrixView } from './picture-views.ts';
import { stateMarkAt } from './state-mark.ts';
import { textWidth } from './text-width.ts';

const [columnStep, rowStep, markSize, rowText, headText] = [36, 24, 16, 13, 13];
const slant = Math.PI / 4;

/** Places by groups (or components), one mark each, under slanted heads; the chosen row and column lie in a warm lane. */
export function drawMatrix({ view, palette }: { view: MatrixView; palette: Palette }): string {
	const labels = Math.max(0, ...view.rows.map(({ label, isChosen }) => textWidth(label, rowText, isChosen))) + 18;
	const longest = Math.max(0, ...view.columns.map(({ label, isChosen }) => textWidth(label, headText, isChosen)));
	const top = longest * Math.sin(slant) + 22;
	const bottom = top + view.rows.length * rowStep;
	const right = labels + view.columns.length * columnStep;
	const overhang = Math.max(0, ...view.columns.map(({ label, isChosen }, index) => labels + (index + 0.5) * columnStep + textWidth(label, headText, isChosen) * Math.cos(slant) + 12 - right));

	const lanes = [
		...view.columns.map(({ isChosen }, index) => (isChosen ? `<rect x="${short(labels + index * columnStep)}" y="${short(top)}" width="${columnStep}" height="${short(bottom - top)}"/>` : '')),
		...view.rows.map(({ isChosen }, index) => (isChosen ? `<rect x="0" y="${short(top + index * rowStep)}" width="${short(right)}" height="${rowStep}"/>` : ''))
	].join('');
	const heads = view.columns.map(({ label, isChosen }, index) => {
		const [x, y] = [labels + (index + 0.5) * columnStep - 2, top - 8];
		return `<text transform="translate(${short(x)} ${short(y)}) rotate(-45)"${weight(isChosen, palette)}>${escapeXml(label)}</text>`;
	}).join('');
	const rows = view.rows.map((row, index) => {
		const y = top + (index + 0.5) * rowStep;
		const cells = row.cells.map((cell, column) => {
			const x = labels + (column + 0.5) * columnStep;
			const outline = cell.isChosen ? `<rect x="${short(x - rowStep / 2 + 0.5)}" y="${short(y - rowStep / 2 + 0.5)}" width="${rowStep - 1}" height="${rowStep - 1}" rx="2" fill="none" stroke="${palette.ink}" stroke-width="2"/>` : '';
			const inside = `<title>${escapeXml(cell.inWords)}</title><rect x="${short(x - columnStep / 2)}" y="${short(y - rowStep / 2)}" width="${columnStep}" height="${rowStep}" fill="transparent"/>${stateMarkAt({ state: cell.state, palette, x, y, size: markSize })}${outline}`;
			const href = safeHref(cell.href);
			return href === undefined ? `<g>${inside}</g>` : `<a href="${href}">${inside}</a>`;
		}).join('');
		return `<text x="${short(labels - 12)}" y="${short(y + 4.5)}" text-anchor="end"${weight(row.isChosen, palette, palette.ink)}>${escapeXml(row.label)}</text>${cells}`;
	}).join('');
	const content = `<g class="lanes" fill="${palette.paperWarm}">${lanes}</g><g class="heads" font-size="${headText}">${heads}</g><g class="rows" font-size="${rowText}">${rows}</g>`;
	const hasLinks = view.rows.some(({ cells }) => cells.some(({ href }) => safeHref(href) !== undefined));
	return pictureFrame({ width: right + overhang, height: bottom + 2, title: view.title, className: 'kith-matrix', hasLinks, content });
}

function weight(isChosen: boolean, palette: Palette, quiet = palette.inkQuiet): string {
	return isChosen ? ` font-weight="700" fill="${palette.ink}"` : ` fill="${quiet}"`;
}
