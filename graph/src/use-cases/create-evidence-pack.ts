import { dayOf } from '../domain/day-of.ts';
import { buildEvidencePack } from '../evidence/build-evidence-pack.ts';
import type { EvidencePack } from '../evidence/evidence-pack.ts';
import { hashPack } from '../evidence/hash-pack.ts';
import { gatherEvidence, type EvidenceQuestion } from './gather-evidence.ts';
import type { KithContext } from './kith-context.ts';
import { mayFreezePack } from './may.ts';
import { QuestionNotUnderstood } from './question-not-understood.ts';
import { rememberAnswer } from './remember-answer.ts';

export interface PackCreated {
	readonly pack: EvidencePack | undefined;
	readonly refusals: readonly { readonly code: string; readonly message: string; readonly field?: string | undefined }[];
}

/** A pack as it would be: id and hash are empty. Refuses QuestionNotUnderstood. */
export function previewEvidencePack(context: KithContext, question: EvidenceQuestion): Promise<EvidencePack> {
	const day = dayOf(context.now());
	return rememberAnswer(context, ['evidence', question, day], async () => buildEvidencePack(await gatherEvidence(context, question)));
}

/** Freezes a pack: kept as it is, with a hash of its content, whatever happens to the graph afterwards. */
export async function createEvidencePack(context: KithContext, question: EvidenceQuestion): Promise<PackCreated> {
	const packsHeld = context.viewer.mayEdit ? 0 : (await context.store.listDocuments('EvidencePack')).length;
	if (!mayFreezePack(context.viewer, { packsHeld })) return { pack: undefined, refusals: [{ code: 'MAY_NOT_EDIT', message: `This copy holds ${packsHeld} frozen packs, and takes no more from readers. The preview can be printed; the person who runs this copy can freeze it.` }] };
	try {
		const built = buildEvidencePack(await gatherEvidence(context, question));
		const pack: EvidencePack = { ...built, id: context.newId(), hash: hashPack(built) };
		await context.store.putDocument({ label: 'EvidencePack', id: pack.id, title: pack.title, createdAt: pack.createdAt, json: JSON.stringify(pack) });
		return { pack, refusals: [] };
	} catch (error) {
		if (!(error instanceof QuestionNotUnderstood)) throw error;
		return { pack: undefined, refusals: [{ code: 'QUESTION_NOT_UNDERSTOOD', message: error.message, field: error.field }] };
	}
}

/** A frozen pack, exactly as it was; undefined when there is none by this id. */
export async function findEvidencePack({ store }: Pick<KithContext, 'store'>, id: string): Promise<EvidencePack | undefined> {
	const document = await store.findDocument({ label: 'EvidencePack', id });
	return document && JSON.parse(document.json) as EvidencePack;
}

/** Frozen packs, newest first, at most 100. */
export async function listEvidencePacks({ store }: Pick<KithContext, 'store'>): Promise<readonly { readonly id: string; readonly title: string; readonly createdAt: string }[]> {
	const packs = await store.listDocuments('EvidencePack');
	return packs.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, 100);
}
