/** Runs Kith from its sources: the API restarts and the pages reload when a file changes. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const root = process.env.KITH_ROOT ?? process.cwd();
const apiPort = process.env.PORT ?? '4000';
const pagesPort = String(Number(apiPort) + 1);

const children: ChildProcess[] = [
	spawn(process.execPath, ['--watch', path.join(root, 'api/src/cli/kith.ts'), 'start'], { stdio: 'inherit', cwd: root }),
	spawn(process.execPath, [path.join(root, 'web/node_modules/vite/bin/vite.js'), 'dev', '--port', pagesPort, '--host', '127.0.0.1'], {
		stdio: 'inherit',
		cwd: path.join(root, 'web'),
		env: { ...process.env, KITH_API_ORIGIN: `http://127.0.0.1:${apiPort}` }
	})
];

const stop = () => { for (const child of children) child.kill('SIGTERM'); };
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
for (const child of children) child.on('exit', (code) => { stop(); process.exitCode = code ?? 0; });
