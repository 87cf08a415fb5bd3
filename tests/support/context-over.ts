import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';

/** A context over an opened store, on a fixed day, in the hands of a local editor; nothing is remembered between questions. */
export function contextOver(store: GraphStore, on: string): KithContext {
	let made = 0;
	return {
		store,
		memory: { remember: (_asked, make) => make() },
		viewer: { mayEdit: true, actor: 'local editor' },
		now: () => new Date(`${on}T12:00:00Z`),
		newId: () => `01890000-0000-7000-8000-${String(++made).padStart(12, '0')}`
	};
}
