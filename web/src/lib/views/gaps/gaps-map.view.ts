/** The map of the gaps page: need as fill, state as mark, the venues that offer the component, reach round the chosen place's. */
import type { AreaMapView } from '@kith/graph/pictures/picture-views.ts';
import { figureDigits } from '@kith/graph/wording/number-in-words.ts';
import type { GapsOfComponentQuery } from '#lib/generated/documents.ts';
import type { GapsView } from '#lib/views/gaps/gaps.view.ts';

export interface NeedClass {
	readonly number: number;
	/** "10.2 to 13.4" */
	readonly range: string;
}

export interface NeedLegend {
	readonly label: string;
	readonly unit: string;
	readonly classes: readonly NeedClass[];
	readonly hasUnknown: boolean;
}

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
				inWords: ranked ? `${place.name}: ${ranked.stateLabel.toLowerCase()}, ${ranked.reason}` : place.name,
				href: ranked?.href,
				isChosen: ranked?.isChosen ?? false
			};
		}),
		points: [],
		reachMetres: undefined
	};
}

export function needLegend(layer: Pick<GapsOfComponentQuery['mapLayer'], 'need' | 'needBreaks' | 'localities'>): NeedLegend | undefined {
	if (!layer.need || layer.needBreaks.length === 0) return undefined;
	// a count with a denominator is shown as a share: the figures say so, the indicator does not
	const unit = layer.localities.find(({ need }) => need)?.need?.unit ?? layer.need.unit;
	const decimals = unit === 'percent' || unit === 'score' ? 1 : 0;
	const sign = unit === 'percent' ? '%' : '';
	return {
		label: layer.need.label,
		unit,
		classes: layer.needBreaks.map((upper, number) => {
			const lower = layer.needBreaks[number - 1];
			const upTo = `${figureDigits(upper, decimals)}${sign}`;
			return { number, range: lower === undefined ? `up to ${upTo}` : `${figureDigits(lower, decimals)} to ${upTo}` };
		}),
		hasUnknown: layer.localities.some(({ needClass }) => needClass == null)
	};
}
