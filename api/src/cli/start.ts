import process from 'node:process';
import { parseArgs } from 'node:util';
import { startKith } from '../main.ts';
import type { Command } from './command.ts';
import { settingsOf } from './settings-of.ts';

/** Runs the API and the pages until it is told to stop. */
export const startCommand: Command = {
	name: 'start',
	summary: 'Run Kith: pages and API on one port',
	usage: `npm run kith -- start [--port PORT] [--workspace NAME]

Opens the workspace and listens. A first start plants the sample area. Ctrl+C stops it.

  --port PORT        instead of PORT (4000)
  --workspace NAME   instead of KITH_WORKSPACE (sample)

Settings are read from the environment and .env: npm run kith -- doctor prints them.

  npm run kith -- start --port 4100`,

	async run(argv, io) {
		const { values: { port, workspace } } = parseArgs({ args: [...argv], options: { port: { type: 'string' }, workspace: { type: 'string' } } });
		const began = performance.now();
		const settings = settingsOf({ env: process.env, workspace, port });
		const kith = await startKith(settings, { say: (line) => io.stdout(`${line}\n`) });
		io.stdout(`Kith is listening at ${kith.address} (${Math.round(performance.now() - began)} ms)\n`);
		if (settings.edits === 'anyone') io.stdout('Anyone who can open it may record changes (KITH_EDITS=anyone).\n');

		await new Promise<void>((stop) => {
			for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
		});
		io.stdout('Stopping …\n');
		await kith.close();
		return 0;
	}
};
