import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { leanMemory } from '../../tools/bootstrap/lean-memory.mjs';

export const root = path.resolve(import.meta.dirname, '..', '..');
const cli = path.join(root, 'api/src/cli/kith.ts');

export interface RunningKith {
	readonly origin: string;
	readonly pid: number;
	stop(): Promise<void>;
}

/** A port nobody listens on. */
export async function findFreePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	if (!address || typeof address === 'string') throw new Error('no port was given');
	return address.port;
}

/** Starts Kith as a person does and answers when it says it is ready. */
export async function startKith({ home, env = {} }: { home: string; env?: Record<string, string> }): Promise<RunningKith> {
	const port = await findFreePort();
	const child = spawn(process.execPath, [...leanMemory.flags, cli, 'start'], {
		cwd: root,
		env: { ...process.env, ...leanMemory.env, NEO4J_URI: '', ...env, HOST: '127.0.0.1', PORT: String(port), KITH_HOME: home },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let printed = '';
	child.stdout.on('data', (chunk) => { printed += chunk; });
	child.stderr.on('data', (chunk) => { printed += chunk; });
	const origin = `http://127.0.0.1:${port}`;
	const until = Date.now() + 90_000;
	while (Date.now() < until) {
		if (child.exitCode !== null) throw new Error(`Kith ended with ${child.exitCode} before it was ready:\n${printed.slice(-3000)}`);
		try {
			if ((await fetch(`${origin}/health/ready`)).ok) {
				return {
					origin,
					pid: child.pid ?? 0,
					async stop() {
						if (child.exitCode !== null) return;
						child.kill('SIGTERM');
						await once(child, 'exit');
					}
				};
			}
		} catch {
			// not listening yet
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	child.kill('SIGKILL');
	throw new Error(`Kith was not ready within 90 s:\n${printed.slice(-3000)}`);
}

/** Runs one verb of the command line to its end. */
export async function runKith({ args, home, env = {} }: { args: readonly string[]; home: string; env?: Record<string, string> }): Promise<{ code: number; stdout: string; stderr: string }> {
	const child = spawn(process.execPath, [cli, ...args], {
		cwd: root,
		env: { ...process.env, NEO4J_URI: '', ...env, KITH_HOME: home },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let stdout = '';
	let stderr = '';
	child.stdout.on('data', (chunk) => { stdout += chunk; });
	child.stderr.on('data', (chunk) => { stderr += chunk; });
	const [code] = (await once(child, 'close')) as [number | null];
	return { code: code ?? 1, stdout, stderr };
}
