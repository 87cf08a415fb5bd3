import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NodeLabel } from '../domain/graph-shape.ts';
import { nodeLabels, relationshipShapes } from '../domain/graph-shape.ts';

/**
 * Every text this store ever sends, read and filled once at start-up.
 *
 * Files in cypher/ are sent as they are. Those in per-label/ and per-relationship/ are filled from the closed lists
 * in domain/graph-shape.ts, never from input: what comes from people and files travels as $parameters.
 */
const folder = fileURLToPath(new URL('./cypher/', import.meta.url));

/** Kept by the store itself, beside the labels of the domain. */
export const internalLabels = ['Graph', 'ChangeSet', 'Change'] as const;
export type StoredLabel = NodeLabel | (typeof internalLabels)[number];

const networkLabels: readonly NodeLabel[] = ['Organisation', 'Venue', 'Provision', 'Connector'];

const asTheyAre = readFolder('');
const perLabel = readFolder('per-label/');
const perRelationship = readFolder('per-relationship/');
const texts = new Map<string, string>();

for (const [name, text] of asTheyAre) texts.set(name, text);
for (const label of [...nodeLabels, ...internalLabels]) {
	for (const [name, text] of perLabel) texts.set(`${name} ${label}`, text.replaceAll('{{label}}', label));
}
for (const { type, from, to } of relationshipShapes) {
	for (const [name, text] of perRelationship) {
		texts.set(`${name} ${type} ${from} ${to}`, text.replaceAll('{{type}}', type).replaceAll('{{from}}', from).replaceAll('{{to}}', to));
	}
}
texts.set('count-nodes', [
	'// How many records of each kind are there?\n//\n// returns   label, nodes',
	nodeLabels.map((label) => textFor(`count ${label}`)).join('\nUNION ALL\n')
].join('\n'));
texts.set('list-network-ties', [
	'// What ties organisations, venues, provision and connectors together?\n//\n// returns   type, fromLabel, fromId, toLabel, toId, properties: one row per relationship',
	relationshipShapes
		.filter(({ from, to }) => networkLabels.includes(from) && networkLabels.includes(to))
		.map(({ type, from, to }) => textFor(`list-all-ties ${type} ${from} ${to}`)).join('\nUNION ALL\n')
].join('\n'));

const known: ReadonlySet<string> = new Set(texts.values());

/** What tests hold every engine to: nothing else is ever sent. */
export const knownCypherTexts = (): ReadonlySet<string> => known;

/** The text of one file of cypher/, by its name without the ending. */
export const cypher = (name: string): string => textFor(name);

export const cypherFor = (name: string, label: StoredLabel): string => textFor(`${name} ${label}`);

/** The text for one relationship of the closed list. */
export function cypherBetween(name: string, shape: { readonly type: string; readonly from: string; readonly to: string }): string {
	return textFor(`${name} ${shape.type} ${shape.from} ${shape.to}`);
}

function textFor(key: string): string {
	const text = texts.get(key);
	if (text === undefined) throw new TypeError(`There is no Cypher called "${key}": look in graph/src/store/cypher and graph/src/domain/graph-shape.ts.`);
	return text;
}

function readFolder(name: string): readonly (readonly [string, string])[] {
	return readdirSync(folder + name)
		.filter((file) => file.endsWith('.cypher'))
		.map((file) => [file.slice(0, -'.cypher'.length), readFileSync(folder + name + file, 'utf8').trim()] as const);
}
