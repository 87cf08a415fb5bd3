import type { CellLocality } from '../coverage/coverage-facts.ts';
import type { Locality } from '../domain/locality.ts';
import type { Figure } from '../domain/provenance.ts';
import type { CellLevel } from './coverage-question.ts';
import { localitiesOfLevel } from './coverage-question.ts';
import type { AreaCoverage } from './gather-coverage-facts.ts';
import type { KithContext } from './kith-context.ts';
import { centreOfPeople } from './centre-of-people.ts';
import { toPeopleFigure } from './people-figure.ts';

/** What is true of a place whatever is asked about it. */
export interface CellPlace {
	readonly id: string;
	readonly name: string;
	readonly residents: Figure;
	readonly lon: number | undefined;
	readonly lat: number | undefined;
}

/** Every place of a level, by id. */
export function gatherCellPlaces({ memory }: Pick<KithContext, 'memory'>, { area, level }: { readonly area: AreaCoverage; readonly level: CellLevel }): Promise<ReadonlyMap<string, CellPlace>> {
	return memory.remember({ graphVersion: area.graphVersion, question: ['cell-places', level] }, async () => new Map(localitiesOfLevel(area, level).map((place) => [place.id, toCellPlace(area, place)])));
}

function toCellPlace(area: AreaCoverage, place: CellLocality): CellPlace {
	const lsoas = place.lsoaIds.flatMap((id): Locality[] => {
		const lsoa = area.localityById.get(id);
		if (!lsoa) return [];
		// weighed by those who are counted, wherever their number came from
		const { residents: _written, ...rest } = lsoa;
		const residents = area.residentsById.get(id);
		return [residents === undefined ? rest : { ...rest, residents }];
	});
	const own = area.localityById.get(place.id);
	const { lon, lat } = own?.lon !== undefined && own.lat !== undefined ? own : centreOfPeople(lsoas);
	const isKnown = place.lsoaIds.length > 0 && place.lsoaIds.every((id) => area.residentsById.get(id) !== undefined);
	const residents = isKnown ? place.lsoaIds.reduce((sum, id) => sum + area.residentsById.get(id)!, 0) : undefined;
	return { id: place.id, name: place.name, residents: toPeopleFigure({ area, groupId: 'anyone', people: residents }), lon, lat };
}
