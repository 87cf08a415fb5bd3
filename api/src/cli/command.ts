import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';

/** Where a verb speaks. `stdout` is for the answer, `stderr` for progress and reasons. */
export interface CommandIo {
	readonly stdout: (text: string) => void;
	readonly stderr: (text: string) => void;
	/** True when stderr is a terminal: progress is shown only then. */
	readonly isTerminal: boolean;
}

export interface WorkspaceChoice {
	/** `--workspace`; KITH_WORKSPACE, then `sample`, when absent. */
	readonly workspace?: string;
	/** Somebody's own data go in: into invented ones only where the workspace was named, by option or setting. */
	readonly isToFill?: boolean;
}

/** Opens the workspace's graph for the length of one verb: the caller of `run` closes it. */
export type OpenContext = (choice?: WorkspaceChoice) => Promise<KithContext>;

/**
 * One verb of the command line: one file each, registered in kith.ts.
 *
 * `run` gives the exit code: 0 done, 1 refused or failed with the reason on stderr, 2 wrong usage.
 * It may throw WrongUsage (→ 2), or any error whose message is a sentence for a person (→ 1).
 */
export interface Command {
	readonly name: string;
	/** One line for the list of verbs. */
	readonly summary: string;
	/** What `--help` prints: the form, the options and an example, each command as it is typed in this folder: npm run kith -- … */
	readonly usage: string;
	/** @param argv  what follows the verb, `--help` already dealt with */
	run(argv: readonly string[], io: CommandIo, openContext: OpenContext): Promise<number>;
}

/** The command was written wrongly. The message says what came, what was expected and how to mend it. */
export class WrongUsage extends Error {
	override readonly name = 'WrongUsage';
}
