/** Faults become a sentence for the visitor and a line for the log; nothing of the inside is shown. */
import type { HandleServerError } from '@sveltejs/kit/hooks';

const faultInWords = 'Kith met a fault of its own while making this page. Nothing was lost or changed. Try again; if it happens twice, tell the person who runs this server.';

export const handleError: HandleServerError = (caught) => {
	if (caught.kind !== 'unknown') return; // said on purpose: the sentence is already right
	console.error(`${caught.event.request.method} ${caught.event.url.pathname} failed:`, caught.error);
	return { message: faultInWords };
};
