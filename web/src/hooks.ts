/** How values that are more than data travel from the server to the page. */
import type { Transport } from '@sveltejs/kit/hooks';
import { drawnPictureTransport } from '#lib/pictures/drawn-picture.ts';

export const transport: Transport = { DrawnPicture: drawnPictureTransport };
