import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { listWorkspaces } from '@kith/graph/store/open-store.ts';
import { openGraph } from '../open-context.ts';
import { readSettings, repositoryRoot, type KithSettings } from '../settings.ts';
import type { Command } from './command.ts';

interface Finding {
	readonly name: string;
	readonly value: string;
	readonly found: string;
	readonly isWell: boolean;
}

/** Prints every setting and what it led to. */
export const doctorCommand: Command = {
	name: 'doctor',
	summary: 'Print the settings and what each of them found',
	usage: `npm run kith -- doctor [--json]

Prints every setting, where it came from and what it found: a free port, a workspace, a database. Exit 1 when
something would keep Kith from starting. Passwords are never printed.`,

	async run(argv, io) {
		const { values: { json } } = parseArgs({ args: [...argv], options: { json: { type: 'boolean' } } });
		const findings = await examine(readSettings(process.env));
		if (json) io.stdout(`${JSON.stringify(findings, null, '\t')}\n`);
		else for (const { name, value, found, isWell } of findings) io.stdout(`${isWell ? '  ' : '! '}${name.padEnd(22)} ${value.padEnd(28)} ${found}\n`);
		return findings.every(({ isWell }) => isWell) ? 0 : 1;
	}
};

async function examine(settings: KithSettings): Promise<readonly Finding[]> {
	const set = (name: string) => (process.env[name] === undefined || process.env[name] === '' ? 'default' : 'set');
	const well = (name: string, value: string, found: string): Finding => ({ name, value, found, isWell: true });
	const isBuilt = existsSync(path.join(repositoryRoot, 'web/build/handler.js'));
	return [
		well('Node', process.versions.node, `${process.platform} ${process.arch}`),
		well('HOST', settings.host, set('HOST')),
		await examinePort(settings),
		examineHome(settings),
		...(settings.neo4j ? [well('NEO4J_URI', settings.neo4j.uri, `user ${settings.neo4j.user ?? 'not given'}, database ${settings.neo4j.database ?? 'the default'}, password ${settings.neo4j.password === undefined ? 'not set' : 'set'}`)] : []),
		await examineGraph(settings),
		well('KITH_EDITS', settings.edits, set('KITH_EDITS')),
		well('KITH_INTROSPECTION', settings.introspection ? 'on' : 'off', set('KITH_INTROSPECTION')),
		well('KITH_BASEMAP_STYLE', settings.basemapStyle ?? 'none', settings.basemapStyle === undefined ? 'boundaries are the map' : 'set'),
		well('KITH_NAMES', settings.names.join(', ') || 'none', set('KITH_NAMES')),
		{ name: 'pages', value: isBuilt ? 'built' : 'not built', found: isBuilt ? 'web/build' : 'npm start builds them', isWell: isBuilt }
	];
}

function examineHome({ home }: KithSettings): Finding {
	const about = { name: 'KITH_HOME', value: home };
	try {
		const names = listWorkspaces(home);
		return { ...about, found: existsSync(home) ? `workspaces: ${names.join(', ') || 'none'}` : 'not there yet: made at the first start', isWell: true };
	} catch (error) {
		return { ...about, found: (error as Error).message, isWell: false };
	}
}

async function examinePort({ host, port }: KithSettings): Promise<Finding> {
	const { createServer } = await import('node:net');
	const { openPort } = await import('../http/open-port.ts');
	const probe = createServer();
	try {
		await openPort(probe, { host, port });
		await new Promise((done) => probe.close(done));
		return { name: 'PORT', value: String(port), found: 'free', isWell: true };
	} catch (error) {
		return { name: 'PORT', value: String(port), found: (error as Error).message, isWell: false };
	}
}

async function examineGraph(settings: KithSettings): Promise<Finding> {
	const about = { name: settings.neo4j ? 'graph' : 'KITH_WORKSPACE', value: settings.neo4j ? 'neo4j' : settings.workspace };
	try {
		if (!settings.neo4j && settings.workspace === 'sample' && !listWorkspaces(settings.home).includes('sample')) {
			return { ...about, found: 'not there yet: planted at the first start', isWell: true };
		}
		const store = await openGraph(settings);
		const [{ areaName, areaId, schemaVersion }, counts] = await Promise.all([store.about(), store.countNodes()]);
		await store.close();
		return { ...about, found: `${areaName} (${areaId}), schema ${schemaVersion}: ${counts['Organisation'] ?? 0} organisations, ${counts['Venue'] ?? 0} venues, ${counts['Provision'] ?? 0} provisions`, isWell: true };
	} catch (error) {
		return { ...about, found: (error as Error).message, isWell: false };
	}
}
