// @ts-check
import path from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { fingerprint, isStamped, stamp } from './stamp.mjs';

/** What the pages are made of. */
const sources = ['web', 'graph/src/wording', 'graph/src/pictures', 'graph/package.json', 'pnpm-lock.yaml'];

/**
 * Builds the pages when their sources changed.
 *
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 */
export async function buildPages({ node, env }) {
	const file = path.join(root, 'web', 'build', '.kith-built');
	const expected = fingerprint(sources);
	if (isStamped(file, expected)) return;
	await say('Building the pages', () => run({
		program: node,
		args: [path.join(root, 'web', 'node_modules', 'vite', 'bin', 'vite.js'), 'build'],
		cwd: path.join(root, 'web'),
		env: { ...env, NODE_ENV: 'production' },
		mend: 'This is a fault in the sources of web/: the lines above name it.'
	}));
	stamp(file, expected);
}
