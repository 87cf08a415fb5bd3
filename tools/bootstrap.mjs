#!/usr/bin/env node
// @ts-check
/**
 * From a clean clone to a running Kith, with only Node ≥ 20 and npm.
 *
 * Finds or fetches Node 24 and pnpm, installs the workspace from its lockfile, builds the pages when
 * their sources changed, and hands over. What is already done is skipped; nothing is fetched twice.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { findToolchain } from './bootstrap/toolchain.mjs';
import { installWorkspace } from './bootstrap/install-workspace.mjs';
import { buildPages } from './bootstrap/build-pages.mjs';
import { leanMemory } from './bootstrap/lean-memory.mjs';
import { root } from './bootstrap/root.mjs';

/** What each command hands over to. @type {Record<string, { file: string, before: string[], needsPages: boolean }>} */
const commands = {
	start: { file: 'api/src/cli/kith.ts', before: ['start'], needsPages: true },
	kith: { file: 'api/src/cli/kith.ts', before: [], needsPages: false },
	dev: { file: 'tools/dev.ts', before: [], needsPages: false },
	test: { file: 'tools/run-tests.ts', before: [], needsPages: true },
	bench: { file: 'tests/speed/bench.ts', before: [], needsPages: true }
};

const [name = 'start', ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) {
	console.error(`"${name}" is not a command; expected one of ${Object.keys(commands).join(', ')}.`);
	process.exit(2);
}

try {
	if (Number(process.versions.node.split('.')[0]) < 20) {
		throw new Error(`This is Node ${process.versions.node}; Kith needs Node 20 or newer to begin. Install it from nodejs.org and run the command again.`);
	}
	const toolchain = await findToolchain();
	await installWorkspace(toolchain);
	if (command.needsPages) await buildPages(toolchain);
	// an image is made ready once and started many times
	if (rest.includes('--only-prepare')) process.exit(0);
	handOver(toolchain);
} catch (error) {
	console.error(`\nKith could not get ready. ${error instanceof Error ? error.message : String(error)}`);
	process.exit(1);
}

/** @param {import('./bootstrap/toolchain.mjs').Toolchain} toolchain */
function handOver({ node, env }) {
	if (!command) return;
	const child = spawn(node, [...(name === 'start' ? leanMemory.flags : []), path.join(root, command.file), ...command.before, ...rest], {
		stdio: 'inherit',
		cwd: name === 'kith' ? process.cwd() : root,
		env: { ...leanMemory.env, ...env, KITH_ROOT: root }
	});
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
	child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
