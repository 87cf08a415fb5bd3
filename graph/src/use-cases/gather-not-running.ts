import type { KithContext } from './kith-context.ts';
import { rememberAnswer } from './remember-answer.ts';
import { whyNotRunning } from './why-not-running.ts';

/** Activities, services and organisations that are paused, have ended or have not begun, by id, with the word for it. */
export function gatherNotRunning(context: Pick<KithContext, 'store' | 'memory'>): Promise<ReadonlyMap<string, string>> {
	return rememberAnswer(context, ['not-running'], async () => {
		const [provision, organisations] = await Promise.all([context.store.listProvision(), context.store.listOrganisations()]);
		const held = [...provision.map(({ provision: one }) => one), ...organisations.map(({ organisation }) => organisation)];
		return new Map(held.flatMap((one): [string, string][] => {
			const why = whyNotRunning(one);
			return why === undefined ? [] : [[one.id, why]];
		}));
	});
}
