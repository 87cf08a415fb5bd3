import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { Kind, OperationTypeNode, getOperationAST, type ExecutionResult } from 'graphql';
import type { Operation } from './execute-operation.ts';

/**
 * Root fields whose answers follow from the graph, the day and the viewer alone. Packs are not among them: freezing
 * one leaves the graph's version as it is.
 */
const followsFromTheGraph: ReadonlySet<string> = new Set(['area', 'gaps', 'cell', 'sites', 'mapLayer', 'network', 'record', 'search', '__typename']);

/** Carries an answer with errors past the memory, which keeps only what did not fail. */
class AnsweredWithErrors extends Error {
	readonly result: ExecutionResult;
	constructor(result: ExecutionResult) {
		super('answered with errors');
		this.result = result;
	}
}

/**
 * Executes operations, and keeps what pictures and hot reads answer by graph version, day, viewer, text and variables:
 * asked again, they cost what a constant costs.
 */
export function rememberOperations(executeOperation: (operation: Operation) => Promise<ExecutionResult>): (operation: Operation) => Promise<ExecutionResult> {
	return async (operation) => {
		if (!isKeepable(operation)) return executeOperation(operation);
		const { store, memory, viewer, now } = operation.contextValue as KithContext;
		const { graphVersion } = await store.about();
		const key = JSON.stringify(['operation', graphVersion, now().toISOString().slice(0, 10), viewer, operation.operationName, operation.source, operation.variables]);
		try {
			return await memory.remember(key, async () => {
				const result = await executeOperation(operation);
				if (result.errors) throw new AnsweredWithErrors(result);
				return result;
			});
		} catch (error) {
			if (error instanceof AnsweredWithErrors) return error.result;
			throw error;
		}
	};
}

function isKeepable({ document, operationName }: Operation): boolean {
	const operation = getOperationAST(document, operationName);
	return operation?.operation === OperationTypeNode.QUERY
		&& operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && followsFromTheGraph.has(selection.name.value));
}
