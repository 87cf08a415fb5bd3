import { toBritishNationalGrid } from '@kith/graph/geography/to-british-national-grid.ts';
import type { PlainCsv } from './plain-csv.ts';

/** A file that cannot be measured as it is: every refused row, the first of them named. */
export class TableRefused extends Error {
	override readonly name = 'TableRefused';
}

const NAMED_AT_MOST = 20;

/** Points with an amount: demand (people) or supply. */
export interface PointTable {
	readonly ids: readonly string[];
	readonly indexOf: ReadonlyMap<string, number>;
	readonly amount: Float64Array;
	/** Undefined when costs stand in for distance and the file has no coordinates. */
	readonly at: { readonly easting: Float64Array; readonly northing: Float64Array } | undefined;
}

/**
 * Reads `id,people,easting,northing` or `id,supply,easting,northing`; lon and lat may stand for easting and northing.
 * Other columns are passed over.
 *
 * Refuses  a missing, negative or impossible number and an id that is missing or came before: all are named.
 */
export function toPointTable(csv: PlainCsv, { amountName, needsPlace }: { amountName: string; needsPlace: boolean }): PointTable {
	const refusals = new Refusals(csv.file);
	const idAt = columnOf(csv, 'id');
	const amountAt = columnOf(csv, amountName);
	const grid = [csv.header.indexOf('easting'), csv.header.indexOf('northing')] as const;
	const degrees = [csv.header.indexOf('lon'), csv.header.indexOf('lat')] as const;
	const [xAt, yAt] = grid.includes(-1) ? degrees : grid;
	const isInDegrees = grid.includes(-1);
	const hasPlace = xAt >= 0 && yAt >= 0;
	if (needsPlace && !hasPlace) {
		throw new TableRefused(`${csv.file} has the columns ${csv.header.join(', ')}; expected easting and northing, or lon and lat. Add or rename them.`);
	}

	const ids: string[] = [];
	const indexOf = new Map<string, number>();
	const amounts: number[] = [];
	const eastings: number[] = [];
	const northings: number[] = [];
	csv.eachRow((fields, row) => {
		const id = (fields[idAt] ?? '').trim();
		if (id === '') return refusals.add({ row, field: 'id', came: '', expected: 'an id', mend: 'Give the row one' });
		if (indexOf.has(id)) return refusals.add({ row, field: 'id', came: id, expected: 'each id once', mend: 'Remove one of the two rows, or give them different ids' });
		const amount = toNumber(fields[amountAt]);
		if (amount === undefined || amount < 0) {
			return refusals.add({ row, field: amountName, came: fields[amountAt] ?? '', expected: 'a number of 0 or more', mend: 'Correct it, or take the row out if it is not known' });
		}
		if (hasPlace) {
			const x = toNumber(fields[xAt]);
			const y = toNumber(fields[yAt]);
			if (x === undefined || y === undefined) {
				const isX = x === undefined;
				return refusals.add({
					row, field: csv.header[isX ? xAt : yAt]!, came: fields[isX ? xAt : yAt] ?? '',
					expected: isInDegrees ? 'degrees, for example 0.0145' : 'metres on the British National Grid, for example 540200', mend: 'Correct it, or take the row out if its place is not known'
				});
			}
			const point = isInDegrees ? toGrid(x, y) : { easting: x, northing: y };
			if (!isInDegrees && (x > gridEnds.easting || y > gridEnds.northing)) {
				return refusals.add({ row, field: 'easting, northing', came: `${x}, ${y}`, expected: `metres on the British National Grid, at most ${gridEnds.easting} and ${gridEnds.northing}`, mend: 'These look like another coordinate system: give lon and lat, or metres of that grid' });
			}
			if (!point) return refusals.add({ row, field: 'lon, lat', came: `${x}, ${y}`, expected: 'a place in Great Britain', mend: 'Check whether the two have changed places' });
			eastings.push(point.easting);
			northings.push(point.northing);
		}
		indexOf.set(id, ids.push(id) - 1);
		amounts.push(amount);
	});
	refusals.throwIfAny();
	if (!isInDegrees && hasPlace && lookLikeDegrees(eastings, northings)) {
		throw new TableRefused(`${csv.file}: easting and northing hold ${eastings[0]}, ${northings[0]} and the like, which look like degrees; expected metres on the British National Grid, for example 540200, 169500. Call the columns lon and lat if that is what they are.`);
	}
	if (ids.length === 0) throw new TableRefused(`${csv.file} has a header and no rows; expected at least one. Check that it is the right file.`);
	return { ids, indexOf, amount: Float64Array.from(amounts), at: hasPlace ? { easting: Float64Array.from(eastings), northing: Float64Array.from(northings) } : undefined };
}

/** Metres beyond which nothing of the grid lies. */
const gridEnds = { easting: 700_000, northing: 1_300_000 };

/** Degrees of Britain, written out: metres would all lie within a street of the grid's corner, and would not be written so finely. */
function lookLikeDegrees(eastings: readonly number[], northings: readonly number[]): boolean {
	return eastings.length > 0 && eastings.every((x, i) => Math.abs(x) <= 9 && northings[i]! >= 49 && northings[i]! <= 61) && [...eastings, ...northings].some((value) => !Number.isInteger(value));
}

/** Costs between points, as places in their tables. */
export interface CostTable {
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	readonly cost: Float64Array;
}

/**
 * Reads `from,to,cost` (or minutes, or metres). A pair that is not in it cannot be reached.
 *
 * Refuses  ids that are in neither file, a pair that came before, and costs that are missing or negative.
 */
export function toCostTable(csv: PlainCsv, { demand, supply }: { demand: PointTable; supply: PointTable }): CostTable {
	const refusals = new Refusals(csv.file);
	const fromAt = columnOf(csv, 'from');
	const toAt = columnOf(csv, 'to');
	const costName = ['cost', 'minutes', 'metres'].find((name) => csv.header.includes(name)) ?? 'cost';
	const costAt = columnOf(csv, costName);
	const seen = new Set<number>();
	const from: number[] = [];
	const to: number[] = [];
	const costs: number[] = [];
	csv.eachRow((fields, row) => {
		const fromId = (fields[fromAt] ?? '').trim();
		const toId = (fields[toAt] ?? '').trim();
		const i = demand.indexOf.get(fromId);
		if (i === undefined) return refusals.add({ row, field: 'from', came: fromId, expected: 'an id of the demand file', mend: 'Correct it, or add the place there' });
		const j = supply.indexOf.get(toId);
		if (j === undefined) return refusals.add({ row, field: 'to', came: toId, expected: 'an id of the supply file', mend: 'Correct it, or add the supply there' });
		const cost = toNumber(fields[costAt]);
		if (cost === undefined || cost < 0) return refusals.add({ row, field: costName, came: fields[costAt] ?? '', expected: 'a number of 0 or more', mend: 'Correct it, or take the row out if one cannot be reached from the other' });
		const pair = i * supply.ids.length + j;
		if (seen.has(pair)) return refusals.add({ row, field: 'from, to', came: `${fromId}, ${toId}`, expected: 'each pair once', mend: 'Remove one of the two rows' });
		seen.add(pair);
		from.push(i);
		to.push(j);
		costs.push(cost);
	});
	refusals.throwIfAny();
	if (from.length === 0) throw new TableRefused(`${csv.file} has a header and no rows; expected the cost of at least one pair. Check that it is the right file.`);
	return { from: Uint32Array.from(from), to: Uint32Array.from(to), cost: Float64Array.from(costs) };
}

function columnOf({ file, header }: PlainCsv, name: string): number {
	const at = header.indexOf(name);
	if (at < 0) throw new TableRefused(`${file} has the columns ${header.join(', ') || '(none)'}; expected one called ${name}. Add or rename it.`);
	if (header.indexOf(name, at + 1) >= 0) throw new TableRefused(`${file} has more than one column called ${name}; expected one. Rename the other.`);
	return at;
}

/** Undefined for anything but a plain, finite number. */
function toNumber(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const trimmed = text.trim();
	// Number('') is 0 and Number('0x10') is 16: neither was written as a number by anybody
	if (trimmed === '' || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return undefined;
	const value = Number(trimmed);
	return Number.isFinite(value) ? value : undefined;
}

function toGrid(lon: number, lat: number): { easting: number; northing: number } | undefined {
	try {
		return toBritishNationalGrid({ lon, lat });
	} catch (thrown) {
		if (thrown instanceof RangeError) return undefined;
		throw thrown;
	}
}

interface Refusal { readonly row: number; readonly field: string; readonly came: string; readonly expected: string; readonly mend: string }

/** What was wrong with a file, row by row. */
class Refusals {
	readonly #file: string;
	readonly #named: string[] = [];
	#count = 0;

	constructor(file: string) {
		this.#file = file;
	}

	add({ row, field, came, expected, mend }: Refusal): void {
		this.#count++;
		if (this.#named.length === NAMED_AT_MOST) return;
		this.#named.push(`${this.#file}, row ${row}, ${field}: came ${came === '' ? 'nothing' : `"${came.slice(0, 60)}"`}; expected ${expected}. ${mend}.`);
	}

	throwIfAny(): void {
		if (this.#count === 0) return;
		const more = this.#count - this.#named.length;
		throw new TableRefused([...this.#named, ...(more > 0 ? [`… and ${more} more rows of ${this.#file}.`] : [])].join('\n'));
	}
}
