import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/kith-server.ts';

const notOurs = new Set(['node_modules', '.git', '.svelte-kit', '.tools', '.kith', 'build', 'test-results']);

/** Every page of documentation, from the root down. */
function listPages(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const place = path.join(folder, entry.name);
		if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : listPages(place);
		return entry.name.endsWith('.md') ? [place] : [];
	});
}

/** What a page links to inside the repository: without anchors, addresses and pictures of other origins. */
function listLinks(page: string): string[] {
	return [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to).filter((to) => !/^[a-z]+:/i.test(to));
}

const pages = listPages(root);
const inside = (place: string): string => path.relative(root, place);

describe('whoever reads the documents finds what they point to', () => {
	test.each(pages.map((page) => [inside(page), page] as const))('%s', (_, page) => {
		expect(listLinks(page).filter((to) => !existsSync(path.resolve(path.dirname(page), to)))).toEqual([]);
	});

	test('every room of the graph, and every other room, has a page that ARCHITECTURE.md links', () => {
		const rooms = [...readdirSync(path.join(root, 'graph/src')).map((name) => `graph/src/${name}`), 'api', 'web', 'seeds', 'tests'];
		const linked = listLinks(path.join(root, 'ARCHITECTURE.md'));
		expect(rooms.map((room) => `${room}/README.md`).filter((page) => !linked.includes(page))).toEqual([]);
	});

	test('every importer has a page that says what it takes and leaves', () => {
		const importers = readdirSync(path.join(root, 'graph/src/import'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'reading');
		expect(importers.map(({ name }) => `graph/src/import/${name}/README.md`).filter((page) => !existsSync(path.join(root, page)))).toEqual([]);
	});
});
