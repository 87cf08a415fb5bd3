import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { readNetworkFile } from '@kith/graph/import/network-files/read-network-file.ts';
import { measureNetwork } from '@kith/graph/network/measure-network.ts';
import { WrongUsage, type Command } from './command.ts';
import { readGivenFile } from './read-given-file.ts';
import { writeGivenFile } from './write-given-file.ts';

const usage = `npm run kith -- measure-network FILE [--directed] --out MEASURES.csv [--bridges BRIDGES.csv] [--json]

Measures a network on its own, without a workspace.
FILE is an edge CSV (source,target), GraphML, GEXF or Kumu JSON.

  --out MEASURES.csv     id,degree,betweenness,closeness,clustering,core,community,is_articulation
  --bridges BRIDGES.csv  source,target of each tie without which a part falls in two
  --directed             regard the direction of ties; without it every tie goes both ways
  --json                 the summary as JSON

Values are unweighted and normalised as networkx does.
Communities are Louvain's and may differ between programs.

  npm run kith -- measure-network les-miserables.gexf --out measures.csv --bridges bridges.csv`;

/** Network measures on a plain file: no graph is opened. */
export const measureNetworkCommand: Command = {
	name: 'measure-network',
	summary: 'Measure a network file: who is joined, who joins others, and where it would break',
	usage,

	async run(argv, io) {
		const { file, out, bridges, directed, json } = readArguments(argv);
		const network = readNetworkFile({ name: basename(file), bytes: await readGivenFile(file, 'a network file') });
		const measures = measureNetwork({ nodes: network.nodes, edges: network.edges, directed });

		await writeRows(out, [
			['id', 'degree', 'betweenness', 'closeness', 'clustering', 'core', 'community', 'is_articulation'],
			...measures.nodes.map((node) => [node.id, node.degree, node.betweenness, node.closeness, node.clustering, node.core, node.community, String(node.isArticulation)])
		]);
		if (bridges !== undefined) await writeRows(bridges, [['source', 'target'], ...measures.bridges.map(({ source, target }) => [source, target])]);

		const summary = {
			format: network.format, directed, nodes: measures.nodes.length, ties: network.edges.length, parts: measures.parts, density: measures.density,
			communities: measures.communities, modularity: measures.modularity ?? null, bridges: measures.bridges.length,
			articulationPoints: measures.nodes.filter(({ isArticulation }) => isArticulation).length
		};
		if (json) io.stdout(`${JSON.stringify(summary, null, '\t')}\n`);
		else {
			io.stdout(`Read ${countOf(summary.nodes, 'node', 'nodes')} and ${countOf(summary.ties, 'tie', 'ties')} from ${basename(file)} (${network.format}), taken as ${directed ? 'directed' : 'undirected'}.\n`);
			if (network.saysDirected && !directed) io.stdout('The file calls its ties directed; add --directed to regard that.\n');
			const found = [
				countOf(summary.parts, 'connected part', 'connected parts'), countOf(summary.communities, 'community', 'communities'),
				countOf(summary.bridges, 'bridge', 'bridges'), countOf(summary.articulationPoints, 'articulation point', 'articulation points')
			];
			io.stdout(`${found.join(', ')}. Wrote ${out}${bridges === undefined ? '' : ` and ${bridges}`}.\n`);
		}
		return 0;
	}
};

function countOf(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

function readArguments(argv: readonly string[]) {
	const { values, positionals } = parse(argv);
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0) {
		throw new WrongUsage(`Came ${positionals.length === 0 ? 'no file' : `${positionals.length} files`}; expected one network file. Write: npm run kith -- measure-network FILE --out MEASURES.csv`);
	}
	if (values.out === undefined) throw new WrongUsage('Came no --out; expected where to write the measures. Add: --out MEASURES.csv');
	return { file, out: values.out, bridges: values.bridges, directed: values.directed, json: values.json };
}

function parse(argv: readonly string[]) {
	try {
		return parseArgs({
			args: [...argv], allowPositionals: true,
			options: { out: { type: 'string' }, bridges: { type: 'string' }, directed: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } }
		});
	} catch (cause) {
		throw new WrongUsage(`${(cause as Error).message.split('. ')[0]}. See npm run kith -- measure-network --help`, { cause });
	}
}

const writeRows = (file: string, rows: readonly (readonly (string | number)[])[]): Promise<void> => writeGivenFile(file, stringify(rows.map((row) => [...row])));
