import { listInWords } from '@kith/graph/wording/number-in-words.ts';
import { dateInWords } from '@kith/graph/wording/date-in-words.ts';
import { fail, isHttpError, redirect } from '@sveltejs/kit';
import { EvidencePacksDocument, EvidencePreviewDocument, FreezePackDocument, AreaForEveryPageDocument } from '#lib/generated/documents.ts';
import { askApi } from '#lib/server/ask-api.ts';
import { getKnown, readAddress } from '#lib/server/read-address.ts';
import { toPackAsked } from '#lib/views/evidence/pack-asked.ts';
import { packView } from '#lib/views/evidence/pack.view.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent, isDataRequest }) => {
	const { area } = await parent();
	const words = readAddress(url, { takesSeveral: true });
	const asked = toPackAsked({ words, area, getKnown });
	// the form always sends which view counts; a link from elsewhere that lacks something has pressed nothing yet
	const isPressed = url.searchParams.has('count');
	const isBegun = words.places.length + words.groups.length + words.components.length > 0;
	const { preview, refused } = asked.missing.length > 0 ? {} : await previewOrRefusal(async () => packView((await askApi(EvidencePreviewDocument, { input: asked.input })).evidencePreview, { isInMarkup: !isDataRequest }));
	const { evidencePacks } = await askApi(EvidencePacksDocument);
	return {
		chosen: { places: words.places, groups: words.groups, components: words.components, count: words.count, barriers: words.barriers, reachMetres: words.reachMetres, method: words.method, need: words.need, otherPlaces: asked.otherPlaces },
		lacking: isPressed ? asked.missing.map(({ word, inWords }) => ({ message: `Choose ${inWords}`, field: word })) : [],
		missing: isBegun && !isPressed && asked.missing.length > 0 ? `To see the pack, choose ${listInWords(asked.missing.map(({ inWords }) => inWords))}, then preview.` : undefined,
		preview,
		refused,
		packs: evidencePacks.map(({ id, title, createdAt }) => ({ id, title, frozenOn: dateInWords(createdAt) }))
	};
};

/** A choice that cannot be made into a pack is said above the menus, which keep what was chosen, so that it can be mended there. */
async function previewOrRefusal<View>(ask: () => Promise<View>): Promise<{ readonly preview?: View; readonly refused?: string }> {
	try {
		return { preview: await ask() };
	} catch (caught) {
		if (!isHttpError(caught, 400)) throw caught;
		return { refused: caught.body.message };
	}
}

export const actions: Actions = {
	/** Freezes what the address asks for: the same question as the preview above the button. */
	freeze: async ({ url }) => {
		const { area } = await askApi(AreaForEveryPageDocument);
		const asked = toPackAsked({ words: readAddress(url, { takesSeveral: true }), area, getKnown });
		const { createEvidencePack } = await askApi(FreezePackDocument, { input: asked.input });
		if (!createEvidencePack.pack) return fail(400, { refusals: createEvidencePack.refusals });
		redirect(303, `/evidence/${encodeURIComponent(createEvidencePack.pack.id)}`);
	}
};
