import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const fontFiles = ['AtkinsonHyperlegible-Regular.ttf', 'AtkinsonHyperlegible-Bold.ttf'].map((name) => fileURLToPath(new URL(`../fonts/${name}`, import.meta.url)));

/** A picture as PNG on white, at `scale` dots for each of its units. Uses the fonts beside it only, so every machine draws the same. */
export function pictureToPng(svg: string, scale = 2.5): Uint8Array {
	const drawing = new Resvg(svg, { background: '#ffffff', fitTo: { mode: 'zoom', value: scale }, font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Atkinson Hyperlegible', sansSerifFamily: 'Atkinson Hyperlegible' } });
	return drawing.render().asPng();
}
