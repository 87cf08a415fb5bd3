import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { root } from '../support/kith-server.ts';
import { realFile, realFiles } from '../support/real-files.ts';
import { type FigureRow, median, milliseconds } from './figure-row.ts';

const supplyPoints = 200_000;

/** E2SFCA of England's LSOAs, files in to file out, with 200,000 invented provisions near where people live; and a tenth of them. */
export async function benchAccess(): Promise<readonly FigureRow[]> {
	const centroids = realFile('scale/england_wales_lsoa21_pop_weighted_centroids_exHF.csv.gz');
	const ages = realFile('scale/england_ts007a_age_bands_5yr_lsoa21_exHF.csv.gz');
	if (!existsSync(centroids)) return [{ what: 'measure-access of England', figure: `not measured: ${realFiles} is not here` }];

	const folder = mkdtempSync(path.join(tmpdir(), 'kith-bench-'));
	const demand = path.join(folder, 'demand.csv');
	const places = await writeDemand({ centroids, ages, file: demand });
	const rows: FigureRow[] = [];
	for (const count of [supplyPoints / 10, supplyPoints]) {
		const supply = path.join(folder, `supply-${count}.csv`);
		await writeSupply({ places, count, file: supply });
		const runs: { took: number; peakMegabytes: number }[] = [];
		for (let round = 0; round < 3; round++) runs.push(await runMeasure({ demand, supply, out: path.join(folder, 'access.csv') }));
		rows.push({
			what: `measure-access E2SFCA, ${places.length.toLocaleString('en-GB')} × ${count.toLocaleString('en-GB')}, files in to file out (median of 3)`,
			figure: `${milliseconds(median(runs.map(({ took }) => took)))}, peak ${Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes))} MB`,
			...(count === supplyPoints ? { goal: '≤ 3 s, ≤ 600 MB' } : {})
		});
	}
	rmSync(folder, { recursive: true, force: true });
	return rows;
}

interface Place { readonly easting: number; readonly northing: number }

async function writeDemand({ centroids, ages, file }: { centroids: string; ages: string; file: string }): Promise<readonly Place[]> {
	const people = new Map(
		(parse(gunzipSync(readFileSync(ages)), { columns: true }) as Record<string, string>[]).map((row) => {
			const values = Object.entries(row);
			const code = values.find(([, value]) => /^E01/.test(value ?? ''))?.[1] ?? '';
			const total = values.find(([name]) => /total/i.test(name))?.[1] ?? '0';
			return [code, Number(total)] as const;
		})
	);
	const out = createWriteStream(file);
	out.write('id,people,easting,northing\n');
	const places: Place[] = [];
	for (const row of parse(gunzipSync(readFileSync(centroids)), { columns: true }) as Record<string, string>[]) {
		const code = Object.values(row).find((value) => /^E01/.test(value));
		const easting = Number(Object.entries(row).find(([name]) => /east/i.test(name))?.[1]);
		const northing = Number(Object.entries(row).find(([name]) => /north/i.test(name))?.[1]);
		if (!code || !people.has(code)) continue;
		places.push({ easting, northing });
		out.write(`${code},${people.get(code)},${easting},${northing}\n`);
	}
	out.end();
	await once(out, 'finish');
	return places;
}

async function writeSupply({ places, count, file }: { places: readonly Place[]; count: number; file: string }): Promise<void> {
	const out = createWriteStream(file);
	out.write('id,supply,easting,northing\n');
	let seed = 1;
	const chance = () => { seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0; return seed / 2 ** 32; };
	for (let index = 0; index < count; index++) {
		const place = places[Math.floor(chance() * places.length)]!;
		if (!out.write(`p${index},${10 + Math.floor(chance() * 90)},${(place.easting + (chance() - 0.5) * 2000).toFixed(1)},${(place.northing + (chance() - 0.5) * 2000).toFixed(1)}\n`)) await once(out, 'drain');
	}
	out.end();
	await once(out, 'finish');
}

async function runMeasure({ demand, supply, out }: { demand: string; supply: string; out: string }): Promise<{ took: number; peakMegabytes: number }> {
	const tell = 'data:text/javascript,process.on("exit",()=>console.error("peak-kB",process.resourceUsage().maxRSS))';
	const began = performance.now();
	const child = spawn(process.execPath, [
		'--import', tell, path.join(root, 'api/src/cli/kith.ts'), 'measure-access', '--demand', demand, '--supply', supply,
		'--method', 'enhanced-two-step-floating', '--decay', 'step:800:1,1600:0.68,2400:0.22', '--out', out
	], { stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	child.stderr.on('data', (chunk) => { said += chunk; });
	const [code] = (await once(child, 'close')) as [number];
	if (code !== 0) throw new Error(`measure-access ended with ${code}: ${said}`);
	return { took: performance.now() - began, peakMegabytes: Math.round(Number(/peak-kB (\d+)/.exec(said)?.[1]) / 1024) };
}
