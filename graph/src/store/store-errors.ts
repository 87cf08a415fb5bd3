export type GraphStoreErrorKind =
	'NotFound' | 'OutOfDate' | 'Unavailable' | 'Locked' | 'Damaged' | 'NotKith' | 'WrongCredentials' | 'MissingWorkspace';

/**
 * What can go wrong with the graph, in the user's words, with what to do about it.
 *
 * NotFound · something named is not held          OutOfDate · somebody else got there first: read again, then retry
 * Unavailable · the database cannot be reached     Locked · another Kith has this workspace open
 * Damaged · the workspace cannot be read           NotKith · the database belongs to something else: left alone
 * WrongCredentials · user or password refused      MissingWorkspace · there is none by this name
 */
export class GraphStoreError extends Error {
	readonly kind: GraphStoreErrorKind;

	constructor(kind: GraphStoreErrorKind, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'GraphStoreError';
		this.kind = kind;
	}
}
