/** A value as it goes to an engine or comes back: plain JavaScript, never a driver's own type. */
export type CypherParameters = Readonly<Record<string, unknown>>;
export type CypherRow = Readonly<Record<string, unknown>>;
export type RunCypher = (text: string, parameters?: CypherParameters) => Promise<readonly CypherRow[]>;

/**
 * A database that runs Cypher. The only thing the store knows of one.
 *
 * Refuses with GraphStoreError: OutOfDate, Unavailable, Locked, Damaged, WrongCredentials.
 */
export interface Engine {
	readonly kind: 'embedded' | 'neo4j';
	/** The embedded engine's unique constraints do not index; Neo4j's do, and it refuses a second index. */
	readonly needsIndexBesideConstraint: boolean;

	/** Reads. Sees everything this process has written. */
	readonly run: RunCypher;
	/** Constraints and indexes, which Neo4j keeps apart from data. */
	readonly define: RunCypher;
	/**
	 * All of it or none of it. When this resolves it is stored.
	 *
	 * `work` may be run again when the database asks for that, so it must not change anything but the graph.
	 */
	transact<T>(work: (run: RunCypher) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}
