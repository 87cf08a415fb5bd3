import { expect, test } from 'vitest';
import type { HeldProvision } from '../importer.ts';
import { closeWhatEnded } from './close-what-ended.ts';

const dataset = { id: 'halls', title: 'Halls', publisher: 'Larkford', licence: 'OGL', attribution: 'Larkford', vintage: '2026', retrieved: '2026-03-01', illustrative: false };
const one = (sourceKey: string, properties: HeldProvision['properties'] = {}): HeldProvision =>
	({ sourceKey, id: `provision-${sourceKey}`, alsoLabel: 'Activity', properties: { name: sourceKey, status: 'active', component: 'wanted_activity', ...properties } });
const held = [one('tea', { capacityPerSession: 24 }), one('choir'), one('hall', { component: 'gateway_space' }), one('quiz', { status: 'closed' })];
const close = (listed: readonly string[], refused: readonly string[] = [], claimsCompleteFor?: string) =>
	closeWhatEnded({ file: 'halls.csv', dataset, held, keysListed: new Set([...listed, ...refused]), keysRefused: new Set(refused), claimsCompleteFor });

test('a tea whose row now says it has closed is closed, with everything else about it as it was', () => {
	const { changes, issues } = close(['choir', 'hall'], ['tea']);
	expect(changes).toEqual([{
		kind: 'put', label: 'Provision', alsoLabel: 'Activity', id: 'provision-tea', ties: [],
		properties: { name: 'tea', status: 'closed', component: 'wanted_activity', capacityPerSession: 24 }, source: { datasetId: 'halls', sourceKey: 'tea', retrieved: '2026-03-01' }
	}]);
	expect(issues.map(({ kind, came, mend, outcome }) => [kind, came, mend, outcome])).toEqual([
		['closed-by-rule', 'rows that the column map’s rules leave out, for 1 taken from it before: tea', expect.stringContaining('It is closed. Where this map only reads another part of the same list, give it a dataset.title of its own'), 'noted']
	]);
});

test('a choir and a hall that are listed no longer stay, and are named with what would close them; a quiz that closed long ago is not', () => {
	const { changes, issues } = close(['tea']);
	expect(changes).toEqual([]);
	expect(issues.map(({ kind, came, mend, outcome }) => [kind, came, mend, outcome])).toEqual([
		['no-longer-listed', 'no row in or near the area for 1 taken from it before: hall', expect.stringContaining('--claims-complete-for gateway_space'), 'noted'],
		['no-longer-listed', 'no row in or near the area for 1 taken from it before: choir', expect.stringContaining('They stay as they were.'), 'noted']
	]);
});

test('a list that has every club closes the clubs it no longer has, and not the hall', () => {
	const { changes, issues } = close([], [], 'wanted_activity');
	expect(changes.map(({ id }) => id)).toEqual(['provision-tea', 'provision-choir']);
	expect(issues.map(({ kind }) => kind)).toEqual(['no-longer-listed', 'closed-by-claim']);
});

test('of a hundred clubs that are gone three are named', () => {
	const clubs = Array.from({ length: 100 }, (_, i) => one(`${i} ${'Very long name of a club '.repeat(3)}`));
	const [issue] = closeWhatEnded({ file: 'halls.csv', dataset, held: clubs, keysListed: new Set(), keysRefused: new Set(), claimsCompleteFor: undefined }).issues;
	expect(issue!.came).toMatch(/^no row in or near the area for 100 taken from it before: 0 Very.*…, 1 .*…, 2 .* and 97 more$/);
	expect(issue!.came.length).toBeLessThanOrEqual(160);
});
