import { escapeXml } from './escape-xml.ts';
import type { Palette } from './palette.ts';
import { pictureFrame, short } from './picture-frame.ts';
import type { BarsView } from './picture-views.ts';
import { textWidth } from './text-width.ts';

const [rowStep, barHeight, textSize] = [30, 14, 13];

/**
 * Bars from nought, each with its value in words and a dark line where the comparator stands.
 *
 * Absence  an unknown value is a dotted empty bar with its words; it is never a bar of no length.
 */
export function drawBars({ view, palette, width = 600 }: { view: BarsView; palette: Palette; width?: number }): string {
	const labels = Math.min(width * 0.4, Math.max(0, ...view.bars.map(({ label, isChosen }) => textWidth(label, textSize, isChosen))) + 14);
	const words = Math.min(width * 0.35, Math.max(0, ...view.bars.map(({ inWords, isChosen }) => textWidth(inWords, textSize, isChosen))) + 12);
	const room = Math.max(60, width - labels - words);
	const most = Math.max(0, ...view.bars.flatMap(({ value, comparator }) => [value ?? 0, comparator ?? 0]));
	const along = (value: number) => (most === 0 ? 0 : (Math.max(0, value) / most) * room);
	const top = view.unit === '' ? 4 : 22;
	const unit = view.unit === '' ? '' : `<text x="${short(labels)}" y="13" font-size="12" fill="${palette.inkQuiet}">${escapeXml(view.unit)}</text>`;
	const bars = view.bars.map((bar, index) => {
		const y = top + index * rowStep + rowStep / 2;
		const weight = bar.isChosen ? ' font-weight="700"' : '';
		const [barTop, ink] = [short(y - barHeight / 2), palette.ink];
		const length = bar.value === undefined
			? `<rect x="${short(labels)}" y="${barTop}" width="${short(room)}" height="${barHeight}" rx="2" fill="${palette.paper}" stroke="${palette.unknown}" stroke-width="1.2" stroke-dasharray="2 2.4"/>`
			: `<rect x="${short(labels)}" y="${barTop}" width="${short(Math.max(1, along(bar.value)))}" height="${barHeight}" rx="1" fill="${bar.isChosen ? palette.action : palette.need[3]}"/>`;
		const comparator = bar.comparator === undefined ? '' : `<path d="M${short(labels + along(bar.comparator))},${short(y - barHeight / 2 - 4)}v${barHeight + 8}" stroke="${palette.paper}" stroke-width="5"/><path d="M${short(labels + along(bar.comparator))},${short(y - barHeight / 2 - 4)}v${barHeight + 8}" stroke="${ink}" stroke-width="2"/>`;
		return `<g><title>${escapeXml(`${bar.label}: ${bar.inWords}`)}</title><text x="${short(labels - 10)}" y="${short(y + 4.5)}" text-anchor="end" fill="${ink}"${weight}>${escapeXml(bar.label)}</text>${length}${comparator}<text x="${short(labels + room + 8)}" y="${short(y + 4.5)}" fill="${ink}"${weight}>${escapeXml(bar.inWords)}</text></g>`;
	}).join('');
	return pictureFrame({ width, height: top + view.bars.length * rowStep + 2, title: view.title, className: 'kith-bars', hasLinks: false, content: `${unit}<g font-size="${textSize}">${bars}</g>` });
}
