import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { drawAreaMap } from './area-map.ts';
import { safeHref } from './escape-xml.ts';
import { drawLegend } from './legend.ts';
import { fitMap } from './map-fit.ts';
import { drawMatrix } from './matrix.ts';
import { pagePalette, printPalette } from './palette.ts';
import { pictureSize, stackPictures } from './picture-frame.ts';
import type { AreaMapView, MatrixView } from './picture-views.ts';
import { placeLabels } from './place-labels.ts';
import { placeMarks } from './place-marks.ts';
import { drawStateMark } from './state-mark.ts';
import { textWidth } from './text-width.ts';

const square = (lon: number, lat: number, side = 0.02) => JSON.stringify({ type: 'Polygon', coordinates: [[[lon, lat], [lon + side, lat], [lon + side, lat + side], [lon, lat + side], [lon, lat]]] });
const place = (over: Partial<AreaMapView['places'][number]>): AreaMapView['places'][number] => ({
	id: 'mottingham', name: 'Mottingham', outline: square(0.03, 51.43), needClass: 2, state: 'gap', count: undefined, at: undefined, inWords: 'Mottingham: gap, 908 carers', href: '/gaps?place=mottingham', isChosen: false, ...over
});
const view = (places: AreaMapView['places'], over: Partial<AreaMapView> = {}): AreaMapView => ({ title: 'Gaps for carers', places, points: [], reachMetres: undefined, ...over });
const draw = (places: AreaMapView['places'], over: Partial<AreaMapView> = {}) => drawAreaMap({ view: view(places, over), palette: printPalette });
const wellFormed = (svg: string) => expect(XMLValidator.validate(svg)).toBe(true);

describe('a map of the area', () => {
	it('links each place, named in words, and stays well-formed whatever a place is called', () => {
		const svg = draw([place({ name: '<script>alert("St Paul\'s & Cray")</script>', inWords: 'a "quoted" & <b>bold</b> place', id: '"><x' })]);
		wellFormed(svg);
		expect(svg).not.toMatch(/<script|<b>|<x/);
		expect(svg).toContain('<a href="/gaps?place=mottingham"');
		expect(svg).toContain('<title>a &quot;quoted&quot; &amp; &lt;b&gt;bold&lt;/b&gt; place</title>');
		expect(svg).toContain('role="group"');
	});
	it('gives no link to an address that would run or leave by the back door', () => {
		for (const href of ['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x', '//elsewhere.example', '/\\elsewhere.example', 'vbscript:x', '\\\\elsewhere.example']) {
			expect(safeHref(href), href).toBeUndefined();
		}
		expect(safeHref('/gaps?group=carers&place=x')).toBe('/gaps?group=carers&amp;place=x');
		expect(safeHref('?place=x')).toBe('?place=x');
		expect(safeHref('/find?near=SE20 8QR')).toBe('/find?near=SE20%208QR');
		expect(draw([place({ href: 'javascript:alert(1)' })])).not.toContain('<a ');
	});
	it('draws unknown need as dots, never as the least class', () => {
		const svg = draw([place({ needClass: undefined }), place({ id: 'b', outline: square(0.06, 51.43), needClass: 0 })]);
		expect(svg.match(/fill="url\(#area-map-unknown\)"/g)).toHaveLength(1);
		expect(svg.match(new RegExp(`fill="${printPalette.need[0]}"`, 'g'))).toHaveLength(1);
		expect(draw([place({ needClass: 0 })])).not.toContain('<pattern');
	});
	it('keeps the patterns of two maps on one page apart', () => {
		const two = ['first', 'second'].map((idPrefix) => drawAreaMap({ view: view([place({ needClass: undefined })]), palette: pagePalette, idPrefix }));
		const ids = two.map((svg) => /<pattern id="([^"]+)"/.exec(svg)![1]);
		expect(new Set(ids).size).toBe(2);
	});
	it('keeps every place inside the frame, east to the right and north up', () => {
		const fit = fitMap([square(0, 51.3), square(0.1, 51.5)], { width: 600 });
		const [west, south] = fit.project(0, 51.3);
		const [east, north] = fit.project(0.12, 51.52);
		expect(west).toBeGreaterThanOrEqual(15.9);
		expect(east).toBeLessThanOrEqual(600);
		expect(north).toBeGreaterThanOrEqual(15.9);
		expect(south).toBeLessThanOrEqual(fit.height);
		expect(west).toBeLessThan(east);
		expect(north).toBeLessThan(south);
		// a kilometre is as long eastwards as northwards, within half a per cent
		const metresEast = 0.1 * 111_320 * Math.cos((51.41 * Math.PI) / 180);
		expect(Math.abs((fit.project(0.1, 51.41)[0] - fit.project(0, 51.41)[0]) / metresEast / fit.pixelsPerMetre - 1)).toBeLessThan(0.005);
	});
	it('draws reach at the scale of the map round the chosen venue only', () => {
		const points = [{ id: 'a', name: 'Library', lon: 0.04, lat: 51.44, href: undefined, isChosen: true }, { id: 'b', name: 'Hall', lon: 0.035, lat: 51.435, href: undefined, isChosen: false }];
		const svg = draw([place({})], { points, reachMetres: 1200 });
		const circles = [...svg.matchAll(/class="reach" cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map(([, ...numbers]) => numbers.map(Number));
		expect(circles).toHaveLength(1);
		const [x, y, radius] = circles[0] as [number, number, number];
		// 1,200 m to the north of the library is as far on the map as the ring is wide
		const north = { lon: 0.04, lat: 51.44 + 1200 / 111_320 };
		const south = { lon: 0.04, lat: 51.44 - 1200 / 111_320 };
		const east = 1200 / 111_320 / Math.cos((51.44 * Math.PI) / 180);
		const fit = fitMap([square(0.03, 51.43)], { width: 600, padding: 24, also: [...points, north, south, { lon: 0.04 + east, lat: 51.44 }, { lon: 0.04 - east, lat: 51.44 }] });
		expect(radius).toBeCloseTo(1200 * fit.pixelsPerMetre, 0);
		// and whole: nobody should think that it ends where the picture does
		expect([x - radius, y - radius].every((edge) => edge >= 0)).toBe(true);
		expect(x + radius).toBeLessThanOrEqual(600);
		expect(y + radius).toBeLessThanOrEqual(fit.height);
	});
	it('shows one corner alone, named where it is seen, and sends nothing of what lies outside', () => {
		const svg = draw([place({ state: undefined }), place({ id: 'far', name: 'Far away', inWords: 'Far away', outline: square(0.3, 51.6), state: undefined })], { points: [{ id: 'a', name: 'Library', lon: 0.04, lat: 51.44, href: undefined, isChosen: false, isNamed: true }], closeUp: [{ lon: 0.036, lat: 51.436 }, { lon: 0.044, lat: 51.444 }] });
		wellFormed(svg);
		expect(svg).not.toContain('Far away');
		expect(svg).toContain('>Library</tspan>');
		expect(svg).toContain('>Mottingham</tspan>');
	});
	it('shows a count in place of a state, and a nought as a nought', () => {
		expect(draw([place({ state: undefined, count: 0 })])).toMatch(/mark-count.*>0<\/text>/);
	});
	it('draws a place without an outline as its mark, and refuses an outline that is none', () => {
		expect(draw([place({ outline: undefined, at: { lon: 0, lat: 51.4 } })])).toContain('mark-gap');
		expect(() => draw([place({ outline: '{"type":"Point","coordinates":[0,51]}' })])).toThrow(/Polygon or MultiPolygon; Point came/);
		expect(() => draw([place({ outline: 'nonsense' })])).toThrow(/nonsense/);
	});
});

describe('names on the map', () => {
	const wishes = Array.from({ length: 40 }, (_, index) => ({ id: String(index), text: index % 2 ? 'Hayes & Coney Hall' : 'Plaistow', x: 20 + (index % 8) * 75, y: 30 + Math.floor(index / 8) * 60, isBold: index === 7, rank: index === 7 ? 0 : 2, ring: [] }));
	const labels = placeLabels({ wishes, marks: wishes, width: 600, height: 320, size: 11.5, markSize: 16 });
	const boxes = labels.map(({ lines, x, baseline, isBold }) => {
		const w = Math.max(...lines.map((line) => textWidth(line, 11.5, isBold)));
		const top = baseline - 11.5 * 0.95;
		return { left: x - w / 2, right: x + w / 2, top, bottom: top + lines.length * 11.5 * 1.15 };
	});
	it('never lie over one another or a mark, and stay in the frame', () => {
		for (const [index, a] of boxes.entries()) {
			expect(a.left >= 0 && a.right <= 600 && a.top >= 0 && a.bottom <= 320).toBe(true);
			for (const b of boxes.slice(index + 1)) expect(a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01).toBe(false);
			for (const { x, y } of wishes) expect(a.left < x + 7 && a.right > x - 7 && a.top < y + 7 && a.bottom > y - 7).toBe(false);
		}
	});
	it('leave free the halls beneath a ward’s mark where there is room above it', () => {
		const ward = { id: 'ward', text: 'Orpington', x: 100, y: 100, isBold: false, rank: 2, ring: [] };
		const baselineOver = (points: readonly { x: number; y: number }[]) => placeLabels({ wishes: [ward], marks: [ward], points, width: 200, height: 200, size: 12, markSize: 16 })[0]!.baseline;
		expect(baselineOver([])).toBeGreaterThan(100);
		expect(baselineOver([{ x: 90, y: 116 }, { x: 108, y: 118 }])).toBeLessThan(100);
	});
	it('stand a line off their mark only where there are halls to leave free, for elsewhere it would take a neighbour’s room', () => {
		// its neighbours’ marks leave no room for its name right beneath it, above it or beside it, and some a line further off
		const ward = { id: 'ward', text: 'Orpington', x: 100, y: 100, isBold: false, rank: 2, ring: [] };
		const neighbours = [82, 118].flatMap((x) => [92, 108].map((y) => ({ x, y })));
		const namesOver = (points: readonly { x: number; y: number }[]) => placeLabels({ wishes: [ward], marks: [ward, ...neighbours], points, width: 200, height: 200, size: 12, markSize: 16 }).map(({ id }) => id);
		expect(namesOver([])).toEqual([]);
		expect(namesOver([{ x: 20, y: 20 }])).toEqual(['ward']);
	});
	it('leave free what of the frame something else lies over', () => {
		const ward = { id: 'ward', text: 'Orpington', x: 100, y: 100, isBold: false, rank: 2, ring: [] };
		const namesUnder = (kept: readonly { left: number; right: number; top: number; bottom: number }[]) => placeLabels({ wishes: [ward], marks: [ward], kept, width: 200, height: 200, size: 12, markSize: 16 }).map(({ baseline }) => baseline > 100);
		expect(namesUnder([])).toEqual([true]);
		expect(namesUnder([{ left: 0, right: 200, top: 100, bottom: 200 }])).toEqual([false]);
		expect(namesUnder([{ left: 0, right: 200, top: 0, bottom: 200 }])).toEqual([]);
	});
	it('ask once where a hall off the map stands, and not again for every spot of every name', () => {
		let asked = 0;
		const hall = { get x() { asked++; return 9000; }, y: 9000 };
		placeLabels({ wishes, marks: wishes, points: [hall], width: 600, height: 320, size: 11.5, markSize: 16 });
		expect(asked).toBeGreaterThan(0);
		expect(asked).toBeLessThan(5);
	});
	it('always hold the chosen place, and most of the others where there is room', () => {
		expect(labels.some(({ id }) => id === '7')).toBe(true);
		expect(labels.length).toBeGreaterThan(20);
	});
});

describe('marks on a map', () => {
	const ward = { x: 100, y: 100, ring: [[60, 60], [140, 60], [140, 140], [60, 140]] as const };
	const standsOff = (mark: { x: number; y: number }, { x, y }: { x: number; y: number }) => Math.abs(mark.x - x) >= 8 + 4 || Math.abs(mark.y - y) >= 8 + 4;
	it('leave a hall beneath them in sight, and stay within their own ward', () => {
		for (const hall of [{ x: 100, y: 100 }, { x: 104, y: 93 }, { x: 90, y: 109 }]) {
			const [mark] = placeMarks({ marks: [ward], points: [hall], size: 16 });
			expect(standsOff(mark!, hall)).toBe(true);
			expect(Math.hypot(mark!.x - 100, mark!.y - 100)).toBeLessThanOrEqual(24);
			expect(mark!.x > 60 && mark!.x < 140 && mark!.y > 60 && mark!.y < 140).toBe(true);
		}
	});
	it('stay in the middle of their ward where they hide nothing', () => {
		expect(placeMarks({ marks: [ward], points: [{ x: 120, y: 100 }], size: 16 })).toEqual([{ x: 100, y: 100 }]);
		expect(placeMarks({ marks: [ward], points: [], size: 16 })).toEqual([{ x: 100, y: 100 }]);
	});
	it('never leave a ward too small to hold them beside its hall, and never stand on a neighbour’s mark', () => {
		const corner = { x: 100, y: 100, ring: [[95, 95], [105, 95], [105, 105], [95, 105]] as const };
		expect(placeMarks({ marks: [corner], points: [{ x: 100, y: 100 }], size: 16 })).toEqual([{ x: 100, y: 100 }]);
		const around = Array.from({ length: 25 }, (_, number) => ({ x: 100 + (number % 5 - 2) * 19, y: 100 + (Math.floor(number / 5) - 2) * 19, ring: [] }));
		expect(placeMarks({ marks: around, points: [{ x: 100, y: 100 }], size: 16 })[12]).toEqual({ x: 100, y: 100 });
	});
	it('are drawn where the names then find their room', () => {
		const at = { lon: 0.04, lat: 51.44 };
		const whereMark = (over: Partial<AreaMapView>) => /<use href="#area-map-gap" x="([\d.]+)" y="([\d.]+)"/.exec(draw([place({ at })], over))!.slice(1).map(Number);
		const hall = { id: 'hall', name: 'Hall', ...at, href: undefined, isNamed: false, isChosen: false };
		expect(whereMark({ points: [hall] })).not.toEqual(whereMark({}));
	});
});

describe('the four marks', () => {
	const states = ['served', 'thin', 'gap', 'not_checked'] as const;
	it('differ in form when colour is taken away', () => {
		const forms = states.map((state) => drawStateMark({ state, palette: printPalette }).replace(/#[0-9a-f]{6}/g, 'grey').replace(/class="[^"]*"|aria-label="[^"]*"/g, ''));
		expect(new Set(forms).size).toBe(4);
		expect(forms[1]).toContain('<path');
		expect(forms[2]!.match(/<rect/g)).toHaveLength(2);
		expect(forms[3]).toContain('stroke-dasharray');
	});
	it('are named for those who do not see them, unless words stand beside them', () => {
		expect(drawStateMark({ state: 'not_checked', palette: pagePalette })).toContain('aria-label="Not yet checked"');
		expect(drawStateMark({ state: 'gap', palette: pagePalette, isDecoration: true })).toContain('aria-hidden="true"');
	});
	it('stand together in the legend, which explains unknown need only where there is some', () => {
		const legend = drawLegend({ palette: printPalette, needLabel: 'Older people living alone' });
		for (const label of ['Served', 'Thin', 'Gap', 'Not yet checked', 'Older people living alone: least to most']) expect(legend).toContain(label);
		expect(legend).not.toContain('Need not known');
		expect(drawLegend({ palette: printPalette, hasUnknownNeed: true })).toContain('Need not known');
		const part = drawLegend({ palette: printPalette, drawn: ['gap'], unmarkedLabel: 'Other wards are not part of this pack' });
		expect(part).toContain('Other wards are not part of this pack');
		expect(part).not.toContain('Thin');
		const counts = drawLegend({ palette: printPalette, marks: 'counts', chosenLabel: 'The wards of this pack' });
		expect(counts).toContain('The wards of this pack');
		expect(counts).toContain('have a gap there');
		expect(counts).not.toContain('Served');
	});
});

describe('matrix and bars', () => {
	const matrix: MatrixView = {
		title: 'Every group, every ward',
		columns: [{ id: 'carers', label: 'Unpaid carers', isChosen: true }, { id: 'ld', label: 'Learning disability & autism', isChosen: false }],
		rows: [{ id: 'm', label: 'Mottingham', isChosen: true, cells: [{ state: 'gap', inWords: 'nothing', href: '?cell=1', isChosen: true }, { state: 'served', inWords: 'served', href: undefined, isChosen: false }] }]
	};
	it('draws a mark for every cell under heads that stay in the picture', () => {
		const svg = drawMatrix({ view: matrix, palette: printPalette });
		wellFormed(svg);
		expect(svg.match(/class="mark /g)).toHaveLength(2);
		const { width } = pictureSize(svg);
		const [x] = [...svg.matchAll(/translate\(([\d.]+) /g)].map((found) => Number(found[1])).slice(-1);
		expect(x! + textWidth('Learning disability & autism', 13) * Math.SQRT1_2).toBeLessThan(width);
	});
	it('stacks a map and its legend into one well-formed picture', () => {
		const parts = [draw([place({})]), drawLegend({ palette: printPalette })];
		const svg = stackPictures({ pictures: parts, gap: 10, title: 'Both' });
		wellFormed(svg);
		expect(pictureSize(svg).height).toBe(Math.ceil(pictureSize(parts[0]!).height + 10 + pictureSize(parts[1]!).height));
		expect(new XMLParser().parse(svg)).toHaveProperty('svg');
	});
});
