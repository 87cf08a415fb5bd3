import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Counts } from './counts.ts';
import { runToEnd } from './run-to-end.ts';

interface PlaywrightReport { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number } }

/** Journeys and accessibility in a real Chromium. A flaky or skipped one is not a pass. */
export async function runPlaywright({ root, env, results, filters }: { root: string; env: NodeJS.ProcessEnv; results: string; filters: readonly string[] }): Promise<Counts> {
	const file = path.join(results, 'playwright.json');
	const code = await runToEnd({
		program: process.execPath,
		args: [path.join(root, 'tests/node_modules/@playwright/test/cli.js'), 'test', '--config', 'tests/playwright.config.ts', ...filters],
		cwd: root,
		env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
	});
	if (!existsSync(file)) return { passed: 0, failed: 1 };
	const { stats } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport;
	const failed = stats.unexpected + stats.flaky + stats.skipped;
	return { passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed };
}
