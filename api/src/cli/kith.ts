import process from 'node:process';
import { findNearestWord } from '@kith/graph/import/reading/find-nearest-word.ts';
import { GraphStoreError } from '@kith/graph/store/store-errors.ts';
import { QuestionNotUnderstood } from '@kith/graph/use-cases/question-not-understood.ts';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { createContext, openGraph } from '../open-context.ts';
import { CannotListen } from '../http/open-port.ts';
import { loadEnvironmentFile, SettingsRefused } from '../settings.ts';
import { allCommands } from './all-commands.ts';
import { refuseInvented } from './refuse-invented.ts';
import { settingsOf } from './settings-of.ts';
import { WrongUsage, type CommandIo, type OpenContext } from './command.ts';

const io: CommandIo = {
	stdout: (text) => void process.stdout.write(text),
	stderr: (text) => void process.stderr.write(text),
	isTerminal: process.stderr.isTTY === true
};

/** `kith <verb> …`: finds the verb, runs it, and turns what goes wrong into a sentence and an exit code. */
async function run([verb, ...rest]: readonly string[]): Promise<number> {
	if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
		const asked = allCommands.find(({ name }) => name === rest[0]);
		io.stdout(`${asked ? asked.usage : describeVerbs()}\n`);
		return verb === undefined ? 2 : 0;
	}
	const command = allCommands.find(({ name }) => name === verb);
	if (!command) {
		const meant = findNearestWord(verb, allCommands.map(({ name }) => name));
		io.stderr(`"${verb.slice(0, 60)}" is not a verb of kith.${meant === undefined ? '' : ` Did you mean ${meant}?`}\n\n${describeVerbs()}\n`);
		return 2;
	}
	if (rest.includes('--help') || rest.includes('-h')) {
		io.stdout(`${command.usage}\n`);
		return 0;
	}

	const opened: KithContext[] = [];
	const openContext: OpenContext = async ({ workspace, isToFill = false } = {}) => {
		const settings = settingsOf({ env: process.env, workspace });
		const store = await openGraph(settings);
		const context = createContext({ store, viewer: { mayEdit: true, actor: `kith ${verb}` } });
		opened.push(context);
		const isNamed = settings.neo4j !== undefined || Boolean(workspace ?? process.env['KITH_WORKSPACE']);
		if (isToFill && !isNamed) await refuseInvented({ store, workspace: settings.workspace });
		return context;
	};
	try {
		loadEnvironmentFile();
		return await command.run(rest, io, openContext);
	} catch (error) {
		return explain(error, command.name);
	} finally {
		for (const { store } of opened) await store.close();
	}
}

function explain(error: unknown, verb: string): number {
	if (error instanceof WrongUsage || isArgumentError(error) || isWordOfOurs(error)) {
		io.stderr(`${error.message}\nSee: npm run kith -- ${verb} --help\n`);
		return 2;
	}
	if (error instanceof SettingsRefused) {
		io.stderr(`${error.message}\nMend it in the environment or in .env, then run the command again.\n`);
		return 1;
	}
	if (error instanceof Error && (error instanceof GraphStoreError || error instanceof CannotListen || isForPeople(error))) {
		io.stderr(`${error.message}\n`);
		return 1;
	}
	io.stderr(`kith ${verb} failed: ${error instanceof Error ? error.message : String(error)}\n`);
	if (process.env['KITH_TRACE'] === 'on' && error instanceof Error) io.stderr(`${error.stack}\n`);
	return 1;
}

/** A word that no graph could know: what every copy of Kith takes is written in the help. */
function isWordOfOurs(error: unknown): error is QuestionNotUnderstood {
	return error instanceof QuestionNotUnderstood && ['level', 'count', 'barrier', 'reach', 'method', 'decay'].includes(error.field ?? '');
}

/** parseArgs refuses unknown and incomplete options with errors of these codes. */
function isArgumentError(error: unknown): error is Error {
	return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

const namesForPeople = new Set(['QuestionNotUnderstood', 'UnreadableFile', 'CannotBeDone']);
function isForPeople(error: Error): boolean {
	return namesForPeople.has(error.name);
}

function describeVerbs(): string {
	const width = Math.max(...allCommands.map(({ name }) => name.length));
	return [
		'npm run kith -- <verb> …', '',
		...allCommands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`), '',
		'npm run kith -- <verb> --help says how each is used.',
		'Where a file or a program reads the answer: npm run --silent kith -- <verb> …, without npm’s own first lines.'
	].join('\n');
}

// whoever reads our output may stop early (kith gaps | head): that is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});
process.exitCode = await run(process.argv.slice(2));
// a refusal has been said: a host name that no resolver answers for may be looked up for seconds more
if (process.exitCode !== 0) setTimeout(() => process.exit(), 500).unref();
