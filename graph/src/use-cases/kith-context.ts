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

/** Answers kept by graph version and question. A plain bounded map; nothing lasts beyond the process. */
export interface AnswerMemory {
	/** Returns the kept answer, or makes and keeps it. Concurrent askers share one making. What holds much says so in `bytes`. */
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
