// @ts-check
import path from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { fingerprint, isStamped, stamp } from './stamp.mjs';

const described = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'graph/package.json', 'api/package.json', 'web/package.json', 'seeds/package.json', 'tests/package.json'];

/**
 * Installs the workspace exactly as its lockfile says, once for each state of the lockfile.
 *
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 */
export async function installWorkspace({ node, pnpm, env }) {
	const file = path.join(root, 'node_modules', '.kith-installed');
	const expected = fingerprint(described, [process.platform, process.arch]);
	if (isStamped(file, expected)) return;
	await say('Installing the workspace from its lockfile', () => run({
		program: node,
		args: [pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--config.confirm-modules-purge=false'],
		cwd: root,
		env,
		mend: 'Packages come once from the npm registry: check that it can be reached and that the disk has 1 GB free, then run the command again.'
	}));
	stamp(file, expected);
}
