import { escapeXml, safeHref } from './escape-xml.ts';
import { fitMap, metresPerDegree, type LonLat, type MapFit } from './map-fit.ts';
import type { Palette } from './palette.ts';
import { pictureFrame, short } from './picture-frame.ts';
import type { AreaMapView } from './picture-views.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from './place-labels.ts';
import { placeMarks } from './place-marks.ts';
import { isInside, placeShape, type PlaceShape } from './place-shape.ts';
import { stateMarkAt } from './state-mark.ts';

type Place = AreaMapView['places'][number];
interface DrawnPlace {
	readonly place: Place;
	readonly shape: PlaceShape | undefined;
	/** Names the outline, drawn once and used for rim, fill and choice. */
	readonly outlineId: string;
	readonly x: number;
	readonly y: number;
}

const labelRank = { gap: 1, thin: 2, not_checked: 3, served: 4 } as const;
const labelSize = 11.5;

/**
 * The area as a map: need as fill, the state of provision as a mark on it, venues as points, the chosen place outlined.
 *
 * Absence  unknown need is dotted paper, never the least class. A place with neither outline nor point is not drawn.
 * Links    one per place, named in words; marks and names lie above and let the pointer through.
 */
export function drawAreaMap({ view, palette, width = 600, height, idPrefix = 'area-map' }: {
	view: AreaMapView; palette: Palette; width?: number; height?: number;
	/** Differs between pictures of one page, so that their patterns do. */
	idPrefix?: string;
}): string {
	const outlines = view.places.flatMap(({ outline }) => (outline === undefined ? [] : [outline]));
	const also: LonLat[] = [...view.places.flatMap(({ at, outline }) => (at && outline === undefined ? [at] : [])), ...view.points, ...edgesOfReach(view)];
	const fit = view.closeUp === undefined ? fitMap(outlines, { width, height, padding: 24, also }) : fitMap([], { width, height: height ?? width, padding: 48, also: view.closeUp });
	const prefix = idPrefix.replace(/[^\w-]/g, '-');
	const standing: DrawnPlace[] = [];
	for (const [number, place] of view.places.entries()) {
		const shape = place.outline === undefined ? undefined : placeShape(place.outline, fit);
		if (!shape && !place.at) continue;
		if (shape && !isInFrame(shape, fit)) continue;
		const [x, y] = view.closeUp && shape ? middleInFrame(shape, fit) : place.at ? fit.project(place.at.lon, place.at.lat) : shape!.centre;
		standing.push({ place, shape, outlineId: `${prefix}-${number}`, x, y });
	}
	const dots = `${prefix}-unknown`;
	const markSize = markSizeFor(standing);
	const points = view.points.map((point) => {
		const [x, y] = fit.project(point.lon, point.lat);
		return { ...point, x, y };
	});
	const places = keepPointsInSight({ standing, points, markSize });
	const named = points.filter(({ isNamed }) => isNamed).map(({ id, name, x, y, isChosen }): LabelWish => ({ id, text: name, x, y, isBold: true, rank: isChosen ? 0 : 0.5, ring: [] }));
	const labels = placeLabels({
		wishes: [...places.map(labelWish), ...named], marks: [...places.filter(({ place }) => place.state !== undefined || place.count !== undefined), ...named],
		points: points.filter(({ isNamed }) => !isNamed),
		width, height: fit.height, size: labelSize, markSize: places.some(({ place }) => place.count !== undefined) ? countRadius(markSize) * 2 : markSize
	});

	const content = [
		places.some(({ place, shape }) => shape && place.needClass === undefined) ? unknownPattern(dots, palette) : '',
		// each mark is drawn once and set down where it is wanted
		`<defs>${[...new Set(places.flatMap(({ place }) => (place.count === undefined && place.state ? [place.state] : [])))].map((state) => `<g id="${prefix}-${state}">${stateMarkAt({ state, palette, x: 0, y: 0, size: markSize })}</g>`).join('')}</defs>`,
		// a rim around the whole area: the fills cover it everywhere but at the outer edge
		`<g class="rim" fill="none" stroke="${palette.unknown}" stroke-width="2.6" stroke-linejoin="round" aria-hidden="true">${places.map(({ shape, outlineId }) => (shape ? `<path id="${outlineId}" d="${shape.path}"/>` : '')).join('')}</g>`,
		`<g class="places" stroke="${palette.paper}" stroke-width="1.5" stroke-linejoin="round">${places.map((drawn) => drawPlace({ drawn, palette, dots, markSize })).join('')}</g>`,
		...places.map(({ place, shape, outlineId }) => (place.isChosen && shape ? `<use class="chosen" href="#${outlineId}" fill="none" stroke="${palette.ink}" stroke-width="2.5" stroke-linejoin="round" pointer-events="none"/>` : '')),
		drawReach({ view, palette, fit }),
		drawPoints({ view, palette, fit }),
		`<g class="marks" pointer-events="none" aria-hidden="true">${places.map((drawn) => drawMark({ drawn, palette, markSize, prefix })).join('')}</g>`,
		`<g class="names" pointer-events="none" aria-hidden="true" font-size="${labelSize}" text-anchor="middle" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labels.map(drawLabel).join('')}</g>`
	].join('');
	const hasLinks = [...view.places, ...view.points].some(({ href }) => safeHref(href) !== undefined);
	return pictureFrame({ width, height: fit.height, title: view.title, className: view.closeUp ? 'kith-map close-up' : 'kith-map', hasLinks, content });
}

/** Marks of state move off the points beneath them; a count, and a name without a mark, stand in the middle of their place. */
function keepPointsInSight({ standing, points, markSize }: { standing: readonly DrawnPlace[]; points: readonly { readonly x: number; readonly y: number }[]; markSize: number }): readonly DrawnPlace[] {
	const marked = standing.filter(({ place }) => place.state !== undefined && place.count === undefined);
	const found = placeMarks({ marks: marked.map(({ shape, x, y }) => ({ x, y, ring: shape?.ring ?? [] })), points, size: markSize });
	const stands = new Map(marked.map((drawn, number) => [drawn, found[number]]));
	return standing.map((drawn) => ({ ...drawn, ...stands.get(drawn) }));
}

/** Close up, a name stands in the part of its place that is seen. */
function middleInFrame({ ring, centre }: PlaceShape, { width, height }: MapFit): readonly [number, number] {
	const grid = 14;
	let [x, y, seen] = [0, 0, 0];
	for (let across = 0; across < grid; across++) for (let down = 0; down < grid; down++) {
		const [left, top] = [((across + 0.5) / grid) * width, ((down + 0.5) / grid) * height];
		if (isInside(ring, left, top)) [x, y, seen] = [x + left, y + top, seen + 1];
	}
	return seen === 0 ? centre : [x / seen, y / seen];
}

/** Close up, what lies wholly outside the frame is not sent. */
function isInFrame({ ring }: PlaceShape, { width, height }: MapFit): boolean {
	const [across, down] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	return Math.min(...across) < width && Math.max(...across) > 0 && Math.min(...down) < height && Math.max(...down) > 0;
}

function labelWish({ place, shape, x, y }: DrawnPlace): LabelWish {
	return { id: place.id, text: place.name, x, y, isBold: place.isChosen, rank: place.isChosen ? 0 : place.state ? labelRank[place.state] : 5, ring: shape?.ring ?? [] };
}

/** Marks shrink where places crowd, so that neighbours stay apart. */
function markSizeFor(places: readonly DrawnPlace[]): number {
	if (places.length < 2) return 16;
	const nearest = places.map((one) => Math.min(...places.map((other) => (other === one ? Infinity : Math.hypot(other.x - one.x, other.y - one.y))))).sort((a, b) => a - b);
	return Math.round(Math.min(16, Math.max(7, nearest[Math.floor(nearest.length / 4)]! * 0.75)));
}

function countRadius(markSize: number): number {
	return Math.max(9, markSize * 0.65);
}

function unknownPattern(id: string, palette: Palette): string {
	return `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${palette.paper}"/><circle cx="1.5" cy="1.5" r="0.9" fill="${palette.unknown}"/><circle cx="4.5" cy="4.5" r="0.9" fill="${palette.unknown}"/></pattern></defs>`;
}

function drawPlace({ drawn: { place, shape, outlineId, x, y }, palette, dots, markSize }: { drawn: DrawnPlace; palette: Palette; dots: string; markSize: number }): string {
	const need = place.needClass === undefined ? undefined : palette.need[Math.min(4, Math.max(0, Math.round(place.needClass))) as 0 | 1 | 2 | 3 | 4];
	const area = shape
		? `<use href="#${outlineId}" fill="${need ?? `url(#${dots})`}"/>`
		: `<rect x="${short(x - Math.max(12, markSize / 2))}" y="${short(y - Math.max(12, markSize / 2))}" width="${Math.max(24, markSize)}" height="${Math.max(24, markSize)}" fill="transparent" stroke="none"/>`;
	const named = `<title>${escapeXml(place.inWords)}</title>${area}`;
	const href = safeHref(place.href);
	const chosen = place.isChosen ? ' aria-current="true"' : '';
	return href === undefined ? `<g${chosen}>${named}</g>` : `<a href="${href}"${chosen}>${named}</a>`;
}

function drawMark({ drawn: { place, x, y }, palette, markSize, prefix }: { drawn: DrawnPlace; palette: Palette; markSize: number; prefix: string }): string {
	if (place.count !== undefined) {
		const radius = countRadius(markSize);
		const ring = place.count > 0 ? palette.gap : palette.unknown;
		return `<g class="mark mark-count"><circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${palette.paper}" stroke="${ring}" stroke-width="1.8"/><text x="${short(x)}" y="${short(y + 4.2)}" font-size="12" font-weight="700" text-anchor="middle" fill="${palette.ink}">${place.count}</text></g>`;
	}
	return place.state ? `<use href="#${prefix}-${place.state}" x="${short(x)}" y="${short(y)}"/>` : '';
}

/** The four ends of each ring, so that it stands whole in the frame. */
function edgesOfReach({ points, reachMetres }: AreaMapView): LonLat[] {
	if (reachMetres === undefined) return [];
	const north = reachMetres / metresPerDegree;
	return points.filter(({ isChosen }) => isChosen).flatMap(({ lon, lat }) => {
		const east = north / Math.cos(lat * (Math.PI / 180));
		return [{ lon, lat: lat + north }, { lon, lat: lat - north }, { lon: lon + east, lat }, { lon: lon - east, lat }];
	});
}

function drawReach({ view, palette, fit }: { view: AreaMapView; palette: Palette; fit: ReturnType<typeof fitMap> }): string {
	if (view.reachMetres === undefined) return '';
	const radius = view.reachMetres * fit.pixelsPerMetre;
	return view.points.filter(({ isChosen }) => isChosen).map(({ lon, lat }) => {
		const [x, y] = fit.project(lon, lat);
		return `<circle class="reach" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${palette.action}" fill-opacity="0.08" stroke="${palette.action}" stroke-width="1.5" stroke-dasharray="5 4" pointer-events="none"/>`;
	}).join('');
}

function drawPoints({ view, palette, fit }: { view: AreaMapView; palette: Palette; fit: ReturnType<typeof fitMap> }): string {
	return view.points.map((point) => {
		const [x, y] = fit.project(point.lon, point.lat);
		const circle = `<title>${escapeXml(point.name)}</title><circle class="point" cx="${short(x)}" cy="${short(y)}" r="${point.isChosen ? 6 : 4}" fill="${palette.action}" stroke="${point.isChosen ? palette.ink : palette.paper}" stroke-width="${point.isChosen ? 2 : 1.4}"/>`;
		const href = safeHref(point.href);
		return href === undefined ? `<g>${circle}</g>` : `<a href="${href}">${circle}</a>`;
	}).join('');
}

function drawLabel({ lines, x, baseline, size, isBold }: PlacedLabel): string {
	const spans = lines.map((line, index) => `<tspan x="${short(x)}" y="${short(baseline + index * size * 1.15)}">${escapeXml(line)}</tspan>`).join('');
	return `<text${size === labelSize ? '' : ` font-size="${size}"`}${isBold ? ' font-weight="700"' : ''}>${spans}</text>`;
}
