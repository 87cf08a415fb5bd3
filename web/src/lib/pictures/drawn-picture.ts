/**
 * A picture drawn on the server, as it travels to the page.
 *
 * In a document it is sent once, in the markup: the data beside it carry the name alone, and the browser takes the drawing
 * from the page it already has. Where only data are asked for, as when one page leads to the next, the drawing goes with them.
 */
import type { Transporter } from '@sveltejs/kit/hooks';

export class DrawnPicture {
	/** One of its kind on its page. */
	readonly name: string;
	readonly svg: string;
	/** True while the document that holds its markup is being made. */
	readonly isInMarkup: boolean;

	constructor({ name, svg, isInMarkup }: { name: string; svg: string; isInMarkup: boolean }) {
		this.name = name;
		this.svg = svg;
		this.isInMarkup = isInMarkup;
	}
}

type Sent = readonly [name: string] | readonly [name: string, svg: string];

export const drawnPictureTransport: Transporter<DrawnPicture, Sent> = {
	encode: (value: unknown) => value instanceof DrawnPicture && (value.isInMarkup ? [value.name] : [value.name, value.svg]),
	decode: ([name, svg]) => new DrawnPicture({ name, svg: svg ?? readFromPage(name), isInMarkup: false })
};

function readFromPage(name: string): string {
	return document.querySelector(`[data-picture="${CSS.escape(name)}"] > svg`)?.outerHTML ?? '';
}
