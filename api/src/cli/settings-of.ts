import { readSettings, type KithSettings } from '../settings.ts';
import { CannotBeDone } from './cannot-be-done.ts';

/**
 * Settings of the environment, with the workspace and port a command names put before them.
 *
 * @throws SettingsRefused  as readSettings
 * @throws CannotBeDone     for a named workspace beside NEO4J_URI: what was meant for a folder would go into the database
 */
export function settingsOf({ env, workspace, port }: {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly workspace?: string | undefined;
	readonly port?: string | undefined;
}): KithSettings {
	const settings = readSettings({ ...env, ...(port !== undefined && { PORT: port }), ...(workspace !== undefined && { KITH_WORKSPACE: workspace }) });
	if (workspace !== undefined && settings.neo4j) {
		throw new CannotBeDone(`--workspace ${workspace} names a folder in KITH_HOME, but NEO4J_URI is set, so the graph is the database at ${settings.neo4j.uri}. Leave --workspace out to use the database, or unset NEO4J_URI to use the folder.`);
	}
	return settings;
}
