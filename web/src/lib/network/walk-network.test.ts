import { expect, test } from 'vitest';
import { drawNetwork } from './draw-network.ts';
import { chooseLeading, packDrawing, unpackDrawing, type DrawnNode, type NetworkDrawing } from './network-drawing.ts';
import { describeNode, describeStep, findStep } from './walk-network.ts';

const node = (id: string, x: number, y: number): DrawnNode => ({ id, kind: 'ORGANISATION', name: id, x, y, degree: 1, isArticulation: false, isFocus: false, isLeading: true });
const library = node('library', 0, 0);
const drawing: NetworkDrawing = {
	nodes: [library, node('choir', 100, 5), node('chess', 200, 0), node('lunch', 0, -80)],
	edges: [{ source: 'library', target: 'choir', inWords: 'hosts', isBridge: false }, { source: 'chess', target: 'library', inWords: 'is held at', isBridge: true }, { source: 'lunch', target: 'library', inWords: 'works with', isBridge: false }]
};

test('the right arrow walks to the nearest on the right, the up arrow to who stands above', () => {
	expect(findStep({ drawing, from: library, arrow: 'ArrowRight' })?.node.id).toBe('choir');
	expect(findStep({ drawing, from: library, arrow: 'ArrowUp' })?.node.id).toBe('lunch');
});

test('where nothing is tied that way, there is no step', () => {
	expect(findStep({ drawing, from: node('choir', 100, 5), arrow: 'ArrowRight' })).toBeUndefined();
});

test('a step is read the way the tie goes', () => {
	const step = findStep({ drawing, from: library, arrow: 'ArrowUp' })!;
	expect(describeStep({ ...step, fromName: 'library' })).toBe('lunch works with library. lunch, organisation, one tie.');
});

test('a name that holds markup stays a name in the picture', () => {
	const svg = drawNetwork({ drawing: { nodes: [{ ...library, name: '<script>&"' }], edges: [] }, title: 'A "title" <b>' });
	expect(svg).not.toContain('<script>');
	expect(svg).toContain('&lt;script&gt;');
	expect(svg).not.toContain('<b>');
});

test('who is paused is drawn hollow, named so and said so, and nobody else is', () => {
	const yoga = { ...library, name: 'Chair yoga', notRunning: 'paused' };
	const svg = drawNetwork({ drawing: { nodes: [yoga, node('choir', 100, 5)], edges: [] }, title: 'Town' });
	expect(svg).toContain('<title>Chair yoga (paused), organisation</title>');
	expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
	expect(svg.replace(/<\/tspan><tspan[^>]*>/g, ' ')).toContain('>Chair yoga (paused)<');
	expect(describeNode(yoga)).toBe('Chair yoga, paused: organisation, one tie.');
	const crowd = Array.from({ length: 500 }, (_, number) => ({ ...node(`n${number}`, number, 0), isLeading: number < 20, ...(number % 100 === 7 ? { notRunning: 'closed' } : {}) }));
	expect(drawNetwork({ drawing: { nodes: crowd, edges: [] }, title: 'City' }).match(/stroke-dasharray/g)).toHaveLength(2);
});

test('a paused yoga or a library in focus has one line round it, that of the focus', () => {
	for (const one of [{ ...library, notRunning: 'paused' }, { ...library, kind: 'VENUE' as const }]) {
		const svg = drawNetwork({ drawing: { nodes: [{ ...one, isFocus: true }], edges: [] }, title: 'Town' });
		const [, drawn = ''] = /<\/title><path ([^>]*)\/>/.exec(svg) ?? [];
		expect(drawn.match(/ stroke="[^"]*"/g)).toEqual([' stroke="var(--gap)"']);
		expect(drawn).toContain('fill="var(--paper)"');
	}
});

test('of many, those on the way between the others lead, and whoever is asked about; of few, all do', () => {
	const many = Array.from({ length: 200 }, (_, number) => ({ id: `n${number}`, name: `N${number}`, degree: 1, betweenness: number / 200 }));
	const chosen = chooseLeading(many, 'n3');
	expect(chosen.has('n199') && chosen.has('n3')).toBe(true);
	expect(chosen.has('n4')).toBe(false);
	expect(chooseLeading(many.slice(0, 10), undefined).size).toBe(10);
});

test('a drawing arrives at the page as it was sent', () => {
	expect(unpackDrawing(packDrawing(drawing))).toEqual(drawing);
});
