/**
 * One command passes every test: types, architecture, units, contracts on both engines, real files,
 * journeys in a real browser. What a test needs and this machine lacks is fetched where that is allowed,
 * and named where it is not. Ends with one line: N passed, N failed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkTypes } from './tests/check-types.ts';
import { provideTestMachines } from './tests/provide-test-machines.ts';
import { runPlaywright } from './tests/run-playwright.ts';
import { runVitest } from './tests/run-vitest.ts';
import { addCounts, type Counts } from './tests/counts.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const root = process.env.KITH_ROOT ?? process.cwd();
const results = path.join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const env = await provideTestMachines(root);
const steps: Record<string, () => Promise<Counts>> = {
	types: () => checkTypes({ root, env }),
	vitest: () => runVitest({ root, env, results, filters: positionals }),
	browser: () => runPlaywright({ root, env, results, filters: positionals })
};

let counts: Counts = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
	if (values.only && values.only !== name) continue;
	const began = performance.now();
	const found = await step();
	counts = addCounts(counts, found);
	console.log(`${name}: ${found.passed} passed, ${found.failed} failed, ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
