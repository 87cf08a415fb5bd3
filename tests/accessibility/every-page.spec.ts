import AxeBuilder from '@axe-core/playwright';
import { everyPage, findSampleIds, type SampleIds } from '../support/every-page.ts';
import { expect, originOf, test } from '../support/visit.ts';

const widths = [{ name: 'phone', width: 390 }, { name: 'tablet', width: 820 }, { name: 'desk', width: 1440 }];

let ids: SampleIds;
test.beforeAll(async () => { ids = await findSampleIds(originOf('sample')); });

for (const { route, address } of everyPage) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${route} can be used by everybody, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(originOf('sample') + address(ids));
			for (const { name, width } of widths) {
				await page.setViewportSize({ width, height: 900 });
				const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
				const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
				expect(serious.map(({ id, nodes }) => `${name}: ${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
				const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
				expect(overflow, `${name}: nothing stands past the right edge`).toBeLessThanOrEqual(0);
			}
		});
	}
}
