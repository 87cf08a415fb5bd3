import type { Organisation } from '@kith/graph/domain/organisation.ts';
import { metresBetween } from '@kith/graph/geography/distance-between.ts';
import { daysBefore } from '../days-before.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { inventNames } from './invent-names.ts';
import type { InventedVenue } from './invent-venues.ts';
import { lsoas, wardNames } from './places.ts';
import { sampleId } from './sample-dataset.ts';
import { otherSectors, themes } from './stories.ts';
import type { Theme } from './stories.ts';

export interface InventedOrganisation {
	readonly organisation: Organisation;
	readonly theme: Theme;
	/** Where it is at home: the first place it uses. */
	readonly home: InventedVenue;
	/** How many provisions it runs. */
	readonly runs: number;
}

const organisationCount = 629;

/** Whoever runs things: as many for each theme as its provisions ask for, a few of them large. */
export function inventOrganisations({ random, names, venues, plantedOn }: {
	readonly random: SeededRandom;
	readonly names: ReturnType<typeof inventNames>;
	readonly venues: readonly InventedVenue[];
	readonly plantedOn: string;
}): readonly InventedOrganisation[] {
	const share = organisationCount / themes.reduce((sum, { provisions }) => sum + provisions, 0);
	const counts = themes.map(({ provisions }) => Math.max(1, Math.round(provisions * share)));
	counts[0] = (counts[0] ?? 0) + organisationCount - counts.reduce((sum, each) => sum + each, 0);

	return themes.flatMap((theme, at) => {
		const fitting = venuesFor(theme, venues);
		const runs = dealOut({ random, provisions: theme.provisions, organisations: counts[at] ?? 1 });
		return runs.map((count): InventedOrganisation => {
			const home = random.pick(fitting);
			const sector = inventSector(random, theme);
			const name = names.unused(() => `${names.placeName()} ${random.pick(otherSectors[sector]?.names ?? theme.organisations)}`);
			return {
				theme, home, runs: count,
				organisation: {
					id: sampleId('organisation', name), name, sector, status: 'active',
					description: `An invented organisation at home in ${wardNames.get(home.ward) ?? 'the area'}${theme.suffix === '' ? '' : `, working ${theme.suffix}`}.`,
					...(random.chance(0.75) ? { assuredDate: daysBefore(plantedOn, random.chance(0.75) ? random.between(5, 340) : random.between(370, 1000)) } : {})
				}
			};
		});
	});
}

/** What is for one group is mostly run by its own; what is open to anyone by all sorts. */
function inventSector(random: SeededRandom, { group }: Theme): string {
	if (group !== 'anyone' || random.chance(0.68)) return random.weigh({ voluntary: 70, community_informal: 30 });
	return random.weigh(Object.fromEntries(Object.entries(otherSectors).map(([sector, { often }]) => [sector, often])));
}

/** Where something made for a theme may be held: not in the wards it is missing from, nor within a walk of them. */
export function venuesFor({ missingIn }: Theme, venues: readonly InventedVenue[]): readonly InventedVenue[] {
	const without = lsoas.filter(({ ward }) => missingIn.includes(wardNames.get(ward) ?? ''));
	return venues.filter((venue) => without.every((lsoa) => metresBetween(lsoa, venue) > 1_250));
}

function dealOut({ random, provisions, organisations }: { readonly random: SeededRandom; readonly provisions: number; readonly organisations: number }): number[] {
	const runs = Array.from({ length: organisations }, () => 1);
	// Squaring favours the first few: most run one or two things, a few run many.
	for (let left = provisions - organisations; left > 0; left -= 1) {
		const at = Math.floor(random.next() ** 2 * organisations);
		runs[at] = (runs[at] ?? 0) + 1;
	}
	return runs;
}
