import type { Page } from '@playwright/test';
import { expect, originOf, test } from '../support/visit.ts';

/** Opens a page whose script has not come yet, as on a slow line; what is returned lets it come. */
async function openAsleep(page: Page, path: string): Promise<() => Promise<void>> {
	let wake = () => {};
	const awake = new Promise<void>((resolve) => { wake = resolve; });
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await awake;
		await route.continue();
	});
	await page.goto(`${originOf('sample')}${path}`, { waitUntil: 'commit' });
	return async () => {
		wake();
		await page.waitForLoadState('networkidle');
	};
}

test('what somebody types on a slow line before the page is awake is still there when it wakes, and is what is looked for', async ({ page }) => {
	const wake = await openAsleep(page, '/find?near=SE20');
	const near = page.getByRole('searchbox', { name: 'Near' });
	await near.fill('BR1');
	await wake();
	await expect(near).toHaveValue('BR1');
	await expect(page).toHaveURL(/near=SE20/);
	await near.press('Enter');
	await expect(page).toHaveURL(/near=BR1/);
	await page.goBack();
	await expect(near).toHaveValue('SE20');
});

test('a group and a barrier chosen on a slow line before the page is awake are asked about when it wakes', async ({ page }) => {
	const wake = await openAsleep(page, '/gaps');
	await page.getByRole('combobox', { name: 'For whom' }).selectOption({ label: 'unpaid carers' });
	await page.getByRole('checkbox', { name: 'Step-free' }).check();
	await wake();
	await expect(page).toHaveURL(/group=carers.*barrier=step-free/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('unpaid carers');
	await expect(page.getByRole('combobox', { name: 'For whom' }).locator('option:checked')).toHaveText('unpaid carers');
});

test('a clerk whose check was refused as of everything, and who narrows it on a slow line, narrows it', async ({ page }) => {
	const wake = await openAsleep(page, '/gaps/E05013998?group=older_people&component=wanted_activity');
	await page.getByRole('radio', { name: 'everything, for every group' }).check();
	await page.getByRole('button', { name: 'Record the check' }).click();
	await expect(page.getByRole('alert')).toContainText('Say who looked');
	const narrow = page.getByRole('radio', { name: 'something to join for older people' });
	await narrow.check();
	await wake();
	await page.getByText('Who looked', { exact: true }).click();
	await expect(narrow).toBeChecked();
});

test('wards ticked for a pack on a slow line are still ticked when the page wakes', async ({ page }) => {
	const wake = await openAsleep(page, '/evidence');
	const wards = page.getByRole('group', { name: 'Which places' }).getByRole('checkbox');
	await wards.nth(0).check();
	await wards.nth(2).check();
	await page.getByRole('radio', { name: 'whatever is open to them', exact: true }).check();
	await wake();
	await page.getByRole('button', { name: 'Preview the pack' }).click();
	await expect(page).toHaveURL((url) => url.searchParams.getAll('place').length === 2 && url.searchParams.get('count') === 'open-to');
});
