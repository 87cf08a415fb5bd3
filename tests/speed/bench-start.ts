import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startKith } from '../support/kith-server.ts';
import { type FigureRow, median, milliseconds } from './figure-row.ts';

/** From the command to an answer on /health/ready: the first time, which plants the sample, and the next ones. */
export async function benchStart(): Promise<readonly FigureRow[]> {
	const home = mkdtempSync(path.join(tmpdir(), 'kith-bench-'));
	const times: number[] = [];
	let residentMegabytes: number | undefined;
	for (let round = 0; round < 6; round++) {
		const began = performance.now();
		const kith = await startKith({ home });
		times.push(performance.now() - began);
		for (const page of ['/', '/gaps', '/map', '/network', '/find']) await (await fetch(kith.origin + page)).arrayBuffer();
		await new Promise((settled) => setTimeout(settled, 3_000));
		residentMegabytes = residentOf(kith.pid) ?? residentMegabytes;
		await kith.stop();
	}
	rmSync(home, { recursive: true, force: true });
	const [first, ...later] = times;
	return [
		{ what: 'start to ready, first time (plants the sample)', figure: milliseconds(first!) },
		{ what: 'start to ready, second time (median of 5)', figure: milliseconds(median(later)), goal: '< 3 s' },
		{ what: 'memory of the running sample after a tour of its pages', figure: residentMegabytes === undefined ? 'not measured on this system' : `${residentMegabytes} MB`, goal: '≤ 400 MB' }
	];
}

function residentOf(pid: number): number | undefined {
	try {
		const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
	} catch {
		return undefined; // only Linux tells it this way
	}
}
