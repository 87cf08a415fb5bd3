import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireNobodyHasOpen } from './engines/embedded.ts';
import { GraphStoreError } from './store-errors.ts';
import { cannotUse, findEntries, isThere } from './workspace-folder.ts';

const graphFile = 'graph.grafeo';

/** Where the embedded engine keeps a workspace: `<home>/<workspace>/graph.grafeo`, with its log beside it. */
export function fileOfWorkspace({ home, workspace }: { readonly home: string; readonly workspace: string }): string {
	// a name is a folder, so nothing that climbs out of the home
	if (!/^[a-z0-9][a-z0-9._-]{0,62}$/i.test(workspace)) {
		throw new GraphStoreError('MissingWorkspace',
			`"${workspace}" cannot be the name of a workspace. Use letters, digits, dots and hyphens, starting with a letter or digit: for example "east-hill".`);
	}
	return join(home, workspace, graphFile);
}

/** Names of the workspaces in a home, in order. None where there is no home yet. Refuses Unavailable: a home that is a file, or may not be read. */
export function listWorkspaces(home: string): readonly string[] {
	return (findEntries(home) ?? [])
		.filter((entry) => entry.isDirectory() && existsSync(join(home, entry.name, graphFile)))
		.map(({ name }) => name)
		.sort();
}

/**
 * Removes a workspace and everything in its folder.
 *
 * Refuses  MissingWorkspace · Locked while a Kith has it open, which would go on writing to nothing · Unavailable where it
 *          may not be removed.
 */
export function removeWorkspace(home: string, name: string): void {
	const file = fileOfWorkspace({ home, workspace: name });
	if (!isThere(file)) throw missingWorkspace(home, name);
	requireNobodyHasOpen({ file, workspace: name });
	try {
		rmSync(join(home, name), { recursive: true });
	} catch (error) {
		throw cannotUse({ path: join(home, name), wish: 'removed', error });
	}
}

export function missingWorkspace(home: string, name: string): GraphStoreError {
	const others = listWorkspaces(home);
	const there = others.length > 0 ? `There ${others.length === 1 ? 'is' : 'are'}: ${others.join(', ')}. ` : '';
	return new GraphStoreError('MissingWorkspace', `There is no workspace called "${name}". ${there}Make it with: npm run kith -- workspace new ${name} --area CODE`);
}
