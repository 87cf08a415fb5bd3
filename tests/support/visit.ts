import { expect, test as base, type Page } from '@playwright/test';

/** The two areas every journey is made in: the planted sample, and a borough filled from real public files. */
export const areas = ['sample', 'real'] as const;
export type AreaName = (typeof areas)[number];

/** Where an area is served. Refuses, never skips, when the real files are missing. */
export function originOf(area: AreaName): string {
	const origin = area === 'sample' ? process.env.KITH_SAMPLE : process.env.KITH_REAL;
	if (!origin) throw new Error(area === 'real' ? 'The real files are not beside this checkout (../shared/data), so this journey cannot be made.' : 'The sample did not start.');
	return origin;
}

/** A test that also fails on any error in the page or any request to another origin. */
export const test = base.extend<{ page: Page }>({
	page: async ({ page }, use) => {
		const troubles: string[] = [];
		page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`));
		page.on('request', (request) => {
			const { protocol, hostname } = new URL(request.url());
			if (protocol.startsWith('http') && hostname !== '127.0.0.1') troubles.push(`asked another origin: ${request.url()}`);
		});
		await use(page);
		expect(troubles).toEqual([]);
	}
});
export { expect };
