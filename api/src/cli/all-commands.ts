import type { Command } from './command.ts';
import { doctorCommand } from './doctor.ts';
import { evidenceCommand } from './evidence.ts';
import { explainCommand } from './explain.ts';
import { gapsCommand } from './gaps.ts';
import { importCommand } from './import.ts';
import { measureAccessCommand } from './measure-access.ts';
import { measureNetworkCommand } from './measure-network.ts';
import { seedCommand } from './seed.ts';
import { sourcesCommand } from './sources.ts';
import { startCommand } from './start.ts';
import { workspaceCommand } from './workspace.ts';

/** Every verb, in the order the list shows them. */
export const allCommands: readonly Command[] = [
	startCommand, doctorCommand, workspaceCommand, seedCommand, sourcesCommand, importCommand, gapsCommand, explainCommand, evidenceCommand,
	measureAccessCommand, measureNetworkCommand
];
