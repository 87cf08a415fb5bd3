import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GraphStoreError } from './store-errors.ts';

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

/** Names of the workspaces in a home, in order. None where there is no home yet. */
export function listWorkspaces(home: string): readonly string[] {
	if (!existsSync(home)) return [];
	return readdirSync(home, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(home, entry.name, graphFile)))
		.map(({ name }) => name)
		.sort();
}

/** Removes a workspace and everything in its folder. Refuses MissingWorkspace. */
export function removeWorkspace(home: string, name: string): void {
	if (!existsSync(fileOfWorkspace({ home, workspace: name }))) throw missingWorkspace(home, name);
	rmSync(join(home, name), { recursive: true });
}

export function missingWorkspace(home: string, name: string): GraphStoreError {
	const others = listWorkspaces(home);
	const there = others.length > 0 ? `There ${others.length === 1 ? 'is' : 'are'}: ${others.join(', ')}. ` : '';
	return new GraphStoreError('MissingWorkspace', `There is no workspace called "${name}". ${there}Make it with: npm run kith -- workspace new ${name} --area CODE`);
}
