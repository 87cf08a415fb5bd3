import { spawn } from 'node:child_process';

/** Runs a program, showing what it prints, and answers its exit code. */
export function runToEnd({ program, args, cwd, env }: { program: string; args: readonly string[]; cwd: string; env: NodeJS.ProcessEnv }): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
		child.on('error', (error) => { console.error(`${program}: ${error.message}`); resolve(127); });
		child.on('close', (code) => resolve(code ?? 1));
	});
}
