import path from 'node:path';
import type { Counts } from './counts.ts';
import { runToEnd } from './run-to-end.ts';

/** The types of every room hold: one check for the TypeScript that runs from source, one for the pages. */
export async function checkTypes({ root, env }: { root: string; env: NodeJS.ProcessEnv }): Promise<Counts> {
	const sources = await runToEnd({
		program: process.execPath,
		args: [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'],
		cwd: root,
		env
	});
	const web = path.join(root, 'web');
	const synced = await runToEnd({ program: process.execPath, args: [path.join(web, 'node_modules/@sveltejs/kit/svelte-kit.js'), 'sync'], cwd: web, env });
	const pages = await runToEnd({
		program: process.execPath,
		args: [path.join(web, 'node_modules/svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--threshold', 'error', '--output', 'human'],
		cwd: web,
		env
	});
	const failed = [sources, synced || pages].filter((code) => code !== 0).length;
	return { passed: 2 - failed, failed };
}
