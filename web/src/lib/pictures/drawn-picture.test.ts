import { expect, test } from 'vitest';
import { DrawnPicture, drawnPictureTransport } from './drawn-picture.ts';

const map = { name: 'gaps', svg: '<svg/>' };

test('a drawing in the markup of a document is not sent a second time beside it', () => {
	expect(drawnPictureTransport.encode(new DrawnPicture({ ...map, isInMarkup: true }))).toEqual(['gaps']);
});

test('where data alone are asked for, the drawing goes with them and arrives whole', () => {
	const sent = drawnPictureTransport.encode(new DrawnPicture({ ...map, isInMarkup: false }));
	expect(sent && drawnPictureTransport.decode(sent)).toMatchObject(map);
});

test('anything else is left to travel as it is', () => {
	expect(drawnPictureTransport.encode({ ...map, isInMarkup: true } as DrawnPicture)).toBe(false);
});
