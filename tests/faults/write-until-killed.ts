import { openStore } from '@kith/graph/store/open-store.ts';

/**
 * Writes one record after another, from 200 bytes to 64 kB, and says the number of each on a line once it is stored.
 *
 * Arguments: home, workspace, the number to start at.
 */
const [home = '', workspace = '', first = '0'] = process.argv.slice(2);
const store = await openStore({ home, workspace }, { create: { areaId: 'E09999999', areaName: 'Vale' } });
const sizes = [200, 6_000, 1_000, 64_000, 500, 20_000];

for (let n = Number(first); ; n += 1) {
	await store.apply({
		id: `change-set-${n}`, actor: 'import', at: '2026-01-01T00:00:00Z', reason: 'Writing until the power goes',
		changes: [
			{ kind: 'put', label: 'Organisation', id: `organisation-${n}`, properties: { name: `Club ${n}`, description: 'x'.repeat(sizes[n % sizes.length]!) }, ties: [] },
			{ kind: 'put', label: 'Provision', id: `provision-${n}`, properties: { name: `Afternoon ${n}`, component: 'wanted_activity', mode: 'in_person' }, ties: [{ type: 'RUNS', direction: 'in', other: { label: 'Organisation', id: `organisation-${n}` } }] }
		]
	});
	process.stdout.write(`${n}\n`);
}
