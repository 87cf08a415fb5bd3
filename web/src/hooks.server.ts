/** What holds for every page: the policy of what a browser may fetch, and the status of a page that could not use a word of its address; and faults become a sentence for the visitor and a line for the log; nothing of the inside is shown. */
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { KITH_BASEMAP_STYLE } from '$app/env/private';
import { allowBasemap } from '#lib/map/allow-basemap.ts';

/** On every page, since the map may be reached from any of them without a new document. */
export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, { preload: isWantedFirst });
	const policy = response.headers.get('content-security-policy');
	if (policy !== null) response.headers.set('content-security-policy', allowBasemap(policy, KITH_BASEMAP_STYLE));
	const { status } = event.locals;
	// what a script asks for within a page keeps its 200, which stands for having been answered
	return status === undefined || event.isDataRequest || !response.ok ? response : new Response(response.body, { status, headers: response.headers });
};

/** The two weights every page is set in come with its styles, so that no page is laid out again when they arrive. */
const isWantedFirst = ({ type, path }: { readonly type: 'font' | 'css' | 'js' | 'asset'; readonly path: string }) => (type === 'font' ? /-latin-[47]00-normal\.[^/]*woff2$/.test(path) : type !== 'asset');

const faultInWords = 'Kith met a fault of its own while making this page. Nothing was lost or changed. Try again; if it happens twice, tell the person who runs this server.';

export const handleError: HandleServerError = (caught) => {
	if (caught.kind !== 'unknown') return; // said on purpose: the sentence is already right
	console.error(`${caught.event.request.method} ${caught.event.url.pathname} failed:`, caught.error);
	return { message: faultInWords };
};
