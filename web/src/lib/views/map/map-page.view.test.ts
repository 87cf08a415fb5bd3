import { expect, test } from 'vitest';
import { toMapDrawing } from '#lib/map/map-drawing.ts';
import type { MapOfAreaQuery } from '#lib/generated/documents.ts';
import { needLegend } from '#lib/need/need-legend.view.ts';
import type { GapsAsked } from '#lib/views/gaps/gaps-question.ts';
import { mapPageView } from './map-page.view.ts';

const square = JSON.stringify({ type: 'Polygon', coordinates: [[[0, 51], [0.2, 51], [0.2, 51.2], [0, 51.2], [0, 51]]] });
const cell = (localityId: string, state: 'GAP' | 'SERVED' | 'NOT_CHECKED') => ({
	localityId, groupId: 'carers', componentId: 'wanted_activity', state, ratio: null, shareInReach: state === 'GAP' ? 0 : 1,
	people: 900, peopleWithout: null, providers: state === 'GAP' ? 0 : 3, venues: state === 'GAP' ? 0 : 3, isSpreadOver: false, shareNotKnown: 0, shortfall: null, nearest: null
});
const venue = (id: string, wardId: string, componentId: string) => ({ id, name: `Hall ${id}`, lon: 0.1, lat: 51.1, postcode: 'SE20 7XX', wardId, stepFree: 'unknown', components: [{ componentId, count: 2 }] });
const answer = {
	gaps: { parameters: { reachMetres: 1200, checkMonths: 12 }, localities: [{ id: 'N', isPlaced: true }, { id: 'S', isPlaced: true }], cells: [cell('N', 'SERVED'), cell('S', 'GAP')], sources: [] },
	mapLayer: {
		localities: [{ id: 'N', name: 'North', outline: square, lon: null, lat: null, need: null, needClass: null }, { id: 'S', name: 'South', outline: square, lon: 0.1, lat: 51.05, need: { inWords: '14%' }, needClass: 4 }],
		needBreaks: [], needShareOf: null, need: null, venues: [venue('1', 'N', 'wanted_activity'), venue('2', 'N', 'gateway_space')], sources: []
	}
} as unknown as MapOfAreaQuery;
const asked = (place?: string) => ({
	component: { id: 'wanted_activity', inSentence: 'something to join' }, group: { id: 'carers', inSentence: 'unpaid carers' }, count: 'made-for', openingCount: 'made-for', openingNeed: undefined, level: 'ward', barriers: [], place
}) as unknown as GapsAsked;

test('gaps stand first in the list, and the sentence counts venues and states', () => {
	const view = mapPageView({ answer, asked: asked() });
	expect(view.places.map(({ name, stateLabel, reason, venuesInWords }) => [name, stateLabel, reason, venuesInWords])).toEqual([
		['South', 'Gap', 'nothing within a 20-minute walk', 'no venues'], ['North', 'Served', 'three organisations within a 20-minute walk', 'one venue']
	]);
	expect(view.headline).toBe('One venue holds something to join open to unpaid carers.');
	expect(view.rest).toBe('Of 2 wards, for something to join made for unpaid carers: there is enough in one and there is a gap in one.');
});

test('what is ticked is said of the venues too, and a car, which is asked of distance, is not', () => {
	const through = (barriers: readonly string[]) => mapPageView({ answer, asked: { ...asked(), barriers } as unknown as GapsAsked }).headline;
	expect(through(['step-free', 'free', 'no-car'])).toBe('One venue holds something to join open to unpaid carers (only what is step-free and free).');
	expect(through(['no-car'])).toBe('One venue holds something to join open to unpaid carers.');
});

test('a ward without a centre is not one that nobody has checked', () => {
	const view = mapPageView({ answer: { ...answer, gaps: { ...answer.gaps, localities: [{ id: 'N', isPlaced: true }, { id: 'S', isPlaced: false }], cells: [cell('N', 'NOT_CHECKED'), cell('S', 'NOT_CHECKED')] } } as unknown as MapOfAreaQuery, asked: asked() });
	expect(view.rest).toBe('Of 2 wards, for something to join made for unpaid carers: nobody in the last year has looked in one and where people live is not known in one.');
});

test('only venues that hold what was asked for are drawn, and only the chosen ward’s', () => {
	expect(mapPageView({ answer, asked: asked() }).venues.map(({ name }) => name)).toEqual(['Hall 1']);
	expect(mapPageView({ answer, asked: asked('S') }).venues).toEqual([]);
});

test('need nobody knows is unknown, not the least', () => {
	const { picture, places } = mapPageView({ answer, asked: asked() });
	expect(picture.places[0]!.needClass).toBeUndefined();
	expect(places.find(({ name }) => name === 'North')!.need).toBe('not known');
	expect(toMapDrawing({ view: picture, camera: undefined, basemapStyle: undefined }).places.features[0]!.properties!['needClass']).toBe(-1);
});

test('a mean that leaves out a quarter of South’s people is marked in the table, in the words of the map and in its legend; one that leaves out nobody is not', () => {
	const partly = { unit: 'score', inWords: 'score 2; 25% of its residents left out: not known there', leftOut: { share: 0.25 } };
	const mapLayer = { ...answer.mapLayer, localities: answer.mapLayer.localities.map((place) => (place.id === 'S' ? { ...place, need: partly } : place)), need: { id: 'lonely', label: 'Loneliness', unit: 'score' }, needBreaks: [1, 2], needShareOf: null } as unknown as MapOfAreaQuery['mapLayer'];
	const { places, picture } = mapPageView({ answer: { ...answer, mapLayer }, asked: asked() });
	expect(places.find(({ id }) => id === 'S')!.need).toBe('* score 2; 25% of its residents left out: not known there');
	expect(picture.places[1]!.inWords).toContain('25% of its residents left out');
	expect(needLegend(mapLayer)!.leftOut).toBe('One place is shaded by a mean that leaves some out: for some of its residents (or small areas) no figure is known. The table marks it with * and says what share is left out.');
	expect(needLegend({ ...mapLayer, localities: [{ ...mapLayer.localities[1]!, need: { ...mapLayer.localities[1]!.need!, leftOut: null } }] })!.leftOut).toBe('');
	expect(mapPageView({ answer, asked: asked() }).places.find(({ id }) => id === 'S')!.need).toBe('14%');
});

test('a ward without a point of its own is marked in its middle', () => {
	const drawing = toMapDrawing({ view: mapPageView({ answer, asked: asked() }).picture, camera: undefined, basemapStyle: undefined });
	const north = drawing.marks.find(({ name }) => name === 'North')!;
	expect([north.lon, north.lat]).toEqual([expect.closeTo(0.1, 5), expect.closeTo(51.1, 5)]);
	expect(drawing.bounds).toEqual([0, 51, 0.2, 51.2]);
});
