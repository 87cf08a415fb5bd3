import type { Page } from '@playwright/test';
import { expect, originOf, test } from '../support/visit.ts';

interface Box { readonly text: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly size: string }

const namesOf = (page: Page) => page.locator('.kith-network-names span').evaluateAll((names: readonly { textContent: string; getBoundingClientRect: () => Omit<Box, 'text' | 'size'>; style: { fontSize: string } }[]) => names.map((name): Box => {
	const { left, right, top, bottom } = name.getBoundingClientRect();
	return { text: name.textContent.replaceAll('\n', ' '), left, right, top, bottom, size: name.style.fontSize };
}));

/** Pairs of names of which one lies on the other by more than the width of a letter. */
function listCovered(names: readonly Box[]): readonly string[] {
	const slack = 4;
	return names.flatMap((one, at) => names.slice(at + 1).flatMap((other) => (
		one.left + slack < other.right && other.left + slack < one.right && one.top + slack < other.bottom && other.top + slack < one.bottom ? [`${one.text} | ${other.text}`] : []
	)));
}

test('whoever comes nearer in the network reads more names, as large as before and none on another', async ({ page }) => {
	await page.goto(`${originOf('sample')}/network`);
	await page.locator('.stage.live').waitFor();
	const afar = await namesOf(page);
	expect(afar.length).toBeGreaterThan(15);
	for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Zoom in' }).click();
	const notNamedAfar = async () => (await namesOf(page)).filter(({ text }) => !afar.some((other) => other.text === text)).length;
	await expect.poll(notNamedAfar).toBeGreaterThan(15);
	const near = await namesOf(page);
	expect(listCovered(near)).toEqual([]);
	expect([...new Set(near.map(({ size }) => Math.round(parseFloat(size))))].every((size) => size >= 10 && size <= 12)).toBe(true);
});

test('whoever walks the network by its arrows sees the name of where they stand and of those tied to it, and all again on leaving', async ({ page }) => {
	await page.goto(`${originOf('sample')}/network`);
	await page.locator('.stage.live').waitFor();
	const all = await namesOf(page);
	await page.getByRole('application').focus();
	await expect.poll(async () => (await namesOf(page)).length).toBeLessThan(all.length);
	const [first] = await namesOf(page);
	const said = page.locator('p.here');
	await expect(said).toContainText(first!.text);
	await page.keyboard.press('ArrowRight');
	await expect(said).not.toContainText(first!.text);
	await page.getByRole('application').blur();
	await expect.poll(async () => (await namesOf(page)).length).toBe(all.length);
});
