import { areas, expect, originOf, test, type AreaName } from '../support/visit.ts';

/** What each area is asked: the sample of carers, the real files of older people, for a library is all they hold. */
const asked: Record<AreaName, { component: string; componentLabel: string; group: string; groupLabel: string; countLabel: string; people: RegExp }> = {
	sample: { component: 'wanted_activity', componentLabel: 'something to join', group: 'carers', groupLabel: 'unpaid carers', countLabel: 'made for', people: /TS039/ },
	real: { component: 'gateway_space', componentLabel: 'a place to meet', group: 'older_people', groupLabel: 'older people', countLabel: 'open to', people: /TS007A/i }
};

test('every ward has its name on the map of the first page', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(originOf('sample'));
	const names = await page.getByRole('table').first().getByRole('rowheader').getByRole('link').allTextContents();
	expect(names).toHaveLength(22);
	const drawn = (await page.locator('svg.kith-map text:visible').allTextContents()).map((text) => text.replaceAll(/\s+/g, ''));
	expect(names.map((name) => name.replaceAll(/\s+/g, '')).filter((name) => !drawn.includes(name))).toEqual([]);
});

test('spaces, which nobody records for a group, are counted as open to older people on the page of one ward as on the page of all, where the address names no view', async ({ page }) => {
	for (const path of ['/gaps', '/gaps/E05013998']) {
		await page.goto(`${originOf('sample')}${path}?component=gateway_space&group=older_people`);
		await expect(page.getByRole('main')).toContainText('a place to meet open to older people');
	}
	await page.goto(`${originOf('sample')}/evidence?place=E05013998&component=gateway_space&group=older_people`);
	await expect(page.getByRole('article')).toContainText('open to older people');
});

test('spaces, chosen in the menus after something to join, are counted as the page of spaces opens: open to older people', async ({ page }) => {
	await page.goto(`${originOf('sample')}/gaps?group=older_people`);
	const count = page.getByRole('combobox', { name: /^Made for the group/ }).locator('option:checked');
	await expect(count).toHaveText('made for');
	await page.getByRole('combobox', { name: 'What is missing' }).selectOption({ label: 'a place to meet' });
	await expect(page).toHaveURL(/component=gateway_space/);
	await expect(count).toHaveText('open to');

	await page.goto(`${originOf('sample')}/evidence`);
	for (const box of ['Hayes & Coney Hall', 'Older people 65+', 'A place to meet']) await page.getByRole('checkbox', { name: box, exact: true }).check();
	await page.getByRole('button', { name: 'Preview the pack' }).click();
	await expect(page.getByRole('article')).toContainText('open to older people: Hayes & Coney Hall is served');
});

test('somebody who asks for spaces made for older people alone goes on asking that from page to page', async ({ page }) => {
	await page.goto(`${originOf('sample')}/gaps?component=gateway_space&group=older_people&count=made-for&place=E05013998`);
	for (const [link, path] of [['What would close it?', '/gaps/E05013998'], ['Put in an evidence pack', '/evidence']] as const) {
		await page.getByRole('link', { name: link }).first().click();
		await expect(page).toHaveURL((url) => url.pathname === path && url.searchParams.get('count') === 'made-for');
	}
	await expect(page.getByRole('article')).toContainText('made for older people');
});

for (const area of areas) {
	const { component, componentLabel, group, groupLabel, countLabel, people } = asked[area];

	test(`A01 on the ${area} area: an officer finds where ${groupLabel} have nothing, and why, and what would close it`, async ({ page }) => {
		await page.goto(originOf(area));
		await page.getByRole('main').getByRole('link', { name: 'Find gaps' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('missing');

		await page.getByRole('combobox', { name: 'What is missing' }).selectOption({ label: componentLabel });
		await page.getByRole('combobox', { name: /^Made for the group/ }).selectOption({ label: countLabel });
		await page.getByRole('combobox', { name: 'For whom' }).selectOption({ label: groupLabel });
		await page.getByRole('button', { name: 'Show' }).click();
		await expect(page).toHaveURL((url) => (url.searchParams.get('component') ?? component) === component && url.searchParams.get('group') === group);
		await expect(page.getByRole('combobox', { name: /^Made for the group/ }).locator('option:checked')).toHaveText(countLabel);

		// a gap on the map says so without its colour, and choosing it chooses it everywhere
		const gap = page.getByRole('figure').first().getByRole('link', { name: /: gap,/ }).first();
		const name = (await gap.getAttribute('aria-label') ?? await gap.textContent() ?? '').split(':')[0]!;
		await gap.click();
		await expect(page).toHaveURL(/place=E05\d{6}/);
		await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${escape(name)}`) })).toBeVisible();
		await expect(page.getByText(people).first()).toBeVisible();

		await page.getByRole('link', { name: 'Down to the records' }).click();
		await expect(page).toHaveURL(/\/gaps\/E05\d{6}/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
		await expect(page.getByText(/^Gap/).first()).toBeVisible();
		await expect(page.getByRole('heading', { name: 'What would close it?' })).toBeVisible();
		await expect(page.getByRole('table').first()).toContainText(/km|m/);
	});
}

test('the state of a gaps page is in its address: another person sees the same', async ({ page, browser }) => {
	await page.goto(`${originOf('sample')}/gaps?group=carers&component=wanted_activity`);
	await page.getByRole('figure').first().getByRole('link', { name: /: gap,/ }).first().click();
	await expect(page).toHaveURL(/place=/);
	const seen = await page.getByRole('main').ariaSnapshot();
	const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await other.goto(page.url());
	expect(await other.getByRole('main').ariaSnapshot()).toBe(seen);
});

test('A01 with the keyboard alone: from the first page to what would close a gap', async ({ page }) => {
	await page.goto(originOf('sample'));
	const reach = async (matches: (text: string) => boolean) => {
		for (let presses = 0; presses < 250; presses++) {
			await page.keyboard.press('Tab');
			const text = await page.evaluate<string>('(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim()');
			if (matches(text)) return;
		}
		throw new Error('Tab never came there');
	};
	await reach((text) => text === 'Find gaps');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/gaps/);
	await reach((text) => /: gap,/.test(text));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/place=E05/);
	await reach((text) => text === 'What would close it?');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'What would close it?' })).toBeVisible();
	await expect(page).toHaveURL(/\/gaps\/E05/);
});

test('a place nobody knows keeps the form and gets a sentence and the right status, at once and within the page', async ({ page }) => {
	const near = page.getByRole('searchbox', { name: 'Near' });
	const response = await page.goto(`${originOf('sample')}/find?near=Wonderland`);
	expect(response?.status()).toBe(400);
	expect(response?.headers()['content-type']).toContain('text/html');
	await expect(page.getByRole('alert')).toContainText('“Wonderland” is neither a postcode nor a ward');
	await expect(near).toHaveValue('Wonderland');
	expect((await page.goto(`${originOf('sample')}/find?near=SE20`))?.status()).toBe(200);
	await near.fill('Neverland');
	await near.press('Enter');
	await expect(page.getByRole('alert')).toContainText('“Neverland”');
	expect((await page.goto(`${originOf('sample')}/find`))?.status()).toBe(200);
});

test('a nonsense word in the address gets a sentence and the right status', async ({ page }) => {
	for (const address of ['/gaps?component=elephants', '/gaps?group=nobody-we-know', '/gaps?level=planet', '/gaps?reach=very-far', '/gaps?place=E05999999', '/map?need=happiness']) {
		const response = await page.goto(originOf('sample') + address);
		expect(response?.status(), address).toBe(400);
		await expect(page.getByRole('main')).toContainText(/elephants|nobody-we-know|planet|very-far|E05999999|happiness/);
	}
	expect((await page.goto(`${originOf('sample')}/organisations/nobody`))?.status()).toBe(404);
	expect((await page.goto(`${originOf('sample')}/no-such-page`))?.status()).toBe(404);
});

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
