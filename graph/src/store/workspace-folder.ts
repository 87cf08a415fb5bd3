import { accessSync, constants, mkdirSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { GraphStoreError } from './store-errors.ts';

/**
 * The folders and files of workspaces, as far as the disk lets Kith at them.
 *
 * Refuses  Unavailable, with a sentence that names the path, what came and how to mend it: a file where a folder was
 *          expected, what may not be read or written, a disk that only reads, a full one. The workspace is whole then,
 *          so nobody is sent to a backup.
 */
export function isThere(path: string): boolean {
	try {
		statSync(path);
		return true;
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return false;
		throw cannotUse({ path, wish: 'looked at', error });
	}
}

/** Entries of a folder; undefined where there is none. */
export function findEntries(folder: string): readonly Dirent[] | undefined {
	if (!isThere(folder)) return undefined;
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		throw cannotUse({ path: folder, wish: 'read', error });
	}
}

export function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		throw cannotUse({ path: folder, wish: 'made', error });
	}
}

/** A graph is written to even when it is only asked: its file and its folder, where the log stands, must both take it. */
export function requireWritable(file: string): void {
	for (const path of [dirname(file), ...(isThere(file) ? [file] : [])]) {
		try {
			accessSync(path, constants.R_OK | constants.W_OK);
		} catch (error) {
			throw cannotUse({ path, wish: 'read and written', error });
		}
	}
}

/** What the engine itself met, told alike; undefined where it was something else. */
export function findDiskRefusal({ file, said, cause }: { readonly file: string; readonly said: string; readonly cause: unknown }): GraphStoreError | undefined {
	const code = /os error 13\b|Permission denied/i.test(said) ? 'EACCES' : /os error 30\b|Read-only file system/i.test(said) ? 'EROFS' : /os error 28\b|No space left/i.test(said) ? 'ENOSPC' : undefined;
	return code && cannotUse({ path: `${file}, or its log beside it,`, wish: 'read and written', error: Object.assign(new Error(said, { cause }), { code }) });
}

/** @param wish  what was wanted of the path: "read", "made" */
export function cannotUse({ path, wish, error }: { readonly path: string; readonly wish: string; readonly error: unknown }): GraphStoreError {
	const [came, mend] = sayWhy(error);
	return new GraphStoreError('Unavailable', `${path} cannot be ${wish}: ${came}. ${mend} Nothing in it was changed.`, { cause: error });
}

const elsewhere = 'set KITH_HOME to a folder where Kith may read and write';

function sayWhy(error: unknown): readonly [came: string, mend: string] {
	const code = codeOf(error);
	switch (code) {
		case 'EACCES':
		case 'EPERM':
			return [`the user that runs Kith${process.getuid ? ` (number ${process.geteuid?.() ?? process.getuid()})` : ''} has no leave to`, `Give that user leave to read and write it and all that is in it, or ${elsewhere}.`];
		case 'EROFS': return ['it lies on a disk that can only be read', `Mount that disk for writing, or ${elsewhere}.`];
		case 'ENOTDIR':
		case 'EEXIST': return ['there is a file where a folder was expected', 'Set KITH_HOME to a folder, in which each workspace has a folder of its own; or move that file away.'];
		case 'ENOSPC': return ['the disk is full', 'Make room, then try again.'];
		default: return [error instanceof Error ? error.message : String(error), `Mend that, or ${elsewhere}.`];
	}
}

function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
