import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { StoreSettings } from '@kith/graph/store/graph-store.ts';
import { refusedPorts } from './http/refused-ports.ts';

/** Who may change the graph before accounts exist: whoever reaches a loopback address, anyone, or nobody. */
export type Edits = 'local' | 'anyone' | 'none';

/** Everything the operator can set, read once at start. Defaults and meanings: interfaces.md and `kith doctor`. */
export interface KithSettings extends StoreSettings {
	readonly host: string;
	readonly port: number;
	readonly edits: Edits;
	/** True: anybody may ask the API for its schema. */
	readonly introspection: boolean;
	readonly basemapStyle: string | undefined;
	/** Names it answers to beside loopback and HOST. */
	readonly names: readonly string[];
}

/** A setting cannot be used. One sentence per setting: what came, what was expected. */
export class SettingsRefused extends Error {
	override readonly name = 'SettingsRefused';
	readonly problems: readonly string[];
	constructor(problems: readonly string[]) {
		super(problems.join('\n'));
		this.problems = problems;
	}
}

/** The repository's root, where `.env` and `.kith` stand. */
export const repositoryRoot = path.resolve(import.meta.dirname, '../..');

/** Reads `.env` beside package.json into the environment; what is already set wins. */
export function loadEnvironmentFile(root: string = repositoryRoot): void {
	const file = path.join(root, '.env');
	if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Settings from an environment. Refuses (SettingsRefused) what it cannot use, all of it at once.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string = repositoryRoot): KithSettings {
	const problems: string[] = [];
	const given = (name: string) => {
		const text = env[name]?.trim();
		return text === '' ? undefined : text;
	};
	const refuse = (name: string, came: string, expected: string) => problems.push(`${name} is "${came}"; expected ${expected}.`);

	const host = given('HOST') ?? '127.0.0.1';
	if (/[\s/]/.test(host) || /^[a-z]+:/i.test(host)) refuse('HOST', host, 'an address or a host name such as 127.0.0.1, without http:// and without a port');

	const portText = given('PORT') ?? '4000';
	const port = Number(portText);
	if (!/^\d+$/.test(portText) || port > 65_535) refuse('PORT', portText, 'a whole number from 0 to 65535, for example 4000');
	else if (refusedPorts.has(port)) refuse('PORT', portText, 'another: browsers refuse to open this one, which is kept for an older kind of program. Try 4000');

	const names = (given('KITH_NAMES') ?? '').split(/[\s,]+/).filter((name) => name !== '');
	const noName = names.find((name) => !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(name));
	if (noName !== undefined) refuse('KITH_NAMES', noName, 'names such as kith.example.org, without http:// and without a port, with commas between them');

	const workspace = given('KITH_WORKSPACE') ?? 'sample';
	if (!isWorkspaceName(workspace)) refuse('KITH_WORKSPACE', workspace, workspaceNameExpected);

	const editsText = given('KITH_EDITS') ?? 'local';
	if (!isEdits(editsText)) refuse('KITH_EDITS', editsText, 'local, anyone or none');

	const introspectionText = given('KITH_INTROSPECTION');
	if (introspectionText !== undefined && introspectionText !== 'on' && introspectionText !== 'off') {
		refuse('KITH_INTROSPECTION', introspectionText, 'on or off');
	}

	const uri = given('NEO4J_URI');
	if (uri !== undefined && !/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+$/.test(uri.replace(/\/$/, ''))) {
		refuse('NEO4J_URI', withoutUserinfo(uri), 'an address such as bolt://localhost:7687 or neo4j+s://example.org');
	} else if (uri?.includes('@')) {
		refuse('NEO4J_URI', withoutUserinfo(uri), 'an address without a name and password in it; they belong in NEO4J_USER and NEO4J_PASSWORD');
	}
	for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) {
		if (uri === undefined && given(name) !== undefined) problems.push(`${name} is set but NEO4J_URI is not; set NEO4J_URI to use Neo4j, or remove ${name} to use the embedded graph.`);
	}

	const basemapStyle = given('KITH_BASEMAP_STYLE');
	if (basemapStyle !== undefined && !/^\/(?!\/)/.test(basemapStyle) && !(/^https?:\/\//.test(basemapStyle) && URL.canParse(basemapStyle))) refuse('KITH_BASEMAP_STYLE', basemapStyle, 'the address of a MapLibre style, beginning https:// or /');

	if (problems.length > 0) throw new SettingsRefused(problems);

	const password = given('NEO4J_PASSWORD');
	// the name every Neo4j begins with
	const user = given('NEO4J_USER') ?? (password === undefined ? undefined : 'neo4j');
	const database = given('NEO4J_DATABASE');
	return {
		host,
		port,
		home: path.resolve(root, given('KITH_HOME') ?? '.kith'),
		workspace,
		edits: editsText as Edits,
		introspection: introspectionText === undefined ? env['NODE_ENV'] === 'development' : introspectionText === 'on',
		basemapStyle,
		names,
		...(uri !== undefined && {
			neo4j: { uri, ...(user !== undefined && { user }), ...(password !== undefined && { password }), ...(database !== undefined && { database }) }
		})
	};
}

/** A password may have been written into an address: never repeated. */
const withoutUserinfo = (uri: string): string => uri.replace(/\/\/.*@/, '//…@');

export const workspaceNameExpected = 'lower-case letters, digits and hyphens, beginning with a letter or digit, at most 63, for example sample';

/** A workspace's name is a folder's name: nothing that could lead out of KITH_HOME. */
export function isWorkspaceName(name: string): boolean {
	return /^[a-z0-9][a-z0-9-]{0,62}$/.test(name);
}

function isEdits(text: string): text is Edits {
	return text === 'local' || text === 'anyone' || text === 'none';
}
