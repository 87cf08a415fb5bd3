import type { ReferenceData } from '../domain/reference.ts';
import type { KithContext } from './kith-context.ts';
import { rememberAnswer } from './remember-answer.ts';

/** Groups, components, indicators and assumptions of this version of the graph. */
export function gatherReference(context: Pick<KithContext, 'store' | 'memory'>): Promise<ReferenceData> {
	return rememberAnswer(context, ['reference'], () => context.store.getReferenceData());
}
