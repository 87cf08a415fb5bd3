import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Counts } from './counts.ts';
import { runToEnd } from './run-to-end.ts';

interface VitestReport { readonly numPassedTests: number; readonly numFailedTests: number; readonly numPendingTests: number; readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[]; readonly name: string }[] }

/** Units, properties, contracts, architecture and real files. A skipped test counts as failed under CI=true. */
export async function runVitest({ root, env, results, filters }: { root: string; env: NodeJS.ProcessEnv; results: string; filters: readonly string[] }): Promise<Counts> {
	const file = path.join(results, 'vitest.json');
	const code = await runToEnd({
		program: process.execPath,
		args: [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters],
		cwd: root,
		env
	});
	if (!existsSync(file)) return { passed: 0, failed: 1 };
	const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
	// a file that fell over before its first test has no failed test of its own
	const fallen = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length;
	const skipped = report.numPendingTests;
	if (skipped > 0) console.log(`${skipped} skipped${env.CI ? ', which counts as failed under CI' : ''}`);
	const failed = report.numFailedTests + fallen + (env.CI ? skipped : 0);
	return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
