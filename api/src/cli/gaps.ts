import process from 'node:process';
import type { CellLevel } from '@kith/graph/use-cases/coverage-question.ts';
import { toCsv } from '@kith/graph/evidence/formats/csv.ts';
import { gapsDownload } from '@kith/graph/evidence/gaps-download.ts';
import type { GapMatrix } from '@kith/graph/use-cases/find-gaps.ts';
import { findGaps } from '@kith/graph/use-cases/find-gaps.ts';
import { barriersInWords } from '@kith/graph/wording/barrier-labels.ts';
import { metresInWords } from '@kith/graph/wording/metres-in-words.ts';
import { noNearestInWords } from '@kith/graph/wording/no-nearest-in-words.ts';
import { percentInWords } from '@kith/graph/wording/share-in-words.ts';
import { stateLabels } from '@kith/graph/wording/state-in-words.ts';
import { notSeenInBetween } from '@kith/graph/wording/walk-in-words.ts';
import { readSettings } from '../settings.ts';
import { chooseCountView } from './choose-count-view.ts';
import { coverageOptionsUsage, readCoverageOptions, toTextTable } from './coverage-options.ts';
import { WrongUsage } from './command.ts';
import type { Command } from './command.ts';

const usage = `npm run kith -- gaps [--level ward|lsoa] [--group ID …] [--component ID …] [options]

Where is something missing, for whom? Every place × group × component; all groups and components when none
is named.

  --level ward|lsoa          size of place (default ward)
  --group ID                 may be repeated
  --component ID             may be repeated
  --need ID                  need indicator to show beside it, for example no_car
${coverageOptionsUsage}
  --format table|csv|json    (default table; --json is the same as --format json)

  npm run --silent kith -- gaps --group carers --component wanted_activity --format csv > carers.csv`;

/** The matrix of gaps. */
export const gapsCommand: Command = {
	name: 'gaps',
	summary: 'Where is something missing: places × groups × components',
	usage,

	async run(argv, io, openContext) {
		const options = readCoverageOptions(argv, 'gaps');
		const format = options.json ? 'json' : options.format ?? 'table';
		if (format !== 'table' && format !== 'csv' && format !== 'json') throw new WrongUsage(`Came --format ${format}; expected table, csv or json.`);
		if (options.positionals.length > 0) throw new WrongUsage(`Came "${options.positionals[0]}", which belongs to no option; name groups with --group and components with --component.`);

		const context = await openContext(options.workspace);
		const chosen = await chooseCountView(context, { given: options.measure.count, groups: options.groups, components: options.components });
		const matrix = await findGaps(context, { ...options.measure, count: chosen.count, level: options.level as CellLevel | undefined, groups: options.groups, components: options.components, need: options.need });
		const isEmpty = format === 'table' && matrix.cells.length === 0;
		io.stdout(isEmpty ? describeNothing(await context.store.about(), matrix, options.workspace?.workspace ?? readSettings(process.env).workspace) : format === 'json' ? toJson(matrix) : format === 'csv' ? toCsv(gapsDownload(matrix)) : toTable(matrix, chosen.inWords));
		if (chosen.isUnusual && format !== 'table') io.stderr(`${chosen.inWords}\n`);
		return 0;
	}
};

/** Nothing can be asked of a workspace without places: what is missing, and the next step. */
function describeNothing({ areaName }: { readonly areaName: string }, { localities, groups, components }: GapMatrix, workspace: string): string {
	if (localities.length > 0) return `${areaName} has no ${groups.length === 0 ? 'groups' : components.length === 0 ? 'components' : 'answers'} to ask about. A workspace made with npm run kith -- workspace new has them.\n`;
	return `${areaName} has no places of this size yet, so there is nothing to measure. Next: npm run kith -- import ons-lookups FILE --workspace ${workspace} (then ons-boundaries, ons-centroids, area-statistics; npm run kith -- sources lists them).\n`;
}

function toJson(matrix: GapMatrix): string {
	return `${JSON.stringify(matrix, null, '\t')}\n`;
}

function toTable(matrix: GapMatrix, counted: string): string {
	const { parameters, groups, components, localities, cells } = matrix;
	const lens = barriersInWords(parameters.barriers);
	const nameOf = new Map(localities.map(({ id, name }) => [id, name]));
	const labelOf = new Map([...groups, ...components].map(({ id, label }) => [id, label]));
	const rows = cells.map((cell) => [
		nameOf.get(cell.localityId) ?? cell.localityId, labelOf.get(cell.groupId) ?? cell.groupId, labelOf.get(cell.componentId) ?? cell.componentId, stateLabels[cell.state],
		percentInWords(cell.shareInReach), cell.ratio === undefined ? cell.noRate ?? 'no comparator' : cell.ratio.toFixed(2),
		String(cell.providers), cell.nearest ? `${metresInWords(cell.nearest.metres)}, ${cell.nearest.name}` : noNearestInWords(cell, parameters.barriers), cell.localityId
	]);
	return [
		...(matrix.isIllustrative ? ['Illustrative: invented data takes part in this answer.'] : []),
		`${parameters.methodTitle}, ${parameters.decay}; reach ${parameters.reachMetres} m in a straight line (${notSeenInBetween}); asked on ${parameters.on}${lens ? `; counting ${lens}` : ''}.`,
		counted,
		'',
		toTextTable([['Place', 'Group', 'Component', 'State', 'In reach', 'Ratio', 'Providers', 'Nearest', 'Code'], ...rows]),
		'',
		`Sources: ${matrix.sources.map(({ title, vintage }) => `${title} (${vintage})`).join('; ') || 'none'}`
	].join('\n') + '\n';
}
