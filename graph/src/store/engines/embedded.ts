import grafeo from '@grafeo-db/js';
import type { GrafeoDB, GrafeoError } from '@grafeo-db/js';
import { GraphStoreError } from '../store-errors.ts';
import { findDiskRefusal } from '../workspace-folder.ts';
import type { CypherParameters, CypherRow, Engine, RunCypher } from './engine.ts';

/** The log is folded into the main file when it has grown by this much, so that opening stays quick. */
const checkpointBytes = 16 * 1024 * 1024;

/**
 * Grafeo, in this process, in one file (with its log beside it).
 *
 * Writers wait for one another; readers see the last committed state.
 * Refuses  Locked when another process has the file open, Unavailable when the disk does not let Kith at it, Damaged when
 *          what it holds cannot be read.
 * Limits   one process at a time, even to read.
 */
export function openEmbedded({ file, workspace }: { readonly file: string; readonly workspace: string }): Engine {
	const database = openFile({ file, workspace });
	database.setCheckpointTriggers({ walBytes: checkpointBytes });
	let isClosed = false;
	let lastWrite: Promise<unknown> = Promise.resolve();

	const run: RunCypher = async (text, parameters) => {
		if (isClosed) throw closedError(workspace);
		try {
			return rowsOf(await database.executeCypher(text, parameters ?? {}));
		} catch (error) {
			throw toStoreError(error);
		}
	};

	async function transactAlone<T>(work: (run: RunCypher) => Promise<T>): Promise<T> {
		if (isClosed) throw closedError(workspace);
		const transaction = database.beginTransaction();
		try {
			const result = await work(async (text: string, parameters?: CypherParameters) => rowsOf(await transaction.executeCypher(text, parameters ?? {})));
			transaction.commit();
			return result;
		} catch (error) {
			if (transaction.isActive) transaction.rollback();
			throw toStoreError(error);
		}
	}

	return {
		kind: 'embedded',
		needsIndexBesideConstraint: true,
		run,
		define: run,

		transact(work) {
			const mine = lastWrite.then(() => transactAlone(work));
			lastWrite = mine.catch(() => undefined); // the next writer does not care how this one fared
			return mine;
		},

		async close() {
			if (isClosed) return;
			await lastWrite;
			isClosed = true;
			database.close();
		}
	};
}

/** Refuses Locked when another process has the file open; a damaged one is nobody's. */
export function requireNobodyHasOpen({ file, workspace }: { readonly file: string; readonly workspace: string }): void {
	try {
		openFile({ file, workspace }).close();
	} catch (error) {
		if (!(error instanceof GraphStoreError) || error.kind === 'Locked') throw error;
	}
}

function openFile({ file, workspace }: { readonly file: string; readonly workspace: string }): GrafeoDB {
	try {
		return grafeo.GrafeoDB.create(file);
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		// the whole word, outside the path: a damaged file is told of with "block", and a folder may be called anything
		if (/\block(ed)?\b/i.test(said.replaceAll(file, ''))) {
			throw new GraphStoreError('Locked',
				`Another Kith has the workspace "${workspace}" open. Stop it, or ask the one that is running: only one process at a time can open a workspace.`,
				{ cause: error });
		}
		const refusal = findDiskRefusal({ file, said: said.replaceAll(file, ''), cause: error });
		if (refusal) throw refusal;
		throw new GraphStoreError('Damaged',
			`The workspace "${workspace}" cannot be read (${file}). Restore it from a backup, or make a new one with: npm run kith -- workspace new NAME --area CODE. The file was left as it is.`,
			{ cause: error });
	}
}

function rowsOf(result: { toArray(): unknown[] }): readonly CypherRow[] {
	return result.toArray() as CypherRow[];
}

function closedError(workspace: string): GraphStoreError {
	return new GraphStoreError('Unavailable', `The workspace "${workspace}" was closed. Open it again.`);
}

/** A write conflict means somebody else got there first; everything else is told as it is. */
function toStoreError(error: unknown): unknown {
	if (error instanceof GraphStoreError) return error;
	const status = (error as GrafeoError).gqlStatus;
	if (status === '40000' || (error instanceof Error && /write conflict|UNIQUE constraint/i.test(error.message))) {
		return new GraphStoreError('OutOfDate', 'Somebody else changed the same records a moment ago. Look again, then retry.', { cause: error });
	}
	if (error instanceof Error && /No space left|os error 28/i.test(error.message)) {
		return new GraphStoreError('Unavailable', 'The disk is full, so nothing was written. Make room, then retry.', { cause: error });
	}
	return error;
}
