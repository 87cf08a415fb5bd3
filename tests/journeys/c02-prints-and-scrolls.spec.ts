import { expect, originOf, test } from '../support/visit.ts';

/** What an A4 page holds within its margins, in CSS pixels. */
const paper = { width: 672, height: 986 };

test('an officer who prints the network has the picture under the question, on the first page', async ({ page }) => {
	await page.setViewportSize(paper);
	await page.goto(`${originOf('sample')}/network`);
	await page.emulateMedia({ media: 'print' });
	const figure = await page.locator('figure').first().boundingBox();
	expect(figure!.y + figure!.height).toBeLessThanOrEqual(paper.height);
	expect(figure!.width).toBeGreaterThan(paper.width / 2);
});

test('on paper a key is not cut in two, and a heading stays with its list', async ({ page }) => {
	await page.goto(`${originOf('sample')}/gaps?component=wanted_activity&group=carers`);
	await page.emulateMedia({ media: 'print' });
	const breaks = (selector: string, property: string) => page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`);
	expect(await breaks('figcaption details', 'break-inside')).toBe('avoid');
	expect(await breaks('.list-heading', 'break-after')).toBe('avoid');
	expect(await breaks('.list-heading + p', 'break-after')).toBe('avoid');
	expect(await breaks('.side', 'display')).toBe('block');
});

test('paper says nothing twice and asks for nothing that only a hand on a screen can do', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(`${originOf('sample')}/map`);
	await expect(page.getByRole('region', { name: 'Place by place' })).toBeHidden();
	await expect(page.getByRole('region', { name: 'Places' }).getByRole('rowheader').first()).toBeVisible();
	await page.goto(`${originOf('sample')}/network`);
	await expect(page.getByRole('link', { name: 'Focus on' }).first()).toBeHidden();
	await expect(page.getByRole('link', { name: 'More rows' })).toBeHidden();
});

test('the names of what was left out share the width of the sheet, and a ward keeps its name on one sheet', async ({ page }) => {
	await page.setViewportSize(paper);
	await page.goto(`${originOf('sample')}/gaps/E05013990?component=wanted_activity&group=older_people`);
	await page.emulateMedia({ media: 'print' });
	const lefts = await page.locator('.reasons ul').first().locator('li').evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().left)));
	expect(lefts.length).toBeGreaterThan(100);
	expect(new Set(lefts).size).toBe(3);
	await expect(page.locator('h1')).toHaveCSS('break-inside', 'avoid');
});

for (const address of ['/network', '/map?component=wanted_activity&group=carers']) {
	test(`on a phone the table of ${address.split('?')[0]} shows that it goes on at the right, until one is there`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(originOf('sample') + address);
		const wide = page.locator('.kith-wide').first();
		// nothing is left to see at the edge but what says that more lies there
		await wide.evaluate((element) => {
			element.querySelector('table')!.style.visibility = 'hidden';
			element.scrollIntoView();
		});
		const edge = async () => {
			const { x, y, width } = (await wide.boundingBox())!;
			return (await page.screenshot({ clip: { x: x + width - 3, y: y + 60, width: 3, height: 30 } })).toString('base64');
		};
		const before = await edge();
		await wide.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
		expect(await edge()).not.toBe(before);
	});
}

test('when a window is made as narrow as a phone, the marks of the map grow as small as its names take them to be, and large again in a wide one', async ({ page }) => {
	await page.goto(`${originOf('sample')}/map?component=wanted_activity&group=carers`);
	const mark = page.locator('.kith-map-mark svg').first();
	const widthOf = async () => Math.round((await mark.boundingBox())!.width);
	await expect(mark).toBeVisible();
	expect(await widthOf()).toBe(16);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect.poll(widthOf).toBe(12);
	await page.setViewportSize({ width: 1440, height: 900 });
	await expect.poll(widthOf).toBe(16);
});
