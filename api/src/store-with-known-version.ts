import type { GraphStore, WorkspaceAbout } from '@kith/graph/store/graph-store.ts';

/** How long another server's write may stay unseen here. Our own writes are seen at once. */
const milliseconds = 500;

/**
 * The same store, which need not be asked which version it is at before every kept answer: a write through it
 * forgets the version, and so does half a second, for another server may share the Neo4j.
 */
export function storeWithKnownVersion(store: GraphStore, now: () => number = () => performance.now()): GraphStore {
	let known: { readonly about: Promise<WorkspaceAbout>; readonly at: number } | undefined;

	const thenForget = <Args extends readonly unknown[], T>(write: (...args: Args) => Promise<T>) => async (...args: Args): Promise<T> => {
		try {
			return await write(...args);
		} finally {
			known = undefined;
		}
	};

	return {
		...store,
		about() {
			if (known && now() - known.at < milliseconds) return known.about;
			const about = store.about();
			known = { about, at: now() };
			about.catch(() => { if (known?.about === about) known = undefined; });
			return about;
		},
		apply: thenForget(store.apply.bind(store)),
		recordFigures: thenForget(store.recordFigures.bind(store)),
		putDataset: thenForget(store.putDataset.bind(store)),
		putReferenceData: thenForget(store.putReferenceData.bind(store)),
		setAbout: thenForget(store.setAbout.bind(store))
	};
}
