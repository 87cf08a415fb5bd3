import type { Fit, Provision } from '@kith/graph/domain/provision.ts';
import { metresBetween } from '@kith/graph/geography/distance-between.ts';
import { referenceData } from '../../reference.ts';
import { daysBefore } from '../days-before.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { areaId } from './area.ts';
import type { InventedOrganisation } from './invent-organisations.ts';
import { venuesFor } from './invent-organisations.ts';
import { inventTiming } from './invent-timing.ts';
import type { InventedVenue } from './invent-venues.ts';
import { places } from './places.ts';
import { sampleId } from './sample-dataset.ts';
import { fitsSetting, helps } from './stories.ts';

export interface InventedProvision {
	readonly provision: Provision;
	readonly organisation: InventedOrganisation;
	/** A second organisation beside it, for some. */
	readonly venue?: InventedVenue;
	readonly groups: readonly { readonly groupId: string; readonly fit: Fit }[];
	/** Declared area, for what comes home, by phone or online. */
	readonly covers: readonly string[];
	readonly needs: readonly string[];
}

/** Everything on offer: each organisation's, near its home, over all components. */
export function inventProvision({ random, organisations, venues, plantedOn }: {
	readonly random: SeededRandom;
	readonly organisations: readonly InventedOrganisation[];
	readonly venues: readonly InventedVenue[];
	readonly plantedOn: string;
}): readonly InventedProvision[] {
	const used = new Set<string>();
	return organisations.flatMap((organisation) => {
		const fitting = venuesFor(organisation.theme, venues);
		const near = [...fitting].sort((one, other) => metresBetween(one, organisation.home) - metresBetween(other, organisation.home)).slice(0, 5);
		return Array.from({ length: organisation.runs }, (_, place) =>
			inventOne({ random, organisation, venue: place === 0 ? organisation.home : random.pick(near), near, key: `${organisation.organisation.name}/${place + 1}`, used, plantedOn }));
	});
}

function inventOne({ random, organisation, venue: wanted, near, key, used, plantedOn }: {
	readonly random: SeededRandom;
	readonly organisation: InventedOrganisation;
	readonly venue: InventedVenue;
	readonly near: readonly InventedVenue[];
	readonly key: string;
	/** Names given so far. */
	readonly used: Set<string>;
	readonly plantedOn: string;
}): InventedProvision {
	const { theme } = organisation;
	const isOpen = theme.group === 'anyone';
	const component = random.weigh(Object.fromEntries(Object.entries(helps).map(([id, { open, named }]) => [id, isOpen ? open : named])));
	const help = helps[component];
	const isJoin = component === 'wanted_activity';
	const mode = modeOf(random, component);
	const isPlaced = mode === 'in_person' || mode === 'hybrid';
	const { what, name, venue } = nameOne({ random, organisation, component, venue: wanted, near, isPlaced, used });
	const needs = (help?.needs ?? []).filter(() => random.chance(0.5));
	const timing = inventTiming({ random, plantedOn, isJoin, isInHours: componentsInHours.has(component) });

	return {
		organisation, needs,
		...(isPlaced ? { venue } : {}),
		groups: groupsOf(random, theme.group),
		covers: isPlaced ? [] : coversOf({ random, venue, notIn: component === 'wanted_activity' ? theme.missingIn : [] }),
		provision: {
			id: sampleId('provision', key),
			name,
			description: isPlaced ? `${what} at ${venue.venue.name}, run by ${organisation.organisation.name}.` : `${what}, by ${organisation.organisation.name}.`,
			component, mode, ...timing,
			status: random.chance(0.95) ? 'active' : random.pick(['paused', 'closed']),
			...(random.chance(0.68) ? { capacityPerSession: capacityOf(random, { component, setting: venue.setting }) } : {}),
			...agesOf(random, { ages: theme.ages, isOpen }),
			...costOf(random, isJoin),
			...(random.chance(0.9) ? { referralRoute: isJoin ? random.weigh({ open: 88, self: 8, professional: 4 }) : random.weigh({ open: 45, self: 35, professional: 20 }) } : {}),
			...(random.chance(0.7) ? { membershipRequired: random.chance(0.12) } : {}),
			languages: theme.group === 'language_culture' ? ['English', random.pick(['Tamil', 'Polish', 'Turkish', 'Ukrainian', 'Nepali', 'French'])] : random.chance(0.4) ? ['English'] : [],
			tags: ['intergenerational', 'training', 'outdoors', 'food', 'music', 'exercise'].filter(() => random.chance(0.12)),
			...assuranceOf(random, plantedOn),
			...(random.chance(0.03) ? { alert: 'No meetings during school holidays.' } : {})
		}
	};
}

/** A name nobody else has: what it is and where, or who by. Where it does not suit the place, the nearest that does. */
function nameOne({ random, organisation, component, venue, near, isPlaced, used }: {
	readonly random: SeededRandom;
	readonly organisation: InventedOrganisation;
	readonly component: string;
	readonly venue: InventedVenue;
	readonly near: readonly InventedVenue[];
	readonly isPlaced: boolean;
	readonly used: Set<string>;
}): { readonly what: string; readonly name: string; readonly venue: InventedVenue } {
	const { theme, organisation: { name: by } } = organisation;
	const own = component === 'wanted_activity' ? theme.joins : theme.ownHelps?.[component];
	const suffix = own !== undefined || theme.suffix === '' ? '' : ` ${theme.suffix}`;
	let what = '';
	let name = '';
	let place = venue;
	for (let attempt = 0; attempt < 8; attempt += 1) {
		what = `${random.pick(own ?? helps[component]?.names ?? [])}${suffix}`;
		place = fitsSetting(what, venue.setting) ? venue : near.find(({ setting }) => fitsSetting(what, setting)) ?? venue;
		name = isPlaced ? `${what}, ${place.venue.name}` : `${what}, ${by}`;
		if (!used.has(name)) break;
		name = `${what} with ${by}, ${isPlaced ? place.venue.name : 'by arrangement'}`;
	}
	used.add(name);
	return { what, name, venue: place };
}

function modeOf(random: SeededRandom, component: string): Provision['mode'] {
	if (component === 'connect') return random.weigh({ at_home: 35, phone: 30, in_person: 35 });
	if (component === 'gateway_transport') return 'at_home';
	if (component === 'find') return random.weigh({ at_home: 40, in_person: 60 });
	if (component !== 'wanted_activity' && component !== 'needs_first') return 'in_person';
	return random.weigh({ in_person: 93, hybrid: 3, online: 3, phone: 1 });
}

/** Mostly the ward they are at home in, sometimes another too, sometimes the whole area. */
function coversOf({ random, venue: { ward }, notIn }: { readonly random: SeededRandom; readonly venue: InventedVenue; readonly notIn: readonly string[] }): readonly string[] {
	const reached = places.wards.filter(([, name]) => !notIn.includes(name)).map(([id]) => id);
	if (random.chance(0.12)) return notIn.length === 0 ? [areaId] : reached;
	return random.chance(0.4) ? [ward, random.pick(reached.filter((id) => id !== ward))] : [ward];
}

function groupsOf(random: SeededRandom, group: string): InventedProvision['groups'] {
	const welcomed = (choices: readonly string[]) => (random.chance(0.12) ? [{ groupId: random.pick(choices), fit: 'welcoming' as const }] : []);
	if (group === 'anyone') return welcomed(['older_people', 'carers', 'newcomers', 'disabled_people', 'families']);
	const own = { groupId: group, fit: random.chance(0.3) ? 'exclusive' as const : 'targeted' as const };
	const second = random.chance(0.08) && group === 'older_people' ? [{ groupId: 'dementia', fit: 'targeted' as const }] : [];
	return [own, ...second, ...welcomed(['bereaved', 'mental_ill_health', 'lgbtq'])];
}

function agesOf(random: SeededRandom, { ages, isOpen }: { readonly ages: readonly [number | undefined, number | undefined] | undefined; readonly isOpen: boolean }): Pick<Provision, 'minimumAge' | 'maximumAge'> {
	if (isOpen) return random.chance(0.04) ? { minimumAge: 18 } : {};
	const [from, to] = ages ?? [];
	if (!random.chance(0.5)) return {};
	return { ...(from === undefined ? {} : { minimumAge: from }), ...(to === undefined ? {} : { maximumAge: to }) };
}

/** A place to meet is there for hours; what else there is meets so often. */
const componentsInHours = new Set(referenceData.components.filter(({ supplyUnit }) => supplyUnit === 'hours a week').map(({ id }) => id));

const roomFor: Readonly<Record<string, readonly [number, number]>> = {
	wanted_activity: [8, 28], needs_first: [3, 12], find: [4, 14], connect: [3, 10], own_group_support: [4, 10],
	community_development: [8, 24], gateway_transport: [4, 12], gateway_digital: [4, 12], gateway_space: [1, 1]
};

function capacityOf(random: SeededRandom, { component, setting }: { readonly component: string; readonly setting: string }): number {
	const [least, most] = roomFor[component] ?? [5, 15];
	return component === 'wanted_activity' && setting === 'cafe' ? random.between(6, 12) : random.between(least, most);
}

function costOf(random: SeededRandom, isJoin: boolean): Pick<Provision, 'costOptions' | 'isFree'> {
	if (random.chance(0.12)) return {};
	if (random.chance(isJoin ? 0.55 : 0.97)) return { isFree: true, costOptions: JSON.stringify([{ amount: 0, currency: 'GBP', per: 'session' }]) };
	return { isFree: false, costOptions: JSON.stringify([{ amount: random.between(1, 8), currency: 'GBP', per: random.chance(0.85) ? 'session' : 'month' }]) };
}

/** Some fresh, some stale, some nobody ever assured. */
function assuranceOf(random: SeededRandom, plantedOn: string): Pick<Provision, 'assuredDate' | 'assurer'> {
	if (random.chance(0.16)) return {};
	return {
		assuredDate: daysBefore(plantedOn, random.chance(0.78) ? random.between(3, 350) : random.between(370, 1100)),
		assurer: random.pick(['Directory editor', 'Neighbourhood officer', 'The organisation itself', 'Library team'])
	};
}
