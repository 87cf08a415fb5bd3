import { expect, test } from 'vitest';
import { frameOf, listInSight, writeNames, type DrawnNode } from './network-drawing.ts';

const club = (more: Partial<DrawnNode>): DrawnNode => ({ id: more.name ?? 'club', kind: 'ORGANISATION', name: 'Club', x: 0, y: 0, degree: 1, isArticulation: false, isFocus: false, isLeading: false, ...more });
/** One pixel a unit, 400 by 300, its middle the layout's 0, 0. */
const frame = frameOf({ width: 400, height: 300, scale: 1, origin: { x: 200, y: 150 } });

test('who stands outside the frame is not in sight, and of those in it the leading come first, then the most joined', () => {
	const nodes = [club({ name: 'Choir', degree: 2, x: -50 }), club({ name: 'Far away', degree: 9, x: 900 }), club({ name: 'Chess', degree: 5, x: 50 }), club({ name: 'Hub', isLeading: true })];
	expect(listInSight(nodes, frame).map(({ name }) => name)).toEqual(['Hub', 'Chess', 'Choir']);
});

test('of a hundred in sight no more than sixty are wished for', () => {
	const crowd = Array.from({ length: 100 }, (_, number) => club({ name: `Club ${number}`, degree: number, x: number, y: number }));
	const inSight = listInSight(crowd, frame);
	expect(inSight).toHaveLength(60);
	expect(inSight.at(-1)!.degree).toBe(40);
});

test('a name keeps as far from its dot as the dot is large on the screen', () => {
	const nodes = [club({ name: 'Chess' })];
	const below = (markSize: number) => writeNames({ nodes, edges: [] }, { fit: frame, size: 12, among: nodes, markSize: () => markSize })[0]!.y;
	expect(below(60) - below(20)).toBe(20);
});

test('whoever is pointed at is named in full and in bold, and the focus then is one among others', () => {
	const long = 'The Wednesday walking group for everybody who would rather not walk alone';
	const nodes = [club({ name: long }), club({ name: 'Hub', isFocus: true, y: 80 }), ...Array.from({ length: 40 }, (_, number) => club({ name: `Far ${number}`, x: 900 }))];
	const written = (here?: string) => writeNames({ nodes, edges: [] }, { fit: frame, size: 12, among: nodes.slice(0, 2), here }).map(({ lines, isBold }) => `${isBold ? '*' : ''}${lines.join(' ')}`);
	expect(written(long).sort()).toEqual([`*${long}`, 'Hub'].sort());
	expect(written().sort()).toEqual([`${long.slice(0, 39)}…`, '*Hub'].sort());
});
