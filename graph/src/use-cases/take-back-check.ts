import type { CoverageCheck } from '../domain/coverage-check.ts';
import { checkOfListInWords } from '../wording/check-of-list-in-words.ts';
import type { KithContext } from './kith-context.ts';
import { mayRecordCheck } from './may.ts';
import type { Refusal } from './record-check.ts';

export interface CheckTakenBack {
	/** The check as it was. */
	readonly check: CoverageCheck | undefined;
	readonly refusals: readonly Refusal[];
}

/**
 * Takes back that somebody looked, as if it had not been recorded: an earlier check of the same cells counts again.
 *
 * Refuses  a check that is not held (any more), and one that came with a list: that is the list's, withdrawn by an import that says so.
 */
export async function takeBackCheck(context: KithContext, { id }: { readonly id: string }): Promise<CheckTakenBack> {
	const refuse = (code: Refusal['code'], message: string): CheckTakenBack => ({ check: undefined, refusals: [{ code, message }] });
	if (!mayRecordCheck(context.viewer)) return refuse('MAY_NOT_EDIT', context.viewer.editsInWords ?? 'Changes cannot be recorded here.');

	const check = (await context.store.listChecks()).find((one) => one.id === id);
	if (check === undefined) return refuse('NOT_FOUND', `No check is held by the id “${id.slice(0, 60)}”. It may have been taken back already: the page says who looked last.`);
	if (check.datasetId !== undefined) return refuse('OF_A_LIST', checkOfListInWords);

	await context.store.apply({
		id: context.newId(),
		actor: context.viewer.actor,
		at: context.now().toISOString(),
		reason: 'a check was taken back',
		changes: [{ kind: 'remove', label: 'CoverageCheck', id }]
	});
	return { check, refusals: [] };
}
