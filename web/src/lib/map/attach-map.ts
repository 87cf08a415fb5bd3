/**
 * Puts a live map over the one drawn on the server: the only file that constructs a MapLibre map.
 *
 * The map's own boundaries are its basemap, so nothing is fetched from anywhere; a style the operator chose lies underneath.
 * Marks and names are HTML, so no glyphs are needed. Where WebGL is missing the drawn map stays, and nothing is lost.
 */
import type { ExpressionSpecification, IControl, LngLatBoundsLike, Map as LiveMap, Marker, StyleSpecification } from 'maplibre-gl';
import { placeLabels } from '@kith/graph/pictures/place-labels.ts';
import { placeMarks } from '@kith/graph/pictures/place-marks.ts';
import type { MapDrawing } from '#lib/map/map-drawing.ts';
import { boxOver } from '#lib/pictures/box-over.ts';
import { resolveColour } from '#lib/styles/resolve-colour.ts';

export interface MapEvents {
	/** The map stands; what was drawn before may go. */
	readonly onready: () => void;
	/** A place or point was chosen: follow its address. */
	readonly onfollow: (href: string) => void;
	/** The camera came to rest. */
	readonly onmove: (view: string) => void;
}

/** Asked for with the page's own scripts, not after them: it is by far the longest. */
const arriving = typeof document === 'undefined' ? undefined : import('#lib/map/maplibre.ts');

export function attachMap(drawing: MapDrawing, events: MapEvents) {
	return (container: HTMLElement) => {
		let map: LiveMap | undefined;
		let isGone = false;
		const scheme = matchMedia('(prefers-color-scheme: dark)');
		const recolour = () => map && colour(map, container);
		void arriving?.then(({ maplibre: library }) => {
			if (isGone || !drawing.bounds) return;
			const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
			const [west, south, east, north] = drawing.bounds;
			const area: LngLatBoundsLike = [[west, south], [east, north]];
			try {
				map = new library.Map({
					container, attributionControl: drawing.basemapStyle ? { compact: false } : false, fadeDuration: calm ? 0 : 200,
					cooperativeGestures: true, dragRotate: false, pitchWithRotate: false, touchPitch: false, maxZoom: drawing.basemapStyle ? 18 : 16,
					...(drawing.camera ? { center: [drawing.camera.lon, drawing.camera.lat], zoom: drawing.camera.zoom } : { bounds: area, fitBoundsOptions: { padding } })
				});
			} catch {
				return; // no WebGL here: the drawn map stays
			}
			const live = map;
			keepInSight(live, drawing);
			// with its style from the first, so that it is shown once, drawn whole
			live.setStyle(drawing.basemapStyle ?? emptyStyle, { transformStyle: (_, underneath) => styleOver({ underneath, drawing, container }) });
			live.touchZoomRotate.disableRotation();
			live.addControl(new library.NavigationControl({ showCompass: false }), 'top-right');
			live.addControl(allButton(() => live.fitBounds(area, { padding, animate: !calm })), 'top-right');
			live.addControl(new library.ScaleControl({ unit: 'metric' }), 'bottom-left');
			const popup = new library.Popup({ closeButton: false, closeOnClick: false, maxWidth: '18rem' });
			live.on('load', () => {
				const marks = drawing.marks.map((mark) => {
					const element = markElement(mark);
					return { mark, element, marker: new library.Marker({ element }).setLngLat([mark.lon, mark.lat]).addTo(live) };
				});
				const findRoom = () => placeMarksAndNames({ map: live, marks, drawing });
				const fitWidth = () => {
					keepInSight(live, drawing);
					const size = sizeOfMarks(drawing, container.clientWidth);
					for (const { element } of marks) setMarkSize(element, size);
					findRoom();
				};
				fitWidth();
				live.on('moveend', findRoom);
				live.on('resize', fitWidth);
				container.querySelector('canvas')?.setAttribute('aria-label', 'Map. Arrow keys move it, plus and minus zoom. Every place and venue is in the list beside it.');
				scheme.addEventListener('change', recolour);
				events.onready();
				performance.mark('kith-map-ready');
			});
			for (const layer of ['points', 'places']) {
				live.on('mousemove', layer, (event) => {
					const feature = event.features?.[0];
					if (!feature || (layer === 'places' && live.queryRenderedFeatures(event.point, { layers: ['points'] }).length > 0)) return;
					live.getCanvas().style.cursor = 'pointer';
					popup.setLngLat(event.lngLat).setText(String(feature.properties['inWords'] ?? feature.properties['name'])).addTo(live);
				});
				live.on('mouseleave', layer, () => {
					live.getCanvas().style.cursor = '';
					popup.remove();
				});
			}
			live.on('click', (event) => {
				const [feature] = [...live.queryRenderedFeatures(event.point, { layers: ['points'] }), ...live.queryRenderedFeatures(event.point, { layers: ['places'] })];
				const href = feature?.properties['href'];
				if (typeof href === 'string' && href !== '') events.onfollow(href);
			});
			live.on('moveend', () => {
				const { lng, lat } = live.getCenter();
				events.onmove([lng.toFixed(5), lat.toFixed(5), live.getZoom().toFixed(2)].join(','));
			});
		});
		return () => {
			isGone = true;
			scheme.removeEventListener('change', recolour);
			map?.remove();
		};
	};
}

/** Pixels between the area and the frame it is fitted in. */
const padding = 24;
/** Levels of zoom beyond the whole area. */
const furtherOut = 1.5;

/** No camera loses the area: neither so far out that it is a speck, nor, where nothing lies beside it, dragged away from it. */
function keepInSight(map: LiveMap, { bounds, basemapStyle }: MapDrawing): void {
	if (!bounds) return;
	const [west, south, east, north] = bounds;
	const whole = map.cameraForBounds([[west, south], [east, north]], { padding });
	if (whole?.zoom === undefined) return; // no room for it at all
	const minZoom = Math.max(0, whole.zoom - furtherOut);
	map.setMinZoom(minZoom);
	if (basemapStyle) return;
	// as wide again on each side; wider where the frame is, for limits narrower than the frame would hold the camera nearer than the whole area
	const degrees = 360 / (512 * 2 ** minZoom);
	const { clientWidth, clientHeight } = map.getContainer();
	const middle = [(west + east) / 2, (south + north) / 2] as const;
	const across = Math.max((east - west) * 1.5, clientWidth * degrees / 2);
	const up = Math.max((north - south) * 1.5, clientHeight * degrees * Math.cos(middle[1] * Math.PI / 180) / 2);
	map.setMaxBounds([[middle[0] - across, Math.max(-85, middle[1] - up)], [middle[0] + across, Math.min(85, middle[1] + up)]]);
}

/** Under plus and minus: the way back to the whole area. */
function allButton(onpress: () => void): IControl {
	const group = document.createElement('div');
	group.className = 'maplibregl-ctrl maplibregl-ctrl-group';
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = 'All';
	button.addEventListener('click', onpress);
	group.append(button);
	return { onAdd: () => group, onRemove: () => group.remove() };
}

const emptyStyle: StyleSpecification = { version: 8, sources: {}, layers: [{ id: 'paper', type: 'background', paint: { 'background-color': 'transparent' } }] };

function styleOver({ underneath, drawing, container }: { underneath: StyleSpecification; drawing: MapDrawing; container: HTMLElement }): StyleSpecification {
	const colours = colouring(container);
	return {
		...underneath,
		sources: { ...underneath.sources, places: { type: 'geojson', data: drawing.places }, points: { type: 'geojson', data: drawing.points } },
		layers: [
			...underneath.layers,
			{ id: 'places', type: 'fill', source: 'places', paint: { 'fill-opacity': drawing.basemapStyle ? 0.7 : 1, ...colours.places } },
			{ id: 'borders', type: 'line', source: 'places', paint: { 'line-width': 1.5, ...colours.borders } },
			{ id: 'chosen', type: 'line', source: 'places', filter: ['==', ['get', 'isChosen'], true], paint: { 'line-width': 3, ...colours.chosen } },
			{ id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': ['interpolate', ['linear'], ['zoom'], 9, 2.2, 10.5, 3.5, 15, 9], 'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 9, 0.8, 10.5, 1.5], ...colours.points } }
		]
	};
}

function colour(map: LiveMap, container: HTMLElement): void {
	for (const [layer, paint] of Object.entries(colouring(container))) {
		for (const [property, value] of Object.entries(paint)) map.setPaintProperty(layer, property as never, value as never);
	}
}

/** Colours come from the page's tokens, so that a council's own, and the dark, hold for the map too. */
function colouring(container: HTMLElement) {
	const token = (name: string) => resolveColour(container, `var(--${name})`);
	const need: ExpressionSpecification = ['match', ['get', 'needClass'], 0, token('need-0'), 1, token('need-1'), 2, token('need-2'), 3, token('need-3'), 4, token('need-4'), token('paper')];
	const border: ExpressionSpecification = ['match', ['get', 'needClass'], -1, token('unknown'), token('paper')];
	return {
		places: { 'fill-color': need },
		borders: { 'line-color': border },
		chosen: { 'line-color': token('ink') },
		points: { 'circle-color': token('action'), 'circle-stroke-color': token('paper') }
	};
}

/** Pixels. Marks of many small areas stand close, and so do those of a narrow map. */
function sizeOfMarks({ marks }: MapDrawing, width: number): number {
	return marks.length > 60 ? 10 : width < narrow ? 12 : 16;
}

function markElement({ state, isChosen }: MapDrawing['marks'][number]): HTMLElement {
	const element = document.createElement('div');
	element.className = 'kith-map-mark';
	element.setAttribute('aria-hidden', 'true'); // the list says it; a screen reader need not walk the picture too
	if (state) {
		const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
		const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
		use.setAttribute('href', `#kith-mark-${state}`);
		svg.append(use);
		element.append(svg);
	}
	const label = document.createElement('span');
	label.className = 'kith-picture-name';
	if (isChosen) label.style.fontWeight = '700';
	element.append(label);
	return element;
}

function setMarkSize(element: HTMLElement, size: number): void {
	element.style.width = element.style.height = `${size}px`;
	const svg = element.querySelector('svg');
	svg?.setAttribute('width', String(size));
	svg?.setAttribute('height', String(size));
}

/** Pixels. */
const nameSize = 12;
/** Pixels: a map narrower than this names only what has room within its own outline. */
const narrow = 480;

/** Marks and names stand where the drawing made on the server would put them, whole within the frame, found again whenever the camera comes to rest. */
function placeMarksAndNames({ map, marks, drawing }: {
	map: LiveMap; drawing: MapDrawing;
	marks: readonly { readonly mark: MapDrawing['marks'][number]; readonly element: HTMLElement; readonly marker: Marker }[];
}): void {
	const ground = map.getContainer();
	const { clientWidth: width, clientHeight: height } = ground;
	const kept = [...ground.querySelectorAll('.maplibregl-ctrl-group')].map((buttons) => boxOver(buttons, ground));
	const size = sizeOfMarks(drawing, width);
	const points = drawing.points.features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [map.project(geometry.coordinates as [number, number])] : []));
	const middles = marks.map(({ mark }) => {
		const { x, y } = map.project([mark.lon, mark.lat]);
		const isSeen = x > 0 && y > 0 && x < width && y < height;
		return { x, y, isSeen, ring: isSeen ? ringOf({ map, drawing, id: mark.id }) : [] };
	});
	const stands = placeMarks({ marks: middles, points, size });
	for (const [number, { marker }] of marks.entries()) marker.setOffset([stands[number]!.x - middles[number]!.x, stands[number]!.y - middles[number]!.y]);
	const wishes = marks.map(({ mark }, number) => {
		const rank = mark.isChosen ? 0 : mark.state === 'gap' ? 1 : 2;
		const { isSeen, ring } = middles[number]!;
		return { id: String(number), text: isSeen ? mark.name : '', ...stands[number]!, isBold: mark.isChosen, rank, ring };
	});
	const placed = new Map(placeLabels({ wishes: wishes.filter(({ text }) => text !== ''), marks: wishes, points, kept, width, height, size: nameSize, markSize: size, isNarrow: width < narrow }).map((label) => [label.id, label]));
	for (const [number, { element }] of marks.entries()) {
		const name = element.lastElementChild as HTMLElement;
		const found = placed.get(String(number));
		name.textContent = found ? found.lines.join('\n') : '';
		if (!found) continue;
		const { x, y } = wishes[number]!;
		name.style.fontSize = `${found.size}px`;
		name.style.translate = `calc(${(found.x - x).toFixed(1)}px - 50%) ${(found.baseline - found.size * 0.95 - y).toFixed(1)}px`;
	}
}

/** The longest outline of a place on the screen of the moment; empty where none is held. */
function ringOf({ map, drawing, id }: { map: LiveMap; drawing: MapDrawing; id: string }): readonly (readonly [number, number])[] {
	const geometry = drawing.places.features.find(({ properties }) => properties?.['id'] === id)?.geometry;
	const rings = geometry?.type === 'Polygon' ? geometry.coordinates.slice(0, 1) : geometry?.type === 'MultiPolygon' ? geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1)) : [];
	const [longest = []] = [...rings].sort((a, b) => b.length - a.length);
	return longest.map(([lon, lat]) => {
		const { x, y } = map.project([lon!, lat!]);
		return [x, y] as const;
	});
}
