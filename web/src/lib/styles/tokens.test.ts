import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light, dark] = [css.slice(0, css.indexOf('prefers-color-scheme: dark')), css.slice(css.indexOf('prefers-color-scheme: dark'), css.indexOf('forced-colors'))];

/** Pairs used for text: 4.5 to 1. */
const textPairs = [['ink', 'paper'], ['ink', 'paper-warm'], ['ink-quiet', 'paper'], ['ink-quiet', 'paper-warm'], ['action', 'paper'], ['action', 'paper-warm'], ['action-ink', 'action'], ['error', 'paper'], ['ink', 'need-4'], ['ink', 'need-0']] as const;
/** Marks, edges of fields and the focus: 3 to 1. */
const markPairs = [['served', 'paper'], ['gap', 'paper'], ['gap-ring', 'gap'], ['unknown', 'paper'], ['line-strong', 'paper'], ['focus-ink', 'focus']] as const;

function colourOf(token: string, block: string): string {
	const read = (text: string) => new RegExp(`--${token}: (#[0-9a-f]{6})`).exec(text)?.[1];
	const colour = read(block) ?? read(light);
	if (!colour) throw new Error(`No colour for --${token}.`);
	return colour;
}

function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
	const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high! + 0.05) / (low! + 0.05);
}

test('black on white is 21 to 1, so the sum is right', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

for (const [name, block] of [['light', light], ['dark', dark]] as const) {
	test.each(textPairs)(`${name}: %s on %s can be read`, (text, ground) => {
		// dark maps write their names with a halo of paper, so need-4 carries text of 3 to 1
		expect(contrast(colourOf(text, block), colourOf(ground, block))).toBeGreaterThanOrEqual(ground.startsWith('need') ? 3 : 4.5);
	});
	test.each(markPairs)(`${name}: %s against %s can be told`, (mark, ground) => {
		expect(contrast(colourOf(mark, block), colourOf(ground, block))).toBeGreaterThanOrEqual(3);
	});
}

test('the page of last resort, which no style sheet reaches, wears the tokens of its scheme', () => {
	const page = readFileSync(new URL('../../error.html', import.meta.url), 'utf8');
	const [inLight = '', inDark = ''] = page.split('prefers-color-scheme: dark');
	for (const [text, block] of [[inLight, light], [inDark, dark]] as const) {
		expect(text).toContain(`body { background: ${colourOf('paper', block)}; color: ${colourOf('ink', block)}`);
		expect(text).toContain(`a { color: ${colourOf('action', block)} }`);
	}
});
