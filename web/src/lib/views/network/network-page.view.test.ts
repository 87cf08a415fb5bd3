import { describe, expect, test } from 'vitest';
import type { NetworkOfAreaQuery } from '#lib/generated/documents.ts';
import { betweennessInWords } from './betweenness-in-words.ts';
import { networkPageView } from './network-page.view.ts';
import { readNetworkQuestion } from './network-question.ts';

type Network = NetworkOfAreaQuery['network'];
type Node = Network['nodes'][number];

const node = (id: string, kind: Node['kind'], more: Partial<Node> = {}): Node => ({
	id, kind, name: id, componentId: null, outsideInWords: null, notRunning: null, x: 0, y: 0, degree: 1, betweenness: 0, part: 0, isArticulation: false, ...more
});
const town: Network = {

	nodes: [node('Choir', 'ORGANISATION'), node('Library', 'VENUE', { degree: 2, betweenness: 1, isArticulation: true }), node('Lunch club', 'ORGANISATION')],
	edges: [{ source: 'Choir', target: 'Library', inWords: 'is held at', isBridge: true }, { source: 'Lunch club', target: 'Library', inWords: 'is held at', isBridge: true }],
	totalNodes: 5, totalEdges: 4, parts: 1, density: 0.5, isCut: false, sources: []
};
const ask = (address: string) => readNetworkQuestion(new URLSearchParams(address));

describe('a library that alone joins a choir and a lunch club', () => {
	test('the sentence counts kinds and ties, and says that it would break', () => {
		const view = networkPageView({ network: town, asked: ask('') });
		expect(view.headline).toBe('Two organisations and one venue, joined by two ties.');
		expect(view.rest).toContain('If one of them went, somebody would be cut off from the rest in the whole network of 5.');
		expect(view.rest).toContain('tick venues and activities to see all 5.');
	});

	test('the table puts the most joined first, and by name when asked', () => {
		expect(networkPageView({ network: town, asked: ask('') }).rows.map(({ name }) => name)).toEqual(['Library', 'Choir', 'Lunch club']);
		expect(networkPageView({ network: town, asked: ask('sort=name') }).rows.map(({ name }) => name)).toEqual(['Choir', 'Library', 'Lunch club']);
		expect(networkPageView({ network: town, asked: ask('') }).rows[0]).toMatchObject({ ties: '2 (2)', between: 'on the way between 100 in 100 pairs', breaks: 'yes: some are joined only through it', href: '/venues/Library' });
	});

	test('a choir that is paused is marked in the table and the picture, and comes last though it has the most ties', () => {
		const paused: Network = { ...town, nodes: town.nodes.map((one) => (one.id === 'Choir' ? { ...one, notRunning: 'paused', degree: 9, betweenness: 2 } : one)) };
		const view = networkPageView({ network: paused, asked: ask('sort=between') });
		expect(view.rows.map(({ name, notRunning }) => [name, notRunning])).toEqual([['Library', undefined], ['Lunch club', undefined], ['Choir', 'Paused']]);
		expect(networkPageView({ network: paused, asked: ask('sort=name') }).rows[0]).toMatchObject({ name: 'Choir', notRunning: 'Paused' });
		expect(view.rest).toContain('One of all shown is not running.');
		expect(view.pictureNote).toContain('Hollow, with a dashed line: not running.');
		expect(view.drawing.nodes.map(({ id, notRunning }) => [id, notRunning])).toEqual([['Choir', 'paused'], ['Library', undefined], ['Lunch club', undefined]]);
		expect(networkPageView({ network: paused, asked: ask('focus=Choir') }).rest).toContain('It is paused now.');
		expect(networkPageView({ network: town, asked: ask('') }).pictureNote).not.toContain('paused');
	});

	test('a library that has closed and still has the most ties is called most joined; in the table it comes last, and the caption says so', () => {
		const closed: Network = { ...town, nodes: town.nodes.map((one) => (one.id === 'Library' ? { ...one, notRunning: 'closed' } : one)) };
		const view = networkPageView({ network: closed, asked: ask('') });
		expect(view.rest).toContain('Most joined of those shown: Library, Choir and Lunch club.');
		expect(view.rows.map(({ name }) => name)).toEqual(['Choir', 'Lunch club', 'Library']);
		expect(view.setBackInWords).toBe('What is not running comes last.');
		const beyond = { ...closed, nodes: closed.nodes.map((one) => (one.id === 'Choir' ? { ...one, outsideInWords: 'outside Town, 600 m over the edge' } : one)) };
		expect(networkPageView({ network: beyond, asked: ask('') }).setBackInWords).toBe('What stands outside the area comes after what is in it, and what is not running comes last.');
		expect([networkPageView({ network: beyond, asked: ask('sort=name') }).setBackInWords, networkPageView({ network: town, asked: ask('') }).setBackInWords]).toEqual(['', '']);
	});

	test('in a ward, the sentence says that those tied to what is there are shown as well, wherever they are', () => {
		expect(networkPageView({ network: town, asked: { ...ask(''), place: 'E05000001' } }).rest).toContain('Whoever is tied to what is or works in this ward is shown too, wherever it is.');
		expect(networkPageView({ network: town, asked: { ...ask(''), component: 'wanted_activity' } }).rest).toContain('Whoever is tied to what is of this kind is shown too, of any kind.');
		expect(networkPageView({ network: town, asked: ask('') }).rest).not.toContain('is shown too');
	});

	test('in focus, who stands alone has nobody around it, and who has one neighbour has one', () => {
		const [choir, library] = town.nodes as [Node, Node, Node];
		const around = (nodes: readonly Node[], edges: Network['edges']) => networkPageView({ network: { ...town, nodes: [...nodes], edges }, asked: ask('focus=Choir&steps=1') }).headline;
		expect(around([choir, library], [town.edges[0]!])).toBe('Choir is tied to one other; within one step of it stands one venue.');
		expect(around([{ ...choir, degree: 0 }], [])).toBe('Choir is tied to no others; within one step of it stands nobody else shown.');
	});

	test('in focus, the sentence is about it', () => {
		const view = networkPageView({ network: town, asked: ask('focus=Library&steps=1') });
		expect(view.headline).toBe('Library is tied to two others; within one step of it stand two organisations.');
		expect(view.rest).toBe('Without it, somebody would be cut off from the rest.');
	});
});

test('where no ties are shown, nobody is called most joined, though the whole network ties them', () => {
	const nodes = ['A', 'B', 'C'].map((id) => node(id, 'ORGANISATION', { degree: 4, isArticulation: true }));
	const view = networkPageView({ network: { ...town, nodes, edges: [], parts: 3 }, asked: ask('') });
	expect(view.headline).toBe('Three organisations, with no ties among them.');
	expect(view.rest).not.toMatch(/Most joined|cut off|parts/);
	const tied = networkPageView({ network: { ...town, nodes, edges: [{ source: 'A', target: 'B', inWords: 'works with', isBridge: false }, { source: 'B', target: 'C', inWords: 'works with', isBridge: false }] }, asked: ask('') });
	expect(tied.rest).toContain('Most joined of those shown: B, A and C.');
	expect(tied.rows.map(({ name, ties }) => [name, ties])).toEqual([['B', '2 (4)'], ['A', '1 (4)'], ['C', '1 (4)']]);
	expect(view.columns.map(({ label }) => label)).toContain('Ties shown (in all)');
});

test('where nothing fits, the page says what to try', () => {
	const view = networkPageView({ network: { ...town, nodes: [], edges: [] }, asked: ask('component=wanted_activity') });
	expect([view.headline, view.rows, view.laterHref]).toEqual(['Nothing on record fits this.', [], undefined]);
});

test('a long table is read in pages', () => {
	const many = { ...town, nodes: Array.from({ length: 120 }, (_, i) => node(`Club ${i}`, 'ORGANISATION')), edges: [] };
	const second = networkPageView({ network: many, asked: ask('after=50') });
	expect(second.rowsInWords).toBe('Rows 51 to 100 of 120');
	expect([second.earlierHref, second.laterHref]).toEqual(['/network#table', '/network?after=100#table']);
});

test.each([['kind=people', 'people'], ['steps=9', '9'], ['sort=age', 'age'], ['after=-1', '-1']])('%s is refused by name', (address, came) => {
	expect(() => ask(address)).toThrow(`"${came}"`);
});

test('what stands between is said in pairs, and never as nobody where it is somebody', () => {
	expect([0, 0.02, 0.001, 0.00001].map(betweennessInWords)).toEqual(['joins nobody else', 'on the way between 2 in 100 pairs', 'on the way between 1 in 1,000 pairs', 'on the way between very few pairs']);
});

test('the neighbour’s council that runs halls over the edge does not come first in the network of the area', () => {
	const nodes = [node('Islington', 'ORGANISATION', { degree: 10, outsideInWords: 'outside Town, 600 m over the edge' }), node('Town', 'ORGANISATION', { degree: 8 }), node('Choir', 'ORGANISATION', { degree: 2 })];
	const { headline, rows } = networkPageView({ network: { ...town, nodes, edges: [] }, asked: ask('') });
	expect(rows.map(({ name, ties, outside }) => [name, ties, outside])).toEqual([['Town', '0 (8)', undefined], ['Choir', '0 (2)', undefined], ['Islington', '0 (10)', 'outside Town, 600 m over the edge']]);
	expect(headline).toBe('Three organisations, one of them outside the area, with no ties among them.');
	expect(networkPageView({ network: { ...town, nodes, edges: [] }, asked: ask('sort=name') }).rows[1]!.name).toBe('Islington');
});

test('where everything is shown, ties are simply ties', () => {
	const whole = networkPageView({ network: { ...town, totalNodes: 3 }, asked: ask('kind=organisation&kind=venue') });
	expect([whole.rows[0]!.ties, whole.countedInWords, whole.columns[2]!.label]).toEqual(['2', '', 'Ties']);
});

test('in focus with kinds left out, how many of its ties are shown is said', () => {
	const part = { ...town, nodes: [town.nodes[0]!, { ...town.nodes[1]!, degree: 3 }, town.nodes[2]!] };
	expect(networkPageView({ network: part, asked: ask('focus=Library&steps=1') }).headline).toBe('Library is tied to three others, of which 2 are shown; within one step of it stand two organisations.');
});
