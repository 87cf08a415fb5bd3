import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { startKith } from '../support/kith-server.ts';
import { type FigureRow, median, milliseconds } from './figure-row.ts';

const pages = ['/', '/gaps', '/map', '/network', '/find'];

/** Script a page asks for at once (gzip), and the server's time to give it, cold and warm. */
export async function benchFirstPage(): Promise<readonly FigureRow[]> {
	const home = mkdtempSync(path.join(tmpdir(), 'kith-bench-'));
	const kith = await startKith({ home });
	const rows: FigureRow[] = [];
	for (const page of pages) {
		const cold = await timeOf(kith.origin + page);
		const warm: number[] = [];
		for (let round = 0; round < 7; round++) warm.push((await timeOf(kith.origin + page)).took);
		rows.push({
			what: `${page}: script, gzip`,
			figure: `${(await scriptBytes(kith.origin, cold.html) / 1024).toFixed(0)} kB`,
			...(page === '/' ? { goal: '≤ 150 kB' } : {})
		});
		rows.push({
			what: `${page}: server time, cold, then warm (median of 7)`,
			figure: `${milliseconds(cold.took)}, ${milliseconds(median(warm))}`,
			...(page === '/gaps' ? { goal: '≤ 300 ms, ≤ 60 ms' } : {})
		});
	}
	await kith.stop();
	rmSync(home, { recursive: true, force: true });
	return rows;
}

async function timeOf(address: string): Promise<{ html: string; took: number }> {
	const began = performance.now();
	const html = await (await fetch(address)).text();
	return { html, took: performance.now() - began };
}

/** Every script the page names, and what those import before anything runs. */
async function scriptBytes(origin: string, html: string): Promise<number> {
	const waiting = [...html.matchAll(/(?:href|src|import\()\s*=?\s*"([^"]+\.js)"/g)].map((match) => new URL(match[1]!, origin).href);
	const seen = new Set<string>();
	let bytes = 0;
	for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
		if (seen.has(address)) continue;
		seen.add(address);
		const text = await (await fetch(address)).text();
		bytes += gzipSync(text).length;
		for (const match of text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) waiting.push(new URL(match[1]!, address).href);
	}
	return bytes;
}
