import { expect, originOf, test } from '../support/visit.ts';

const gaps = () => `${originOf('sample')}/gaps?component=wanted_activity&group=carers`;
const scrolled = 'Math.round(scrollY)';

test('an officer who goes down to the records of a gap starts at the top there, and Back returns to where she read', async ({ page }) => {
	await page.goto(gaps());
	await page.getByRole('figure').first().getByRole('link', { name: /: gap,/ }).first().click();
	await expect(page).toHaveURL(/place=/);
	const down = page.getByRole('link', { name: 'Down to the records' });
	await down.scrollIntoViewIfNeeded();
	await page.evaluate('scrollTo(0, 700)');
	await expect.poll(() => page.evaluate(scrolled)).toBe(700);
	await down.click();
	await expect(page).toHaveURL(/\/gaps\/E05/);
	await expect.poll(() => page.evaluate(scrolled)).toBe(0);
	await page.goBack();
	await expect(page).toHaveURL(/\/gaps\?/);
	await expect.poll(() => page.evaluate(scrolled)).toBe(700);
});

test('“What would close it?” leads to what would close it, on a phone as at a desk', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${gaps()}&place=E05014006`);
	await page.getByRole('link', { name: 'What would close it?' }).click();
	await expect(page).toHaveURL(/\/gaps\/E05014006.*#close$/);
	const top = () => page.evaluate<number>(`Math.round(document.getElementById('close').getBoundingClientRect().top)`);
	await expect.poll(async () => Math.abs(await top())).toBeLessThan(60);
	await expect(page.getByRole('heading', { name: 'What would close it?' })).toBeInViewport();
});

test('choosing another ward keeps the place where one reads', async ({ page }) => {
	await page.goto(`${originOf('sample')}/map?component=wanted_activity&group=carers`);
	await expect(page.locator('.stage.live')).toBeVisible();
	await page.evaluate('scrollTo(0, 300)');
	const ward = page.getByRole('region', { name: 'Place by place' }).getByRole('link').nth(2);
	// a link that is not in sight is scrolled to before it is chosen, as a reader would
	await ward.scrollIntoViewIfNeeded();
	const before = await page.evaluate<number>(scrolled);
	expect(before).toBeGreaterThan(200);
	await ward.click();
	await expect(page).toHaveURL(/place=/);
	expect(await page.evaluate<number>(scrolled)).toBe(before);
});
