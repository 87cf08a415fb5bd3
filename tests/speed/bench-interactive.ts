import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { startKith } from '../support/kith-server.ts';
import { type FigureRow, median, milliseconds } from './figure-row.ts';

/** Each with the mark its picture sets once it is drawn whole and answers the hand. The whole network is 2,345 things. */
const pages: readonly { readonly address: string; readonly mark: string; readonly goal?: string }[] = [
	{ address: '/map', mark: 'kith-map-ready', goal: '≤ 1 s' },
	{ address: '/network', mark: 'kith-network-ready', goal: '≤ 1 s' },
	{ address: '/network?kind=organisation&kind=venue&kind=provision&kind=connector', mark: 'kith-network-ready' }
];

const browserPath = () => [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find((place) => place && existsSync(place));

/** From the last byte of the page's document until its picture is drawn and can be moved, in a real browser without a graphics card. */
export async function benchInteractive(): Promise<readonly FigureRow[]> {
	const executablePath = browserPath();
	if (!executablePath) return [{ what: 'map and network interactive', figure: 'not measured: no Chromium; set CHROMIUM to its path' }];
	const home = mkdtempSync(path.join(tmpdir(), 'kith-bench-'));
	const kith = await startKith({ home });
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] });
	const rows: FigureRow[] = [];
	for (const { address, mark, goal } of pages) {
		const took: number[] = [];
		for (let round = 0; round < 6; round++) {
			const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
			const page = await context.newPage();
			await page.goto(kith.origin + address, { waitUntil: 'commit' });
			await page.waitForSelector('.stage.live');
			// the page's own mark: asking from without has to wait its turn among the frames
			took.push(await page.evaluate<number>(`performance.getEntriesByName('${mark}')[0].startTime - performance.getEntriesByType('navigation')[0].responseEnd`));
			await context.close();
		}
		// the first round waits for what the server makes once
		rows.push({ what: `${address.replace(/\?.*/, ', everything shown')}: interactive after its data arrived (median of 5)`, figure: milliseconds(median(took.slice(1))), ...(goal === undefined ? {} : { goal }) });
	}
	await browser.close();
	await kith.stop();
	rmSync(home, { recursive: true, force: true });
	return rows;
}
