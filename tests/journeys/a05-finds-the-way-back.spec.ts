import type { Page } from '@playwright/test';
import { expect, originOf, test } from '../support/visit.ts';

const address = '/map?component=wanted_activity&group=carers';

async function openMap(page: Page, view = ''): Promise<void> {
	await page.goto(`${originOf('sample')}${address}${view}`);
	await page.locator('.stage.live').waitFor();
	await page.locator('.stage.live').scrollIntoViewIfNeeded();
}

/** Longitude, latitude and zoom, as the address of the view tells them once the camera rests. */
async function cameraOf(page: Page): Promise<readonly [number, number, number]> {
	const href = (await page.getByRole('link', { name: 'Address of this view' }).getAttribute('href'))!;
	const [lon, lat, zoom] = new URL(href, originOf('sample')).searchParams.get('view')!.split(',').map(Number);
	return [lon!, lat!, zoom!];
}

/** Wards whose mark stands within the frame. */
const marksInFrame = (page: Page) => page.locator('.ground').evaluate((ground) => {
	const frame = ground.getBoundingClientRect();
	return [...ground.querySelectorAll('.kith-map-mark')].filter((mark) => {
		const { left, right, top, bottom } = mark.getBoundingClientRect();
		return right > frame.left && left < frame.right && bottom > frame.top && top < frame.bottom;
	}).length;
});

test('whoever came near in the map, or dragged it aside, sees the whole area again at one press', async ({ page }) => {
	await openMap(page);
	const all = await marksInFrame(page);
	expect(all).toBeGreaterThan(5);
	for (let step = 0; step < 3; step++) {
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await page.waitForTimeout(400);
	}
	await expect.poll(() => marksInFrame(page)).toBeLessThan(all);
	await page.getByRole('button', { name: 'All', exact: true }).click();
	await expect.poll(() => marksInFrame(page)).toBe(all);
});

test('nobody loses the area by going far out or dragging it away', async ({ page }) => {
	await openMap(page);
	const frame = (await page.locator('.ground').boundingBox())!;
	const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
	for (let times = 0; times < 4; times++) {
		await page.mouse.move(x + frame.width / 2 - 10, y);
		await page.mouse.down();
		await page.mouse.move(x - frame.width / 2 + 10, y, { steps: 5 });
		await page.mouse.up();
		await page.waitForTimeout(300);
	}
	const [dragged] = await cameraOf(page);
	await page.getByRole('button', { name: 'All', exact: true }).click();
	await page.waitForTimeout(1500);
	const [middle, , zoom] = await cameraOf(page);
	// a degree of longitude is 512 · 2^zoom / 360 pixels
	expect(Math.abs(dragged - middle) * 512 * 2 ** zoom / 360, 'no further than where the area still lies beside the frame').toBeLessThan(frame.width * 1.2);
	for (let step = 0; step < 5; step++) {
		await page.getByRole('button', { name: 'Zoom out' }).click({ force: true });
		await page.waitForTimeout(400);
	}
	expect((await cameraOf(page))[2]).toBeCloseTo(zoom - 1.5, 1);
	await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
});

for (const view of ['10,20,2', '0,0,0', '-0.5,52,18', '170,80,16']) {
	test(`whoever is handed an address that looks elsewhere (${view}) has the map even so, and the whole area at one press`, async ({ page }) => {
		await openMap(page, `&view=${view}`);
		await page.getByRole('button', { name: 'All', exact: true }).click();
		await expect.poll(() => marksInFrame(page)).toBeGreaterThan(5);
	});
}

test('whoever turns the wheel over the network is told how to zoom it, and the words go away', async ({ page }) => {
	await page.goto(`${originOf('sample')}/network`);
	await page.locator('.stage.live').waitFor();
	const ground = page.getByRole('application');
	await ground.hover();
	const before = await page.evaluate<number>('scrollY');
	const told = page.getByText('Use Ctrl + scroll to zoom the network');
	await page.mouse.wheel(0, 60);
	await expect(told).toBeVisible();
	await expect.poll(() => page.evaluate<number>('scrollY'), 'the page still scrolls').toBeGreaterThan(before);
	await expect(told).toBeHidden();
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, 60);
	await page.keyboard.up('Control');
	await page.waitForTimeout(200);
	await expect(told).toBeHidden();
});

for (const [device, viewport] of [['desk', { width: 1440, height: 900 }], ['phone', { width: 390, height: 844 }]] as const) {
	test(`nobody has to read a name of the network through its buttons (${device})`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.goto(`${originOf('sample')}/network`);
		await page.locator('.stage.live').waitFor();
		const covered = () => page.locator('.stage.live').evaluate((stage) => {
			const buttons = [...stage.querySelectorAll('.controls button')].map((button) => button.getBoundingClientRect());
			return [...stage.querySelectorAll('.kith-network-names span')].filter((name) => {
				const box = name.getBoundingClientRect();
				return buttons.some(({ left, right, top, bottom }) => box.left < right && left < box.right && box.top < bottom && top < box.bottom);
			}).map((name) => name.textContent);
		});
		expect(await covered()).toEqual([]);
		// near, many names ask for the corner: each view is looked at once the camera rests
		for (let step = 0; step < 7; step++) {
			await page.getByRole('button', { name: 'Zoom in' }).click();
			await page.waitForTimeout(300);
			expect(await covered(), `after ${step + 1} presses`).toEqual([]);
		}
	});
}
