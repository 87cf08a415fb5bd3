import { parseArgs } from 'node:util';
import { listSources } from '@kith/graph/use-cases/list-sources.ts';
import { type Command, WrongUsage } from './command.ts';

const usage = `npm run kith -- sources [--json]

Lists what can be taken in: the source's id, what it reads, the standard, and its options.

  npm run kith -- sources`;

/** What `kith import` can read. Opens no graph. */
export const sourcesCommand: Command = {
	name: 'sources',
	summary: 'List what can be imported',
	usage,

	async run(argv, io) {
		let isJson: boolean;
		try {
			const { values } = parseArgs({ args: [...argv], options: { json: { type: 'boolean', default: false } } });
			isJson = values.json;
		} catch {
			throw new WrongUsage(`Came “${argv.join(' ')}”; expected nothing, or --json. Write: npm run kith -- sources`);
		}
		const sources = listSources();
		if (isJson) io.stdout(`${JSON.stringify(sources, null, '\t')}\n`);
		else {
			for (const { id, title, reads, standard, options } of sources) {
				io.stdout(`${id}\n  ${title}\n  reads     ${reads}\n  standard  ${standard}\n`);
				for (const { name, meaning } of options) io.stdout(`  --${name.padEnd(7)} ${meaning}\n`);
				io.stdout('\n');
			}
		}
		return 0;
	}
};
