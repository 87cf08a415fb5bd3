import type { CellState } from '../coverage/cell-finding.ts';
import { stateLabels } from '../wording/state-in-words.ts';
import { escapeXml } from './escape-xml.ts';
import type { Palette } from './palette.ts';
import { pictureFrame, short } from './picture-frame.ts';
import { stateMarkAt } from './state-mark.ts';
import { textWidth } from './text-width.ts';

const states: readonly CellState[] = ['served', 'thin', 'gap', 'not_checked'];
const textSize = 13;

/**
 * What marks, outlines and fills mean: the four states together, or those that are drawn where only some places have one, or the
 * ring with its count; the heavy outline; what has no mark; then
 * need from least to most, and unknown need where there is some. Names what the picture draws and nothing else.
 */
export function drawLegend({ palette, width = 600, marks = 'states', drawn = states, chosenLabel, unmarkedLabel, needLabel, hasUnknownNeed = false, idPrefix = 'legend' }: {
	palette: Palette; width?: number;
	marks?: 'states' | 'counts';
	/** The states to explain; all four unless told. */
	drawn?: readonly CellState[];
	/** What the heavy outline says: "The wards of this pack"; undefined where nothing is outlined. */
	chosenLabel?: string | undefined;
	/** What places without a mark are: "Other wards are not part of this pack"; undefined where each has one. */
	unmarkedLabel?: string | undefined;
	/** "Older people living alone, share of households"; undefined where no need is filled in. */
	needLabel?: string | undefined;
	hasUnknownNeed?: boolean; idPrefix?: string;
}): string {
	let [x, y] = [0, 12];
	let content = '';
	const entry = (label: string, sample: (middle: number) => string) => {
		const takes = 24 + textWidth(label, textSize) + 18;
		if (x > 0 && x + takes > width) [x, y] = [0, y + 24];
		content += `${sample(x + 9)}<text x="${short(x + 24)}" y="${short(y + 4.5)}">${escapeXml(label)}</text>`;
		x += takes;
	};
	if (marks === 'states') for (const state of states.filter((one) => drawn.includes(one))) entry(stateLabels[state], (middle) => stateMarkAt({ state, palette, x: middle, y, size: 16 }));
	else entry('How many of the questions have a gap there', (middle) => `<circle cx="${short(middle)}" cy="${y}" r="8" fill="${palette.paper}" stroke="${palette.gap}" stroke-width="1.8"/>`);
	if (chosenLabel !== undefined) entry(chosenLabel, (middle) => `<rect x="${short(middle - 7)}" y="${y - 7}" width="14" height="14" fill="none" stroke="${palette.ink}" stroke-width="2.5"/>`);
	if (unmarkedLabel !== undefined) entry(unmarkedLabel, (middle) => `<rect x="${short(middle - 7)}" y="${y - 7}" width="14" height="14" fill="${palette.need[0]}" stroke="${palette.line}"/>`);
	if (needLabel !== undefined) {
		[x, y] = [1, y + 26];
		for (const colour of palette.need) {
			content += `<rect x="${short(x)}" y="${short(y - 7)}" width="26" height="14" fill="${colour}" stroke="${palette.line}"/>`;
			x += 26;
		}
		content += `<text x="${short(x + 8)}" y="${short(y + 4.5)}" fill="${palette.inkQuiet}">${escapeXml(`${needLabel}: least to most`)}</text>`;
	}
	if (hasUnknownNeed) {
		y += 24;
		const id = `${idPrefix.replace(/[^\w-]/g, '-')}-unknown`;
		content = `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${palette.paper}"/><circle cx="1.5" cy="1.5" r="0.9" fill="${palette.unknown}"/><circle cx="4.5" cy="4.5" r="0.9" fill="${palette.unknown}"/></pattern></defs>${content}<rect x="1" y="${short(y - 7)}" width="26" height="14" fill="url(#${id})" stroke="${palette.line}"/><text x="35" y="${short(y + 4.5)}" fill="${palette.inkQuiet}">Need not known</text>`;
	}
	return pictureFrame({ width, height: y + 12, title: 'Legend', className: 'kith-legend', hasLinks: false, content: `<g font-size="${textSize}" fill="${palette.ink}">${content}</g>` });
}
