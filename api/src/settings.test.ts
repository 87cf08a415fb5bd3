import { describe, expect, test } from 'vitest';
import { readSettings, SettingsRefused } from './settings.ts';

test('nothing set: this machine alone, port 4000, the sample', () => {
	expect(readSettings({}, '/kith')).toMatchObject({ host: '127.0.0.1', port: 4000, home: '/kith/.kith', workspace: 'sample', edits: 'local', introspection: false });
	expect(readSettings({}, '/kith').neo4j).toBeUndefined();
});

describe('what cannot be used is named, with what was expected', () => {
	test.each([
		[{ PORT: '40000000' }, /PORT is "40000000"; expected a whole number from 0 to 65535/],
		[{ PORT: '4000a' }, /PORT is "4000a"/],
		[{ PORT: '6000' }, /PORT is "6000"; expected another.*4000/],
		[{ HOST: 'http://here' }, /HOST is "http:\/\/here"/],
		[{ KITH_WORKSPACE: '../elsewhere' }, /KITH_WORKSPACE/],
		[{ KITH_BASEMAP_STYLE: 'tiles.example/style.json' }, /KITH_BASEMAP_STYLE is "tiles.example\/style.json"; expected .*https:\/\//],
		[{ KITH_BASEMAP_STYLE: '//tiles.example' }, /KITH_BASEMAP_STYLE/],
		[{ KITH_EDITS: 'everyone' }, /expected local, anyone or none/],
		[{ NEO4J_URI: 'localhost:7687' }, /bolt:\/\//],
		[{ NEO4J_URI: 'bolt://neo4j:secret@host:7687' }, /NEO4J_URI is "bolt:\/\/…@host:7687"; expected .*NEO4J_USER and NEO4J_PASSWORD/],
		[{ KITH_NAMES: 'https://kith.example.org' }, /KITH_NAMES is "https:\/\/kith.example.org"; expected names such as kith.example.org/],
		[{ NEO4J_PASSWORD: 'x' }, /NEO4J_PASSWORD is set but NEO4J_URI is not/],
		[{ KITH_INTROSPECTION: 'yes' }, /expected on or off/]
	])('%o', (env, said) => {
		expect(() => readSettings(env as Record<string, string>)).toThrow(said);
	});

	test('all of it at once, and never a password', () => {
		try {
			readSettings({ PORT: 'x', KITH_EDITS: 'x', NEO4J_URI: 'http://neo4j:secret@host' });
			expect.unreachable();
		} catch (error) {
			expect((error as SettingsRefused).problems).toHaveLength(3);
			expect((error as Error).message).not.toContain('secret');
		}
	});
});

test('a password alone is that of the user every Neo4j begins with', () => {
	expect(readSettings({ NEO4J_URI: 'bolt://host:7687', NEO4J_PASSWORD: 'p' }).neo4j).toEqual({ uri: 'bolt://host:7687', user: 'neo4j', password: 'p' });
});

test('names it is opened by may be several', () => {
	expect(readSettings({ KITH_NAMES: 'kith.example.org, map.example.org' }).names).toEqual(['kith.example.org', 'map.example.org']);
});

test('a Neo4j with its user, password and database', () => {
	expect(readSettings({ NEO4J_URI: 'neo4j+s://graph.example.org', NEO4J_USER: 'kith', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'area' }).neo4j)
		.toEqual({ uri: 'neo4j+s://graph.example.org', user: 'kith', password: 'p', database: 'area' });
});
