import process from 'node:process';
import { parseArgs } from 'node:util';
import { listWorkspaces, removeWorkspace } from '@kith/graph/store/open-store.ts';
import { plantReference } from '@kith/seeds/plant-reference.ts';
import { makeGraph, openGraph } from '../open-context.ts';
import { isWorkspaceName, readSettings, workspaceNameExpected, type KithSettings } from '../settings.ts';
import { CannotBeDone } from './cannot-be-done.ts';
import { requireEnglishAuthority } from './require-english-authority.ts';
import { WrongUsage, type Command, type CommandIo } from './command.ts';

const usage = `npm run kith -- workspace new NAME --area CODE [--name "AREA NAME"]
npm run kith -- workspace list [--json]
npm run kith -- workspace remove NAME --yes

new     makes an empty workspace for one area, with the reference data (groups, components, needs).
        CODE is the GSS code of an English local authority, for example E09000006. Import files into it with
        npm run kith -- import … --workspace NAME
list    names the workspaces in KITH_HOME.
remove  deletes a workspace for good. Nothing is asked: --yes is needed.

With NEO4J_URI set, "new" prepares the empty database at that address.`;

/** Makes, lists and removes workspaces. */
export const workspaceCommand: Command = {
	name: 'workspace',
	summary: 'Make, list or remove a workspace: one area’s graph',
	usage,

	async run(argv, io) {
		const { values, positionals: [what, name, ...more] } = parseArgs({
			args: [...argv], allowPositionals: true,
			options: { area: { type: 'string' }, name: { type: 'string' }, yes: { type: 'boolean' }, json: { type: 'boolean' } }
		});
		if (more.length > 0) throw new WrongUsage(`"${more[0]}" is one word too many; a workspace's name is one word.`);
		const settings = readSettings(process.env);
		switch (what) {
			case 'new': return makeWorkspace({ settings, name: requireName(name), area: values.area, areaName: values.name, io });
			case 'list': return list(settings, values.json === true, io);
			case 'remove':
				if (values.yes !== true) throw new CannotBeDone(`Removing deletes the workspace and its backups for good. To go ahead: npm run kith -- workspace remove ${name ?? 'NAME'} --yes`);
				removeWorkspace(settings.home, requireName(name));
				io.stdout(`Removed ${name}.\n`);
				return 0;
			default: throw new WrongUsage(`${what === undefined ? 'Nothing' : `"${what}"`} came after workspace; expected new, list or remove.`);
		}
	}
};

async function makeWorkspace({ settings, name, area, areaName, io }: {
	readonly settings: KithSettings;
	readonly name: string;
	readonly area: string | undefined;
	readonly areaName: string | undefined;
	readonly io: CommandIo;
}): Promise<number> {
	if (area === undefined) throw new WrongUsage('--area is missing; give the GSS code of the area, for example --area E09000006.');
	requireEnglishAuthority(area);
	const where = { ...settings, workspace: name };
	if (!settings.neo4j && listWorkspaces(settings.home).includes(name)) throw new CannotBeDone(`There is a workspace called ${name} already. Choose another name, or remove it first: npm run kith -- workspace remove ${name} --yes`);
	if (settings.neo4j) await refuseFullDatabase(settings);

	const store = await makeGraph(where, { areaId: area, areaName: areaName ?? area });
	try {
		await plantReference(store);
	} finally {
		await store.close();
	}
	// with a database there is one graph, which no name is needed for
	const there = settings.neo4j ? '' : ` --workspace ${name}`;
	io.stdout(`Made ${name} for ${areaName ?? area}. Next: npm run kith -- import ons-lookups FILE${there} (the lookup names its wards and small areas; npm run kith -- sources lists what can follow). Whether there is an area ${area} is only found out then. Last: npm run kith -- start${there}\n`);
	return 0;
}

async function refuseFullDatabase(settings: KithSettings): Promise<void> {
	const store = await openGraph(settings).catch(() => undefined);
	if (!store) return;
	const { areaName } = await store.about();
	await store.close();
	throw new CannotBeDone(`The database at ${settings.neo4j!.uri} holds ${areaName} already. Give the new workspace a database of its own: NEO4J_DATABASE, or another address.`);
}

function list({ home, neo4j }: KithSettings, asJson: boolean, io: CommandIo): number {
	const names = listWorkspaces(home);
	if (asJson) io.stdout(`${JSON.stringify({ home, workspaces: names })}\n`);
	else io.stdout(names.length === 0 ? `No workspaces in ${home} yet. npm start makes the sample; npm run kith -- workspace new makes your own.\n` : names.map((name) => `${name}\n`).join(''));
	if (neo4j && !asJson) io.stdout(`NEO4J_URI is set: npm start uses the database at ${neo4j.uri}, not these.\n`);
	return 0;
}

function requireName(name: string | undefined): string {
	if (name === undefined) throw new WrongUsage('The name of the workspace is missing.');
	if (!isWorkspaceName(name)) throw new WrongUsage(`"${name.slice(0, 60)}" cannot be the name of a workspace; expected ${workspaceNameExpected}.`);
	return name;
}
