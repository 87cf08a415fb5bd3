import type { GraphStore } from '../store/graph-store.ts';

/** Who asks, and what they may do. */
export interface Viewer {
	readonly mayEdit: boolean;
	/** Recorded with changes: a role or a door ("local editor"), never a person. */
	readonly actor: string;
	/** Why they may not edit, or that anyone may; undefined when there is nothing to say. */
	readonly editsInWords?: string;
}

/** What is asked of the graph as it is at one version. */
export interface AskedOfGraph {
	readonly graphVersion: number;
	/** Everything the answer depends on beside the graph: name of the question first. */
	readonly question: readonly unknown[];
}

/**
 * Answers kept by question, of one version of the graph: the newest asked of, or an older one where older ones alone have
 * been asked of for a while, since the graph was restored. Bounded; nothing lasts beyond the process.
 */
export interface AnswerMemory {
	/**
	 * Returns the kept answer, or makes it, and keeps it if it is of the version held. Concurrent askers share one
	 * making, whatever the version. What holds much says so in `bytes`.
	 */
	remember<T>(asked: AskedOfGraph, make: () => Promise<T>): Promise<T>;
}

/** What every use case is handed. */
export interface KithContext {
	readonly store: GraphStore;
	readonly memory: AnswerMemory;
	readonly viewer: Viewer;
	/** The only clock. */
	readonly now: () => Date;
	/** Makes a UUIDv7. */
	readonly newId: () => string;
}
