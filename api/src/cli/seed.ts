import process from 'node:process';
import { parseArgs } from 'node:util';
import { openOrMakeSample } from '../open-context.ts';
import { isEmpty, plantWhenEmpty, sampleWorkspace } from '../plant-when-empty.ts';
import { readSettings } from '../settings.ts';
import { CannotBeDone } from './cannot-be-done.ts';
import type { Command } from './command.ts';

/** Plants the sample in an empty workspace, on either engine. */
export const seedCommand: Command = {
	name: 'seed',
	summary: 'Plant the sample area in an empty workspace',
	usage: `npm run kith -- seed

Plants the sample (real outlines and figures, invented organisations, marked illustrative) in the workspace
"${sampleWorkspace}", or in the empty Neo4j database that NEO4J_URI names. A graph that holds anything is refused:
sample and own data never share a workspace.`,

	async run(argv, io) {
		parseArgs({ args: [...argv], options: {} });
		const settings = { ...readSettings(process.env), workspace: sampleWorkspace };
		const store = await openOrMakeSample(settings);
		try {
			if (!await isEmpty(store)) {
				const { areaName } = await store.about();
				throw new CannotBeDone(`This graph holds ${areaName} already; the sample is planted only in an empty one. To start afresh: npm run kith -- workspace remove ${sampleWorkspace} --yes, then npm run kith -- seed.`);
			}
			await plantWhenEmpty(store, { workspace: sampleWorkspace, say: (line) => io.stdout(`${line}\n`), actor: 'kith seed' });
			return 0;
		} finally {
			await store.close();
		}
	}
};
