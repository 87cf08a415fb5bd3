import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runKith, startKith, type RunningKith } from './kith-server.ts';
import { filesOfBorough, hasRealFiles, realFiles } from './real-files.ts';

/**
 * Starts what the journeys visit: the sample, planted as `npm start` plants it, and, where the real files
 * stand beside the checkout, a workspace filled from them through the command line.
 */
export default async function startServers(): Promise<() => Promise<void>> {
	const home = mkdtempSync(path.join(tmpdir(), 'kith-journeys-'));
	const running: RunningKith[] = [];

	const sample = await startKith({ home });
	running.push(sample);
	process.env.KITH_SAMPLE = sample.origin;

	if (hasRealFiles) {
		await fillFromRealFiles(home);
		const real = await startKith({ home, env: { KITH_WORKSPACE: 'own' } });
		running.push(real);
		process.env.KITH_REAL = real.origin;
	} else {
		console.log(`The real files are not at ${realFiles}: the journeys on them cannot run.`);
	}

	return async () => {
		await Promise.all(running.map((kith) => kith.stop()));
		rmSync(home, { recursive: true, force: true });
	};
}

async function fillFromRealFiles(home: string): Promise<void> {
	const say = async (args: readonly string[]) => {
		const { code, stdout, stderr } = await runKith({ args, home, env: { KITH_WORKSPACE: 'own' } });
		if (code !== 0) throw new Error(`kith ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
	};
	await say(['workspace', 'new', 'own', '--area', 'E09000006']);
	for (const { source, file, options = [] } of filesOfBorough({ postcodes: 'lookups/bromley_postcodes_codepoint_2018.csv' })) {
		await say(['import', source, file, ...options]);
	}
}
