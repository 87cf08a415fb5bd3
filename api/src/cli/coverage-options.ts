import { parseArgs } from 'node:util';
import type { Barrier, CountView } from '@kith/graph/coverage/coverage-facts.ts';
import { WrongUsage } from './command.ts';

/** The options of every verb that asks about gaps, in the words of the command line. */
export const coverageOptionsUsage = `  --count made-for|open-to   only what names the group, or whatever the group may come to (default: made-for,
                             unless something is offered under the components and none
                             of it is made for any group)
  --barrier LENS             step-free | free | evening-or-weekend | no-referral | no-car; may be repeated
  --reach METRES             straight line, 200–10000 (default 1200)
  --method ID                enhanced-two-step-floating (default) | two-step-floating
  --decay DECAY              step:800:1,1600:0.68,2400:0.22 | binary:1600 | gaussian:1000:3200 …
  --workspace NAME           which workspace to open`;

/** What chooses the places, groups, components and need of a whole matrix. */
const onlyOfGaps = ['level', 'group', 'component', 'need'] as const;

export interface CoverageOptions {
	readonly positionals: readonly string[];
	readonly level: string | undefined;
	readonly groups: readonly string[];
	readonly components: readonly string[];
	/** Need indicator. */
	readonly need: string | undefined;
	readonly format: string | undefined;
	readonly json: boolean;
	/** What `openContext` takes. */
	readonly workspace: { readonly workspace: string } | undefined;
	/** What every question carries. The use case refuses what it does not know. */
	readonly measure: { readonly count?: CountView; readonly barriers: readonly Barrier[]; readonly reachMetres?: number; readonly method?: string; readonly decay?: string };
}

/** @throws WrongUsage for an option that is not known or a reach that is no number */
export function readCoverageOptions(argv: readonly string[], verb: string): CoverageOptions {
	const { values, positionals } = parse(argv, verb);
	const ignored = verb === 'gaps' ? undefined : onlyOfGaps.find((name) => values[name] !== undefined);
	if (ignored !== undefined) throw new WrongUsage(`Came --${ignored}, which ${verb} has no use for. See npm run kith -- ${verb} --help`);
	const reach = readReach(values.reach);
	return {
		positionals,
		level: values.level,
		groups: values.group ?? [],
		components: values.component ?? [],
		need: values.need,
		format: values.format,
		json: values.json,
		workspace: values.workspace === undefined ? undefined : { workspace: values.workspace },
		measure: {
			barriers: (values.barrier ?? []) as Barrier[],
			...(values.count !== undefined && { count: values.count as CountView }),
			...(reach !== undefined && { reachMetres: reach }),
			...(values.method !== undefined && { method: values.method }),
			...(values.decay !== undefined && { decay: values.decay })
		}
	};
}

/** Metres; undefined where none was given. @throws WrongUsage for what is no number */
export function readReach(written: string | undefined): number | undefined {
	if (written === undefined) return undefined;
	const metres = written.trim() === '' ? NaN : Number(written);
	if (!Number.isFinite(metres)) throw new WrongUsage(`Came --reach "${written}"; expected metres, for example --reach 1200.`);
	return metres;
}

function parse(argv: readonly string[], verb: string) {
	try {
		return parseArgs({
			args: [...argv], allowPositionals: true,
			options: {
				level: { type: 'string' }, group: { type: 'string', multiple: true }, component: { type: 'string', multiple: true }, count: { type: 'string' },
				barrier: { type: 'string', multiple: true }, reach: { type: 'string' }, method: { type: 'string' }, decay: { type: 'string' },
				need: { type: 'string' }, format: { type: 'string' }, json: { type: 'boolean', default: false }, workspace: { type: 'string' }
			}
		});
	} catch (cause) {
		throw new WrongUsage(`${(cause as Error).message.split('. ')[0]}. See npm run kith -- ${verb} --help`, { cause });
	}
}

/** Columns under their heads, as wide as what stands in them. */
export function toTextTable(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n');
}
