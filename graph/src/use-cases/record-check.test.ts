import { expect, test } from 'vitest';
import type { GraphStore } from '../store/graph-store.ts';
import type { KithContext } from './kith-context.ts';
import { recordCheck } from './record-check.ts';

function town(): KithContext {
	const store: Partial<GraphStore> = {
		about: () => Promise.resolve({ schemaVersion: 1, graphVersion: 1, areaId: 'E09', areaName: 'Town' }),
		getReferenceData: () => Promise.resolve({ groups: [], components: [], assumptions: [], indicators: [], needs: [], sectors: [], connectorKinds: [] }),
		listLocalities: () => Promise.resolve([]),
		apply: () => Promise.resolve({ added: 1, changed: 0, removed: 0, unchanged: 0, graphVersion: 2 } as unknown as Awaited<ReturnType<GraphStore['apply']>>)
	};
	return { store: store as GraphStore, memory: { remember: (_, make) => make() }, viewer: { mayEdit: true, actor: 'editor' }, now: () => new Date('2026-06-01T12:00:00Z'), newId: () => 'id' };
}
const refusalOf = async (checkedBy: string) => (await recordCheck(town(), { locality: 'E09', checkedBy, checkedOn: '2026-05-01' })).refusals;

test.each(['Mrs Patel', 'mr. Smith', 'Ms Jones', 'Miss Lee', 'Mx Day', 'Dr Khan', 'Sir John', 'DAME Ann', 'Rev Brown', 'Revd. Brown'])('“%s” is a person, and a role is asked for instead', async (name) => {
	expect(await refusalOf(name)).toMatchObject([{ code: 'PERSONAL_DATA', field: 'checkedBy', message: expect.stringMatching(/begins with “.+”, as a person’s name does\. Give the role instead/) as string }]);
});

test.each(['library staff', 'MS Society volunteers', 'Drop-in coordinator', 'Mission hall committee', 'Revenue and benefits officer', 'Missing people’s link worker'])('“%s” is a role or a body, and is recorded', async (role) => {
	expect(await refusalOf(role)).toEqual([]);
});

test('markup is no role', async () => {
	expect(await refusalOf('<script>alert(1)</script>')).toMatchObject([{ code: 'QUESTION_NOT_UNDERSTOOD', field: 'checkedBy', message: expect.stringContaining('plain words') as string }]);
});
