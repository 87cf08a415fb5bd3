/** The map of the gaps page: need as fill, state as mark, the venues that offer the component, reach round the chosen place's. */
import type { AreaMapView } from '@kith/graph/pictures/picture-views.ts';
import { stateLabels } from '@kith/graph/wording/state-in-words.ts';
import type { GapsOfComponentQuery } from '#lib/generated/documents.ts';
import { choosePlace, type GapsView } from '#lib/views/gaps/gaps.view.ts';

export function gapsMapView({ layer, view }: { layer: GapsOfComponentQuery['mapLayer']; view: GapsView }): AreaMapView {
	const rankedById = new Map(view.ranked.map((place) => [place.id, place]));
	return {
		title: `${view.question} ${view.finding.headline}`,
		places: layer.localities.map((place) => {
			const ranked = rankedById.get(place.id);
			return {
				id: place.id,
				name: place.name,
				outline: place.outline ?? undefined,
				needClass: place.needClass ?? undefined,
				state: ranked?.state,
				count: undefined,
				at: place.lon == null || place.lat == null ? undefined : { lon: place.lon, lat: place.lat },
				inWords: ranked ? `${place.name}: ${stateLabels[ranked.state].toLowerCase()}, ${ranked.reason}` : place.name,
				href: ranked && choosePlace(view, place.id),
				isChosen: place.id === view.chosenId
			};
		}),
		points: [],
		reachMetres: undefined
	};
}
