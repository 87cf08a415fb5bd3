/** What the live map is given: the same places and points as the drawing made on the server, as GeoJSON. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { AreaMapView } from '@kith/graph/pictures/picture-views.ts';
import { placeShape } from '@kith/graph/pictures/place-shape.ts';
import type { StateName } from '@kith/graph/wording/state-in-words.ts';

export interface MapDrawing {
	/** One Feature per place that has an outline: `name`, `inWords`, `href`, `needClass` (-1 is not known), `isChosen`. */
	readonly places: FeatureCollection;
	readonly points: FeatureCollection;
	/** `id` is that of the place it marks. */
	readonly marks: readonly { readonly id: string; readonly lon: number; readonly lat: number; readonly state: StateName | undefined; readonly name: string; readonly isChosen: boolean }[];
	/** West, south, east, north; undefined when there is nothing to show. */
	readonly bounds: readonly [number, number, number, number] | undefined;
	readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number } | undefined;
	/** A MapLibre style the operator chose to lie underneath. */
	readonly basemapStyle: string | undefined;
}

export function toMapDrawing({ view, camera, basemapStyle }: { view: AreaMapView; camera: MapDrawing['camera']; basemapStyle: string | undefined }): MapDrawing {
	const places = view.places.flatMap((place): Feature[] => place.outline === undefined ? [] : [{
		type: 'Feature', geometry: JSON.parse(place.outline) as Geometry,
		properties: { id: place.id, name: place.name, inWords: place.inWords, href: place.href ?? '', needClass: place.needClass ?? -1, isChosen: place.isChosen }
	}]);
	const points = view.points.map((point): Feature => ({
		type: 'Feature', geometry: { type: 'Point', coordinates: [point.lon, point.lat] }, properties: { name: point.name, href: point.href ?? '' }
	}));
	return {
		places: { type: 'FeatureCollection', features: places },
		points: { type: 'FeatureCollection', features: points },
		// names of a hundred small areas would lie on top of each other: their marks alone
		marks: view.places.flatMap((place) => {
			const at = place.at ?? (place.outline === undefined ? undefined : middleOf(place.outline));
			return at ? [{ ...at, id: place.id, state: place.state, name: view.places.length > 60 ? '' : place.name, isChosen: place.isChosen }] : [];
		}),
		bounds: boundsOf([...places, ...points]),
		camera, basemapStyle
	};
}

function boundsOf(features: readonly Feature[]): MapDrawing['bounds'] {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	const take = (part: unknown): void => {
		if (!Array.isArray(part)) return;
		const [lon, lat] = part as unknown[];
		if (typeof lon === 'number' && typeof lat === 'number') {
			[west, south, east, north] = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
		} else part.forEach(take);
	};
	for (const { geometry } of features) if ('coordinates' in geometry) take(geometry.coordinates);
	return west === Infinity ? undefined : [west, south, east, north];
}

/** The middle of the largest ring, as the drawing made on the server has it. */
function middleOf(outline: string): { lon: number; lat: number } {
	const fine = 100_000; // fine enough that no corner is left out
	const [x, y] = placeShape(outline, { width: 0, height: 0, pixelsPerMetre: 0, project: (lon, lat) => [lon * fine, lat * fine] }).centre;
	return { lon: x / fine, lat: y / fine };
}
