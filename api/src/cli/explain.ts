import type { CellExplained } from '@kith/graph/use-cases/explain-cell.ts';
import { describeFairShare } from '@kith/graph/wording/describe-fair-share.ts';
import { describeCell } from '@kith/graph/wording/describe-cell.ts';
import { explainCellInArea } from '@kith/graph/use-cases/explain-cell.ts';
import { barriersInWords } from '@kith/graph/wording/barrier-labels.ts';
import { metresBesideReach } from '@kith/graph/wording/metres-beside-reach.ts';
import { whereMetInWords } from '@kith/graph/wording/where-met-in-words.ts';
import { stateInWords } from '@kith/graph/wording/state-in-words.ts';
import { notSeenInBetween } from '@kith/graph/wording/walk-in-words.ts';
import { chooseCountView } from './choose-count-view.ts';
import { coverageOptionsUsage, readCoverageOptions, toTextTable } from './coverage-options.ts';
import { WrongUsage } from './command.ts';
import type { Command } from './command.ts';

const usage = `npm run kith -- explain LOCALITY GROUP COMPONENT [--count made-for|open-to] [--json]

Why is this cell as it is? One ward or LSOA, one group, one component, down to the records.

${coverageOptionsUsage}
  --json                     everything, for machines

  npm run kith -- explain E05013998 carers wanted_activity`;

/** One cell down to records. */
export const explainCommand: Command = {
	name: 'explain',
	summary: 'Why is one place × group × component as it is: records, distances and people',
	usage,

	async run(argv, io, openContext) {
		const options = readCoverageOptions(argv, 'explain');
		const [locality, group, component, ...more] = options.positionals;
		if (locality === undefined || group === undefined || component === undefined || more.length > 0) {
			throw new WrongUsage(`Came ${options.positionals.length} words; expected three: a place, a group and a component. Write: npm run kith -- explain LOCALITY GROUP COMPONENT`);
		}
		if (options.format !== undefined && options.format !== 'json' && options.format !== 'table') throw new WrongUsage(`Came --format ${options.format}; expected table or json.`);
		const context = await openContext(options.workspace);
		const chosen = await chooseCountView(context, { given: options.measure.count, groups: [group], components: [component] });
		const explained = await explainCellInArea(context, { ...options.measure, count: chosen.count, locality, group, component });
		io.stdout(options.json || options.format === 'json' ? `${JSON.stringify(explained, null, '\t')}\n` : toText(explained));
		if (chosen.isUnusual) io.stderr(`${chosen.inWords}\n`);
		return 0;
	}
};

function toText({ cell, locality, group, component, parameters, people, supply, leftOut, lsoas, sources }: CellExplained): string {
	const { label, reason } = stateInWords({ cell, reachMetres: parameters.reachMetres, checkMonths: parameters.checkMonths });
	const lens = barriersInWords(parameters.barriers);
	const view = cell.count === 'made-for' ? 'made for' : 'open to';
	const isCounted = group.indicatorId !== undefined || group.id === 'anyone';
	const rows = [...describeCell({
		cell, groupLabel: group.label, isCounted, sourceOfPeople: people.value === undefined ? undefined : `${people.source.title}, ${people.source.vintage}`,
		reachMetres: parameters.reachMetres, checkMonths: parameters.checkMonths, barriers: parameters.barriers, totalInArea: undefined
	}), describeFairShare({ cell, isCounted, component, groupInSentence: group.inSentence, count: cell.count, barriers: parameters.barriers })];
	const blocks = [
		`${locality.name}: ${component.label}, ${view} ${group.inSentence}\n${label}: ${reason}.`,
		toTextTable(rows.map((row) => [row.label, row.value, row.note])),
		supply.length === 0 ? (leftOut.length === 0 ? 'Nothing of this kind is recorded for this group.' : 'Nothing of this kind counts for this group.') : toTextTable([
			['Supply', 'Venue', 'Metres', 'A week', 'Shared among', 'Adds per 1,000'],
			...supply.map((one) => [
				one.name, whereMetInWords(one), one.metres === undefined ? '' : `${metresBesideReach({ metres: one.metres, reachMetres: parameters.reachMetres })}${one.isInReach ? ', in reach' : ''}`,
				`${Math.round(one.weeklySupply * 10) / 10}${one.isAssumed ? ' (assumed)' : ''}`, one.sharedAmong === undefined ? 'nobody' : String(Math.round(one.sharedAmong)), (one.adds * 1000).toFixed(3)
			])
		]),
		...(leftOut.length > 0 ? [`Not counted (--json names each):\n${toTextTable(countReasons(leftOut))}`] : []),
		toTextTable([
			['Small area', 'People', 'Per 1,000', 'Nearest', 'In reach'],
			...lsoas.map((one) => [one.name, one.people === undefined ? 'not known' : String(one.people), one.access === undefined ? '' : (one.access * 1000).toFixed(3), one.nearestMetres === undefined ? '' : metresBesideReach({ metres: one.nearestMetres, reachMetres: parameters.reachMetres }), one.isInReach ? 'yes' : 'no'])
		]),
		`${parameters.methodTitle} (${parameters.methodSource}), ${parameters.decay}; reach ${parameters.reachMetres} m in a straight line (${notSeenInBetween}); asked on ${parameters.on}${lens ? `; counting ${lens}` : ''}.\nSources: ${sources.map(({ title, vintage }) => `${title} (${vintage})`).join('; ') || 'none'}`
	];
	return `${blocks.join('\n\n')}\n`;
}

/** Why so many were left out, the commonest reason first. */
function countReasons(leftOut: CellExplained['leftOut']): string[][] {
	return [...Map.groupBy(leftOut, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length).map(([reason, ones]) => [`  ${ones.length}`, reason]);
}
