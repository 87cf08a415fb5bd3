// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and refuses with the last lines it printed.
 *
 * @param {{ program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, mend: string, shell?: boolean }} what
 * @returns {Promise<void>}
 */
export function run({ program, args, cwd, env, mend, shell = false }) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
		let printed = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk) => { printed = (printed + chunk).slice(-4000); });
		}
		child.on('error', (error) => reject(new Error(`${program} could not be started (${error.message}). ${mend}`)));
		child.on('close', (code) => {
			if (code === 0) return resolve();
			const last = printed.trim().split('\n').slice(-15).join('\n  ');
			reject(new Error(`${program} ended with ${code}:\n  ${last}\n${mend}`));
		});
	});
}
