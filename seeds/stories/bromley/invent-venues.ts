import type { Space, Venue, YesNoUnknown } from '@kith/graph/domain/venue.ts';
import { toLonLat } from '@kith/graph/geography/to-lon-lat.ts';
import { daysBefore } from '../days-before.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { inventNames } from './invent-names.ts';
import { findLsoa, lsoas, wardNames } from './places.ts';
import type { SampleLsoa } from './places.ts';
import { sampleId } from './sample-dataset.ts';

export interface InventedVenue {
	readonly venue: Venue;
	readonly spaces: readonly Space[];
	readonly lsoa: string;
	readonly ward: string;
	readonly easting: number;
	readonly northing: number;
	readonly setting: string;
}

const venueCount = 96;

/** Kind of place → how often, what it is called, its rooms. */
const settings = {
	community_centre: { often: 22, names: ['Community Centre', 'Hub', 'Centre'], rooms: ['Main hall', 'Meeting room', 'Kitchen room', 'Studio'] },
	church_hall: { often: 22, names: ['Hall', 'Church Hall', 'Rooms'], rooms: ['Hall', 'Side room', 'Lounge'] },
	library: { often: 12, names: ['Reading Room', 'Library'], rooms: ['Meeting corner', 'Study room'] },
	school: { often: 8, names: ['School Hall'], rooms: ['Hall', 'Dining room'] },
	sports_centre: { often: 8, names: ['Sports Centre', 'Pavilion'], rooms: ['Studio', 'Club room', 'Sports hall'] },
	cafe: { often: 9, names: ['Café', 'Kitchen'], rooms: ['Back room'] },
	health_centre: { often: 7, names: ['Health Centre', 'Surgery'], rooms: ['Group room'] },
	sheltered_housing: { often: 6, names: ['Court', 'House'], rooms: ['Residents’ lounge'] },
	park: { often: 6, names: ['Garden', 'Walled Garden', 'Allotments'], rooms: ['Potting shed'] }
} as const;
type Setting = keyof typeof settings;

const flag = (random: SeededRandom, yes: number, no: number): YesNoUnknown => {
	const drawn = random.next();
	return drawn < yes ? 'yes' : drawn < yes + no ? 'no' : 'unknown';
};

/** Places to meet, each within 400 m of where people live: first three in every ward, then where most people are. */
export function inventVenues({ random, names, plantedOn }: {
	readonly random: SeededRandom;
	readonly names: ReturnType<typeof inventNames>;
	readonly plantedOn: string;
}): readonly InventedVenue[] {
	const taken = new Set<string>();
	const homes: SampleLsoa[] = [];
	const settle = (choices: readonly SampleLsoa[]): void => {
		const free = choices.filter(({ id }) => !taken.has(id));
		const home = random.pick(free);
		taken.add(home.id);
		homes.push(home);
	};
	for (const ward of wardNames.keys()) for (let place = 0; place < 3; place += 1) settle(lsoas.filter((lsoa) => lsoa.ward === ward));
	while (homes.length < venueCount) settle(lsoas.filter(({ residents }) => residents > 1500 + random.next() * 400));

	return homes.map((home): InventedVenue => {
		const setting = random.weigh(Object.fromEntries(Object.entries(settings).map(([id, { often }]) => [id, often])) as Record<Setting, number>);
		const name = names.unused(() => `${names.placeName()} ${random.pick(settings[setting].names)}`);
		const id = sampleId('venue', name);
		const { easting, northing, lon, lat, lsoa } = nearHome(random, home);
		const assured = random.chance(0.8) ? { assuredDate: daysBefore(plantedOn, random.chance(0.75) ? random.between(10, 330) : random.between(380, 900)) } : {};
		const ward = lsoas.find((each) => each.id === lsoa)?.ward ?? home.ward;
		return {
			lsoa, ward, easting, northing, setting,
			venue: {
				id, name, lon, lat, easting, northing, locationType: setting, address: wardNames.get(ward) ?? '', ...assured,
				stepFree: flag(random, 0.62, 0.16), accessibleToilet: flag(random, 0.5, 0.2), hearingLoop: flag(random, 0.3, 0.25),
				quietSpace: flag(random, 0.25, 0.2), parking: flag(random, 0.5, 0.3), busNearby: flag(random, 0.7, 0.1),
				facilities: ['kitchen', 'toilets', 'wifi', 'garden', 'projector', 'piano'].filter(() => random.chance(0.4))
			},
			spaces: inventSpaces({ random, venueName: name, setting, assured })
		};
	});
}

/** A point 50 to 400 m from the centre of an LSOA's people, inside the area. */
function nearHome(random: SeededRandom, home: SampleLsoa): { easting: number; northing: number; lon: number; lat: number; lsoa: string } {
	for (let attempt = 0; attempt < 200; attempt += 1) {
		const metres = random.between(50, 400);
		const angle = random.next() * 2 * Math.PI;
		const point = { easting: Math.round(home.easting + Math.cos(angle) * metres), northing: Math.round(home.northing + Math.sin(angle) * metres) };
		const { lon, lat } = toLonLat(point);
		const lsoa = findLsoa({ lon, lat });
		if (lsoa !== undefined) return { ...point, lon, lat, lsoa };
	}
	throw new Error(`No point near ${home.id} lies inside the area. Expected its centroid to.`);
}

function inventSpaces({ random, venueName, setting, assured }: {
	readonly random: SeededRandom; readonly venueName: string; readonly setting: Setting; readonly assured: { readonly assuredDate?: string };
}): readonly Space[] {
	const isSmall = setting === 'library' || setting === 'cafe' || setting === 'health_centre' || setting === 'park';
	const rooms = settings[setting].rooms.filter((_, place) => place === 0 || random.chance(0.6));
	return rooms.map((room, place): Space => {
		const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].filter(() => random.chance(0.6));
		const hours = setting === 'school' || random.chance(0.3) ? [18, 19, 20] : [10, 11, 14, 15, 18, 19, 20];
		return {
			id: sampleId('space', `${venueName}/${room}`), name: room, ...assured,
			...(random.chance(0.85) ? { capacity: place === 0 && !isSmall ? random.between(25, 120) : random.between(8, 30) } : {}),
			...(random.chance(0.8) ? { hourlyCost: random.chance(0.15) ? 0 : isSmall ? random.between(4, 14) : random.between(8, 40) } : {}),
			freeForCommunity: flag(random, 0.25, 0.45),
			kitchen: flag(random, 0.45, 0.3),
			...(days.length > 0 && random.chance(0.85) ? {
				availability: `FREQ=WEEKLY;BYDAY=${days.join(',')};BYHOUR=${hours.join(',')}`,
				sessionsPerWeek: days.length * hours.length
			} : {}),
			equipment: ['chairs', 'tables', 'projector', 'tea urn', 'piano', 'whiteboard'].filter(() => random.chance(0.45))
		};
	});
}
