import { expect, originOf, test } from '../support/visit.ts';

const cell = (ward: string) => `${originOf('sample')}/gaps/${ward}?group=older_people&component=wanted_activity`;

/** One of the area's wards, by its number: each test looks in a ward of its own. */
async function findWard(number: number): Promise<string> {
	const response = await fetch(`${originOf('sample')}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ area { wards { id } } }' }) });
	return ((await response.json()) as { data: { area: { wards: { id: string }[] } } }).data.area.wards[number]!.id;
}

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? '' : ', without script';

	test(`a library officer records a check, sees that it was taken, and records a second of the same day that takes its place, and takes both back${how}`, async ({ browser }) => {
		const page = await (await browser.newContext({ javaScriptEnabled, locale: 'en-GB' })).newPage();
		await page.goto(cell(await findWard(javaScriptEnabled ? 1 : 2)));
		const [who, day, choice, send] = [page.getByLabel('Who looked'), page.getByLabel('On which day'), page.getByRole('radio', { name: 'something to join, for every group' }), page.getByRole('button', { name: 'Record the check' })];
		const looked = page.getByRole('term').filter({ hasText: 'Looked' }).locator('xpath=following-sibling::dd[1]');
		await expect(day).not.toHaveValue('');
		const today = await day.inputValue();
		await choice.check();
		await who.fill('library staff');
		await send.click();

		const confirmation = page.getByRole('status').filter({ hasText: 'Recorded.' });
		await expect(confirmation).toBeVisible();
		if (javaScriptEnabled) {
			await expect(confirmation).toBeFocused();
			await expect(confirmation).toBeInViewport();
		}
		await expect(day).toHaveValue(today);
		await expect(choice).toBeChecked();
		await expect(looked).toContainText('library staff', { ignoreCase: true });

		// a second press says only what is missing, and keeps what is there
		await send.click();
		await expect(page.getByRole('alert')).toContainText('Say who looked');
		await expect(page.getByRole('alert')).not.toContainText('is not a date');
		await expect(day).toHaveValue(today);
		await expect(choice).toBeChecked();

		await who.fill('ward wardens');
		await send.click();
		await expect(confirmation).toBeVisible();
		await expect(looked).toContainText('ward wardens', { ignoreCase: true });

		// a mistake: undone where it was recorded, with the keyboard, and the one before it counts again
		const [undo, takenBack] = [page.getByRole('button', { name: 'Undo' }), page.getByRole('status').filter({ hasText: 'Taken back.' })];
		await undo.focus();
		await page.keyboard.press('Enter');
		await expect(takenBack).toBeVisible();
		if (javaScriptEnabled) await expect(takenBack).toBeFocused();
		await expect(undo).toBeHidden();
		await expect(looked).toContainText('library staff', { ignoreCase: true });

		// and that one beside who looked; what the data came with stays, and says how it would go
		// it counts for every group, so that is said before it goes
		const takeBack = looked.getByRole('button', { name: /^Take back everywhere the check of .*: every group, something to join$/ });
		await expect(takeBack).toBeHidden();
		await looked.getByText('Take back?').click();
		await expect(looked).toContainText('It counts on other pages too');
		await takeBack.click();
		await expect(looked).not.toContainText('library staff', { ignoreCase: true });
		await expect(looked.getByText('Take back?')).toBeHidden();
		await expect(looked).toContainText('This check came with the data');
		await page.context().close();
	});
}

test('a clerk who records a check of 2024 is told that it does not count, still finds it tomorrow, and takes it back', async ({ page }) => {
	const address = cell(await findWard(3));
	await page.goto(address);
	await page.getByLabel('Who looked').fill('parish council clerk');
	await page.getByLabel('On which day').fill('2024-01-10');
	await page.getByRole('button', { name: 'Record the check' }).click();
	const said = page.getByRole('status').filter({ hasText: 'Recorded.' });
	await expect(said).toContainText('It is of 10 January 2024, and');
	await expect(said).not.toContainText('now counts');
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();

	await page.goto(address);
	const old = page.getByRole('listitem').filter({ hasText: '10 January 2024: parish council clerk' });
	await old.getByRole('button', { name: 'Take back' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Taken back.' })).toBeVisible();
	await expect(old).toBeHidden();
});

test('a clerk on a slow day sees that the check is being recorded, and a second press records nothing more; nor does it take back twice', async ({ page }) => {
	await page.goto(cell(await findWard(4)));
	let posts = 0;
	await page.route('**/gaps/**', async (route) => {
		if (route.request().method() === 'POST') {
			posts++;
			await new Promise((resolve) => setTimeout(resolve, 1200));
		}
		await route.continue();
	});
	await page.getByLabel('Who looked').fill('parish council clerk');
	await page.getByRole('button', { name: 'Record the check' }).click();
	const busy = page.getByRole('button', { name: 'Recording…' });
	await expect(busy).toHaveAttribute('aria-disabled', 'true');
	await busy.click({ force: true });
	await expect(page.getByRole('status').filter({ hasText: 'Recorded.' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Record the check' })).not.toHaveAttribute('aria-disabled', 'true');
	expect(posts).toBe(1);

	await page.getByRole('button', { name: 'Undo' }).click();
	const taking = page.getByRole('button', { name: 'Taking back…' });
	await expect(taking).toHaveAttribute('aria-disabled', 'true');
	await taking.click({ force: true });
	await expect(page.getByRole('status').filter({ hasText: 'Taken back.' })).toBeVisible();
	expect(posts).toBe(2);
});
