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

test('whoever comes nearer in the network reads more names, no larger than before and none on another', async ({ page }) => {
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

test('whoever points at somebody and leaves the picture straight from there sees every name again, and no press of a dot blots out its neighbours', async ({ page }) => {
	await page.goto(`${originOf('sample')}/network`);
	await page.locator('.stage.live').waitFor();
	const ground = page.getByRole('application');
	await ground.scrollIntoViewIfNeeded();
	const all = await namesOf(page);
	// beside the middle of a name's top stands its dot: looked for upwards from there
	const name = all.find(({ text }) => text.includes('Larkholt Carers'))!;
	let at = { x: (name.left + name.right) / 2, y: name.top };
	while (await ground.evaluate((element: { style: { cursor: string } }) => element.style.cursor) !== 'pointer') {
		at = { ...at, y: at.y - 3 };
		expect(at.y, 'a dot stands above its name').toBeGreaterThan(name.top - 60);
		await page.mouse.move(at.x, at.y);
		await page.waitForTimeout(50);
	}
	await expect.poll(async () => (await namesOf(page)).length).toBeLessThan(all.length);
	await expect(page.locator('p.here')).toContainText('Larkholt Carers');
	const around = { x: at.x - 150, y: at.y - 100, width: 300, height: 200 };
	await page.waitForTimeout(300);
	const pointed = await page.screenshot({ clip: around });
	await page.mouse.down();
	await page.waitForTimeout(300);
	const pressed = await page.screenshot({ clip: around });
	expect(await shareThatDiffers(page, pointed, pressed), 'a press shows at the dot alone').toBeLessThan(0.05);
	await page.mouse.move(at.x, 5);
	await page.mouse.up();
	await expect.poll(async () => (await namesOf(page)).length).toBe(all.length);
});

/** 0–1, of the pixels of two pictures of one size. */
async function shareThatDiffers(page: Page, one: Buffer, other: Buffer): Promise<number> {
	return page.evaluate<number>(`(async () => {
		const read = async (data) => {
			const image = new Image();
			image.src = 'data:image/png;base64,' + data;
			await image.decode();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [image.width, image.height];
			const context = canvas.getContext('2d');
			context.drawImage(image, 0, 0);
			return context.getImageData(0, 0, image.width, image.height).data;
		};
		const [a, b] = [await read('${one.toString('base64')}'), await read('${other.toString('base64')}')];
		let differ = 0;
		for (let at = 0; at < a.length; at += 4) if (Math.abs(a[at] - b[at]) + Math.abs(a[at + 1] - b[at + 1]) + Math.abs(a[at + 2] - b[at + 2]) > 12) differ++;
		return differ / (a.length / 4);
	})()`);
}
