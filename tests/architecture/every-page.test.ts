import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { everyPage } from '../support/every-page.ts';
import { root } from '../support/kith-server.ts';

const routes = path.join(root, 'web/src/routes');

function listPages(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (entry.isDirectory()) return listPages(path.join(folder, entry.name));
		return entry.name === '+page.svelte' ? [`/${path.relative(routes, folder).split(path.sep).join('/')}`] : [];
	});
}

test('every page there is, and no other, is on the list that the accessibility tests walk', () => {
	expect(everyPage.map(({ route }) => route).sort()).toEqual(listPages(routes).sort());
});
