// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * A fingerprint of files as they stand: path and content of each. Folders are read whole.
 *
 * @param {readonly string[]} places  Relative to the checkout; those that do not exist count as absent.
 * @param {readonly string[]} also    Other words the result depends on.
 */
export function fingerprint(places, also = []) {
	const hash = createHash('sha256');
	for (const word of also) hash.update(word).update('\0');
	for (const file of places.flatMap((place) => listFiles(path.join(root, place)))) {
		hash.update(path.relative(root, file).split(path.sep).join('/')).update('\0').update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function listFiles(place) {
	if (!existsSync(place)) return [];
	if (statSync(place).isFile()) return [place];
	return readdirSync(place, { withFileTypes: true })
		.filter((entry) => !['node_modules', '.svelte-kit', 'build'].includes(entry.name))
		.sort((one, other) => (one.name < other.name ? -1 : 1))
		.flatMap((entry) => listFiles(path.join(place, entry.name)));
}

/**
 * @param {string} file
 * @param {string} expected
 */
export const isStamped = (file, expected) => existsSync(file) && readFileSync(file, 'utf8') === expected;

/**
 * @param {string} file
 * @param {string} value
 */
export const stamp = (file, value) => writeFileSync(file, value);
