import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSmallTown, type SmallTown } from '../../small-town.ts';

let town: SmallTown;
beforeAll(async () => { town = await openSmallTown(); });
afterAll(async () => { await town.close(); });

const preview = (input: object) => town.ask('query($i: EvidencePackInput!) { evidencePreview(input: $i) { summary sections { id paragraphs { text } tables { columns rows } pictures { alternative svg } } } }', { i: { groups: ['carers'], components: ['wanted_activity'], ...input } });
const freeze = (input: object) => town.ask('mutation($i: EvidencePackInput!) { createEvidencePack(input: $i) { pack { id } refusals { code message } } }', { i: { groups: ['carers'], components: ['wanted_activity'], ...input } });

test('a pack is measured by the method it was asked for, and says so; by default it is the enhanced one', async () => {
	const settingsOf = async (input: object) => {
		const { body } = await preview({ places: ['E05000001'], ...input });
		const { tables: [settings] } = body.data.evidencePreview.sections.find(({ id }: { id: string }) => id === 'method');
		return Object.fromEntries(settings.rows);
	};
	expect(await settingsOf({ method: 'two-step-floating' })).toMatchObject({ Method: expect.stringMatching(/^Two-step floating/), 'How distance counts': expect.stringContaining('up to 1,600 m') });
	expect(await settingsOf({ decay: 'binary:900' })).toMatchObject({ Method: expect.stringMatching(/^Enhanced two-step/), 'How distance counts': expect.stringContaining('up to 900 m') });
	expect((await preview({ places: ['E05000001'], method: 'two-step-floating', decay: 'gaussian:1000:3200' })).body.errors[0].message).toContain('enhanced-two-step-floating, which takes any decay');
});

test('a town whose venues have no kind is told that only they were looked through, and not that they are all of one kind', async () => {
	const { body } = await preview({ places: ['E05000001'] });
	const closing = body.data.evidencePreview.sections.find(({ id }: { id: string }) => id === 'closing');
	expect(closing.paragraphs[0].text).toMatch(/^None of the two existing venues held would bring something newly within reach \[\d\]\. Only what is held was looked through\.$/);
});

test('who counted the residents is named among what a pack was computed from, though nobody counts people with dementia', async () => {
	const { body } = await town.ask('query($i: EvidencePackInput!) { evidencePreview(input: $i) { citations { number text } } }', { i: { places: ['E05000002'], groups: ['dementia'], components: ['wanted_activity'] } });
	const { citations } = body.data.evidencePreview as { citations: { number: number; text: string }[] };
	const numberOf = (title: string) => citations.find(({ text }) => text.startsWith(title))?.number;
	expect(citations.find(({ text }) => text.startsWith('Computed by Kith'))!.text).toContain(`from [${numberOf('Census 2021')}][${numberOf('List of the town')}]`);
});

describe('places of a pack whose people are added up', () => {
	const message = 'East (E05000001) and East 1 (E01000001) came together, and the second is part of the first: the same people would be counted twice. Leave one of them out, or make a pack of each.';

	test('East with its own small area is refused before anything is frozen, and in the preview, by name', async () => {
		const places = ['E01000001', 'E05000001'];
		expect((await freeze({ places })).body.data.createEvidencePack).toEqual({ pack: null, refusals: [{ code: 'QUESTION_NOT_UNDERSTOOD', message }] });
		expect((await preview({ places })).body.errors[0]).toMatchObject({ message, extensions: { code: 'QUESTION_NOT_UNDERSTOOD' } });
	});

	test('West with a small area of East is drawn with both, West whole and East in its parts', async () => {
		const { body } = await preview({ places: ['E05000002', 'E01000001'], need: 'unpaid_carers' });
		expect(body.errors).toBeUndefined();
		const map = body.data.evidencePreview.sections.find(({ id }: { id: string }) => id === 'map');
		expect(map.pictures[0].alternative).toContain('West: not yet checked');
		expect(map.pictures[0].alternative).toContain('East 1: ');
		// 80 carers in West and 100 in East 1, each once
		const need = body.data.evidencePreview.sections.find(({ id }: { id: string }) => id === 'need');
		expect(need.paragraphs[0].text).toMatch(/80 in West \[1\] and 100 in East 1|100 in East 1 \[1\] and 80 in West/);
	});
});
