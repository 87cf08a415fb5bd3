import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';
import { root } from '../support/kith-server.ts';

const configuration = createRequire(import.meta.url)(path.join(root, '.dependency-cruiser.cjs')) as IConfiguration;

async function cruiseRooms(): Promise<ICruiseResult> {
	const { output } = await cruise(
		['graph/src', 'api/src', 'web/src', 'seeds'],
		{ ...configuration.options, baseDir: root, validate: true, ruleSet: { forbidden: configuration.forbidden ?? [] } }
	);
	return output as ICruiseResult;
}

/** Every folder of our own, without what is generated or built. */
function listFolders(place: string): string[] {
	return readdirSync(place)
		.filter((name) => !['node_modules', '.svelte-kit', 'build', '.git', '.tools', '.kith', 'test-results'].includes(name))
		.map((name) => path.join(place, name))
		.filter((name) => statSync(name).isDirectory())
		.flatMap((name) => [name, ...listFolders(name)]);
}

describe('every line lives in the room that may hold it', () => {
	test('no room leans on one it may not know', async () => {
		const { summary } = await cruiseRooms();
		expect(summary.totalCruised, 'the rooms were really read').toBeGreaterThan(100);
		expect(summary.violations.filter(({ rule }) => rule.severity === 'error').map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
	});

	test('a calculation that asked the store would be caught', async () => {
		const rule = configuration.forbidden?.find(({ name }) => name === 'calculations-know-only-the-domain') as unknown as { from: { path: string }; to: { path: string[] } };
		const to = rule.to.path.map((pattern) => new RegExp(pattern));
		const from = new RegExp(rule.from.path);
		expect(from.test('graph/src/coverage/measure-coverage.ts')).toBe(true);
		expect(to.some((pattern) => pattern.test('graph/src/store/open-store.ts'))).toBe(true);
	});

	test('no drawer is called utils, helpers, common, shared or misc', () => {
		const drawers = listFolders(root).filter((folder) => /^(utils?|helpers?|common|shared|misc)$/.test(path.basename(folder)));
		expect(drawers).toEqual([]);
	});
});
