import { everyPage, findSampleIds, type SampleIds } from '../support/every-page.ts';
import { expect, originOf, test } from '../support/visit.ts';

let ids: SampleIds;
test.beforeAll(async () => { ids = await findSampleIds(originOf('sample')); });

/** How far two colours stand apart, 1 to 21. In the page, which knows the system's colours. */
const contrastInPage = `const luminance = (colour) => {
	const canvas = document.createElement('canvas');
	const paint = canvas.getContext('2d');
	paint.fillStyle = colour;
	paint.fillRect(0, 0, 1, 1);
	const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => part / 255).map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => { const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a); return (high + 0.05) / (low + 0.05); };`;

/** Every filled button: what it says, and how far its words stand out from what lies right behind them. */
const listButtons = `(() => { ${contrastInPage}
	return [...document.querySelectorAll('.kith-go')].map((button) => {
		const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(button);
		// unless it is told not to, the browser lays a plate of paper behind forced words
		return { says: button.textContent.trim(), contrast: contrast(color, forcedColorAdjust === 'none' ? backgroundColor : 'Canvas') };
	});
})()`;

/** The classes of need on the drawn map, the colours they are filled with, and how far the borders stand out from each. */
const readMap = `(() => { ${contrastInPage}
	const places = document.querySelector('.kith-map .places');
	const filled = [...places.querySelectorAll('use')];
	const fills = [...new Set(filled.map((use) => getComputedStyle(use).fill))];
	return { classes: new Set(filled.map((use) => use.getAttribute('fill'))).size, fills, borders: fills.filter((fill) => !fill.startsWith('url')).map((fill) => contrast(getComputedStyle(places).stroke, fill)) };
})()`;

for (const { route, address } of everyPage) {
	test(`${route}: somebody who set high contrast can read every button`, async ({ page }) => {
		const said: string[] = [];
		page.on('console', (message) => { if (message.type() === 'error' || message.text().includes('style property')) said.push(message.text()); });
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
		await page.goto(originOf('sample') + address(ids));
		if (route === '/network') await expect.poll(() => page.evaluate(`performance.getEntriesByName('kith-network-ready').length`)).toBe(1);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, forcedColors: 'active' });
			const buttons = await page.evaluate<{ says: string; contrast: number }[]>(listButtons);
			expect(buttons.filter(({ contrast }) => contrast < 4.5), colorScheme).toEqual([]);
		}
		expect(said).toEqual([]);
	});
}

for (const address of ['/gaps', '/map']) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`somebody who set high contrast can tell every class of need and every border on ${address}, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, forcedColors: 'active' });
			await page.goto(`${originOf('sample')}${address}?component=wanted_activity&group=carers`);
			await page.waitForLoadState('networkidle');
			// nothing lies over it that takes no colours from the system
			await expect(page.locator('.kith-map')).toBeVisible();
			await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
			const { classes, fills, borders } = await page.evaluate<{ classes: number; fills: string[]; borders: number[] }>(readMap);
			expect(classes).toBeGreaterThan(3);
			expect(fills).toHaveLength(classes);
			expect(Math.min(...borders)).toBeGreaterThanOrEqual(3);
		});
	}
}
