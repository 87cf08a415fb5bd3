import { escapeXml } from './escape-xml.ts';

/** The font asked for. The page and the Word export both bring it; elsewhere any sans-serif stands in. */
export const pictureFont = 'Atkinson Hyperlegible, sans-serif';

/** A coordinate short enough to send: one decimal, no trailing nought. */
export function short(value: number): string {
	return String(Math.round(value * 10) / 10);
}

/** The outermost element. A picture with links is a group, because `img` hides what is inside it. */
export function pictureFrame({ width, height, title, className, hasLinks, content }: {
	width: number; height: number; title: string; className: string; hasLinks: boolean; content: string;
}): string {
	const [w, h] = [Math.ceil(width), Math.ceil(height)];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" class="${className}" role="${hasLinks ? 'group' : 'img'}" aria-label="${escapeXml(title)}" font-family="${pictureFont}">${content}</svg>`;
}

/** Width and height a picture was drawn at. */
export function pictureSize(svg: string): { readonly width: number; readonly height: number } {
	const found = /^<svg [^>]*?width="(\d+(?:\.\d+)?)" height="(\d+(?:\.\d+)?)"/.exec(svg);
	if (!found) throw new TypeError('A picture drawn by Kith was expected: text beginning with <svg …> that states width and height.');
	return { width: Number(found[1]), height: Number(found[2]) };
}

/** Pictures one under the other as one picture: a map and its legend travel together. */
export function stackPictures({ pictures, gap, title }: { pictures: readonly string[]; gap: number; title: string }): string {
	const sizes = pictures.map(pictureSize);
	let y = 0;
	let content = '';
	for (const [index, picture] of pictures.entries()) {
		content += picture.replace('<svg ', `<svg x="0" y="${short(y)}" `);
		y += sizes[index]!.height + gap;
	}
	const width = Math.max(0, ...sizes.map((size) => size.width));
	return pictureFrame({ width, height: Math.max(0, y - gap), title, className: 'kith-stack', hasLinks: pictures.some((picture) => picture.includes('<a ')), content });
}
