import { expect, test } from 'vitest';
import { cutAtCitations, packView } from './pack.view.ts';

test('each citation mark of a sentence leads to its source, and a number that cites nothing stays text', () => {
	expect(cutAtCitations('About 910 carers [2] live there [9].', new Set([1, 2]))).toEqual([{ text: 'About 910 carers ' }, { citation: 2 }, { text: ' live there [9].' }]);
});

test('a sentence without figures is one run, and an empty cell is none', () => {
	expect(cutAtCitations('Nobody has looked.', new Set([1]))).toEqual([{ text: 'Nobody has looked.' }]);
	expect(cutAtCitations('', new Set())).toEqual([]);
});

test('a preview says that it is not frozen, a pack says since when; an address that is no web address is no link', () => {
	const pack = { id: '', title: 'T', createdAt: '2026-11-20T10:00:00Z', hash: '', isIntact: null, isIllustrative: false, summary: '', sections: [], citations: [{ number: 1, text: 'A', url: 'javascript:alert(1)' }] };
	expect(packView(pack, { isInMarkup: true })).toMatchObject({ fingerprint: undefined, citations: [{ url: undefined }] });
	expect(packView(pack, { isInMarkup: true }).frozen).toContain('not frozen');
	expect(packView({ ...pack, id: 'x', hash: 'abc', isIntact: true }, { isInMarkup: true }).frozen).toContain('20 November 2026');
});

test('a frozen pack says whether it still is what was frozen', () => {
	const pack = { id: 'x', title: 'T', createdAt: '2026-11-20T10:00:00Z', hash: 'abc', isIllustrative: false, summary: '', sections: [], citations: [] };
	const said = (isIntact: boolean) => packView({ ...pack, isIntact }, { isInMarkup: true }).fingerprint?.inWords;
	expect([said(true), said(false)]).toEqual(['Checked as it was opened: nothing it says has changed since it was frozen.', 'What it says no longer has this fingerprint: it was changed after it was frozen.']);
});
