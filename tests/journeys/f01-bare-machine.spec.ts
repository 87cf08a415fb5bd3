import { expect, originOf, test } from '../support/visit.ts';

test('the first page shows Bromley: 22 wards drawn, a gap count each, how fresh the knowledge is, and the doors', async ({ page }) => {
	await page.goto(originOf('sample'));
	await expect(page.getByText('Illustrative organisations')).toBeVisible();
	await expect(page.getByRole('main')).toContainText('629 organisations');
	await expect(page.getByRole('main')).toContainText('329,991');
	await expect(page.getByRole('main')).toContainText(/confirmed in the last year/);
	await expect(page.getByRole('figure').locator('svg').getByRole('link')).toHaveCount(22);
	await expect(page.getByRole('table').getByRole('row')).toHaveCount(23);
	for (const door of ['Find gaps', /network/i, /Map/, 'Find something to join', 'Build evidence']) {
		await expect(page.getByRole('main').getByRole('link', { name: door }).first()).toBeVisible();
	}
});

test('the first page fetches the two faces it is set in, with its styles, and no other', async ({ page }) => {
	await page.goto(originOf('sample'), { waitUntil: 'networkidle' });
	const fetched = await page.evaluate<readonly string[]>(`performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)).filter((name) => name.endsWith('.woff2'))`);
	expect(fetched.map((name) => /latin.*-normal/.exec(name)?.[0]).sort()).toEqual(['latin-400-normal', 'latin-700-normal']);
	await expect(page.locator('link[rel="preload"][as="font"]')).toHaveCount(2);
});

test('an area filled from real files carries no illustrative notice and its own name', async ({ page }) => {
	await page.goto(originOf('real'));
	await expect(page.getByText('Bromley').first()).toBeVisible();
	await expect(page.getByText('Illustrative organisations')).toHaveCount(0);
});

test('somebody finds something to join near SE20, from nearest to furthest, without JavaScript', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto(`${originOf('sample')}/find`);
	await page.getByRole('searchbox', { name: 'Near' }).fill('SE20');
	await page.getByRole('button', { name: 'Find' }).click();
	await expect(page).toHaveURL(/near=SE20/);
	const heads = await page.getByRole('main').getByRole('heading', { level: 2 }).locator('..').allInnerTexts();
	const metres = heads.flatMap((text) => [...text.matchAll(/([\d.]+) (km|m)\b/g)].slice(0, 1)).map(([, value, unit]) => Number(value) * (unit === 'km' ? 1000 : 1));
	expect(metres.length).toBeGreaterThan(3);
	expect(metres).toEqual([...metres].sort((one, other) => one - other));
});

test('the map, the network and every record can be read without JavaScript', async ({ browser }) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto(`${originOf('sample')}/map?component=wanted_activity&group=carers`);
	await expect(page.getByRole('table').first()).toBeVisible();
	await expect(page.locator('main svg').first()).toBeVisible();
	await page.goto(`${originOf('sample')}/network`);
	const first = page.getByRole('table').getByRole('rowheader').or(page.getByRole('table').getByRole('cell')).getByRole('link').first();
	const name = (await first.innerText()).trim();
	await first.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
	await expect(page.getByRole('table').last()).toContainText('Invented organisations');
});
