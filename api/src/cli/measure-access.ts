import { parseArgs } from 'node:util';
import { allDecays } from '@kith/graph/coverage/decay/all-decays.ts';
import { allMethods } from '@kith/graph/coverage/catchment/all-methods.ts';
import { DecayNotUnderstood } from '@kith/graph/coverage/decay/decay-not-understood.ts';
import { measureAccess } from '@kith/graph/coverage/measure-access.ts';
import { parseDecay } from '@kith/graph/coverage/decay/parse-decay.ts';
import type { AccessMeasured } from '@kith/graph/coverage/measure-access.ts';
import type { CatchmentMethod } from '@kith/graph/coverage/catchment/catchment-method.ts';
import type { Decay } from '@kith/graph/coverage/decay/decay.ts';
import { readPlainCsv } from './plain-csv.ts';
import { toCostTable, toPointTable } from './access-tables.ts';
import { WrongUsage } from './command.ts';
import { writeGivenFile } from './write-given-file.ts';
import type { Command } from './command.ts';
import type { PointTable } from './access-tables.ts';

/** Each method with the decay it takes when none is given. */
const methodsInHelp = allMethods.map(({ id, defaultDecay, usesDecay }, at) => `                   ${(at === 0 ? `${id} (default)` : id).padEnd(38)} ${usesDecay ? defaultDecay : 'no decay, at any distance'}`).join('\n');
const decaysInHelp = allDecays.map(({ example }) => example);

const usage = `npm run kith -- measure-access --demand D.csv --supply S.csv [options] --out A.csv

Measures access on plain files, without a workspace. Files may be gzipped.

  --demand D.csv   id,people,easting,northing   (or lon,lat)
  --supply S.csv   id,supply,easting,northing   (or lon,lat); a supply of 0 is not supply
  --cost C.csv     from,to,cost: stands in for distance; a pair that is not in it cannot be reached
  --method ID      how to measure; each with the decay it takes when none is given:
${methodsInHelp}
  --decay DECAY    ${decaysInHelp.slice(0, 3).join(' | ')} |
                   ${decaysInHelp.slice(3).join(' | ')}
                   limits in metres, or as the costs are; a distance equal to a limit is inside it;
                   two-step-floating is binary as published: with another decay it is the enhanced method
  --out A.csv      id,access,nearest_id,nearest; without it, standard output
  --json           with --out: a summary as JSON, with every supply that nobody reaches

Supply that nobody can reach adds nothing; standard error says how many and which. access is empty where
nothing is reached, which is not an access of 0; nearest is given at any distance.

  npm run kith -- measure-access --demand people.csv --supply halls.csv --method two-step-floating --out A.csv`;

/** The method alone on plain files: no graph is opened. */
export const measureAccessCommand: Command = {
	name: 'measure-access',
	summary: 'Measure access to supply from plain files with floating catchments',
	usage,

	async run(argv, io) {
		const asked = readArguments(argv);
		const [demandFile, supplyFile, costFile] = await Promise.all([readPlainCsv(asked.demand), readPlainCsv(asked.supply), asked.cost === undefined ? undefined : readPlainCsv(asked.cost)]);
		const needsPlace = costFile === undefined;
		const demand = toPointTable(demandFile, { amountName: 'people', needsPlace });
		const supply = toPointTable(supplyFile, { amountName: 'supply', needsPlace });
		const measured = measureAccess({
			method: asked.method,
			decay: asked.decay,
			people: demand.amount,
			supply: supply.amount,
			between: costFile ? { by: 'cost', ...toCostTable(costFile, { demand, supply }) } : { by: 'distance', demand: demand.at!, supply: supply.at! }
		});

		const csv = toCsv({ demand, supply, measured });
		if (asked.out === undefined) io.stdout(csv);
		else await writeGivenFile(asked.out, csv);
		const offered = supply.amount.filter((amount) => amount > 0).length;
		const summary = {
			method: asked.method.id, source: asked.method.source, decay: asked.method.usesDecay ? asked.decay.written : null, demand: demand.ids.length, supply: offered, noSupply: supply.ids.length - offered,
			reached: measured.isReached.reduce((sum, reached) => sum + reached, 0),
			reachedByNobody: Array.from(measured.reachedByNobody, (j) => supply.ids[j]!)
		};
		for (const note of [noteOnDecay(asked), noteOnReachedByNobody(summary)]) if (note !== undefined) io.stderr(`${note}\n`);
		if (asked.json && asked.out !== undefined) io.stdout(`${JSON.stringify(summary, null, '\t')}\n`);
		else if (asked.out !== undefined) {
			io.stdout(`${asked.method.title}${summary.decay === null ? '' : `, ${summary.decay}`}: ${summary.reached} of ${summary.demand} places reach any of ${suppliesInWords(summary.supply)}${summary.noSupply > 0 ? ` (${summary.noSupply} more of 0, which is none)` : ''}. Wrote ${asked.out}.\n`);
		}
		return 0;
	}
};

function noteOnDecay({ method, decay, isDecayGiven }: Asked): string | undefined {
	if (!method.usesDecay) return isDecayGiven ? `Came --decay ${decay.written} with --method ${method.id}, which uses no decay: it took no part.` : undefined;
	if (method.onlyDecay === undefined || decay.written.startsWith(`${method.onlyDecay.id}:`)) return undefined;
	return `Came --decay ${decay.written} with --method ${method.id}, which is ${method.onlyDecay.id} as published (${method.source}): with this decay it is what ${method.onlyDecay.otherwise} computes.`;
}

const suppliesInWords = (count: number): string => `${count} ${count === 1 ? 'supply' : 'supplies'}`;

/** Most of them are named here; --json has all. */
const MOST_NAMED = 10;

function noteOnReachedByNobody({ supply, reachedByNobody: ids }: { readonly supply: number; readonly reachedByNobody: readonly string[] }): string | undefined {
	if (ids.length === 0) return undefined;
	const more = ids.length - MOST_NAMED;
	return `${ids.length} of ${suppliesInWords(supply)} ${ids.length === 1 ? 'is' : 'are'} reached by nobody and ${ids.length === 1 ? 'adds' : 'add'} nothing: ${ids.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more (--out and --json list all)` : ''}.`;
}

interface Asked {
	readonly demand: string;
	readonly supply: string;
	readonly cost: string | undefined;
	readonly out: string | undefined;
	readonly json: boolean;
	readonly method: CatchmentMethod;
	readonly decay: Decay;
	readonly isDecayGiven: boolean;
}

function readArguments(argv: readonly string[]): Asked {
	const values = parse(argv);
	if (values.demand === undefined || values.supply === undefined) {
		throw new WrongUsage(`Came no --${values.demand === undefined ? 'demand' : 'supply'}; expected both files. Write: npm run kith -- measure-access --demand D.csv --supply S.csv --method ID --out A.csv`);
	}
	const method = allMethods.find(({ id }) => id === (values.method ?? allMethods[0]!.id));
	if (!method) throw new WrongUsage(`Came --method ${values.method}; expected one of ${allMethods.map(({ id }) => id).join(', ')}.`);
	return { demand: values.demand, supply: values.supply, cost: values.cost, out: values.out, json: values.json, method, decay: toDecay(values.decay ?? method.defaultDecay), isDecayGiven: values.decay !== undefined };
}

function toDecay(written: string): Decay {
	try {
		return parseDecay(written);
	} catch (cause) {
		if (cause instanceof DecayNotUnderstood) throw new WrongUsage(cause.message, { cause });
		throw cause;
	}
}

function parse(argv: readonly string[]) {
	try {
		return parseArgs({
			args: [...argv],
			options: {
				demand: { type: 'string' }, supply: { type: 'string' }, cost: { type: 'string' }, method: { type: 'string' }, decay: { type: 'string' },
				out: { type: 'string' }, json: { type: 'boolean', default: false }
			}
		}).values;
	} catch (cause) {
		throw new WrongUsage(`${(cause as Error).message.split('. ')[0]}. See npm run kith -- measure-access --help`, { cause });
	}
}

function toCsv({ demand, supply, measured }: { demand: PointTable; supply: PointTable; measured: AccessMeasured }): string {
	const lines = ['id,access,nearest_id,nearest'];
	demand.ids.forEach((id, i) => {
		const nearest = measured.nearest[i]!;
		const access = measured.isReached[i] === 1 ? measured.access[i]! : '';
		lines.push(`${toField(id)},${access},${nearest < 0 ? ',' : `${toField(supply.ids[nearest]!)},${measured.nearestDistance[i]!}`}`);
	});
	return `${lines.join('\n')}\n`;
}

const toField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
