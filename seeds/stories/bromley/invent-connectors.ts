import type { Connector } from '@kith/graph/domain/connector.ts';
import { metresBetween } from '@kith/graph/geography/distance-between.ts';
import { daysBefore } from '../days-before.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { InventedOrganisation } from './invent-organisations.ts';
import type { InventedProvision } from './invent-provision.ts';
import { places, wardNames } from './places.ts';
import { sampleId } from './sample-dataset.ts';

export interface InventedConnector {
	readonly connector: Connector;
	readonly host: InventedOrganisation;
	readonly worksIn: readonly string[];
	readonly reaches: readonly string[];
	readonly refersTo: readonly string[];
	/** Other connectors it hands on to. */
	readonly handsOnTo: readonly string[];
}

const connectorCount = 120;

/** Role → what it does, its component, how often. */
const roles = [
	['social_prescriber', 'Link worker', 'connect', 24], ['befriender', 'Befriending coordinator', 'connect', 14],
	['community_builder', 'Community builder', 'connect', 10], ['village_agent', 'Neighbourhood agent', 'find', 12],
	['champion', 'Community champion', 'find', 18], ['library_staff', 'Library desk', 'find', 10], ['faith_leader', 'Visiting team', 'find', 10],
	['blue_light', 'Home safety visitor', 'find', 5], ['housing_officer', 'Scheme officer', 'find', 8], ['gp_practice', 'Care coordinator', 'find', 9],
	['shopkeeper', 'Counter with time to talk', 'find', 6], ['schools_worker', 'Family worker', 'connect', 6]
] as const;

/** Roles that notice and accompany people. A role in a place, never a person. */
export function inventConnectors({ random, organisations, provision, plantedOn }: {
	readonly random: SeededRandom;
	readonly organisations: readonly InventedOrganisation[];
	readonly provision: readonly InventedProvision[];
	readonly plantedOn: string;
}): readonly InventedConnector[] {
	const wards = places.wards.map(([id]) => id);
	const often = Object.fromEntries(roles.map(([kind, , , weight]) => [kind, weight]));
	const made: InventedConnector[] = [];
	for (let place = 0; place < connectorCount; place += 1) {
		const kind = random.weigh(often);
		const [, title = '', component = 'find'] = roles.find(([id]) => id === kind) ?? [];
		const host = random.pick(organisations);
		const { ward } = host.home;
		const worksIn = random.chance(0.35) ? [...new Set([ward, random.pick(wards)])] : [ward];
		const near = provision.filter(({ venue, provision: { status } }) => venue !== undefined && status === 'active' && metresBetween(venue, host.home) < 3_000);
		const isPaid = random.weigh({ paid: 45, volunteer: 45, unknown: 10 });
		made.push({
			host, worksIn,
			reaches: host.theme.group !== 'anyone' ? [host.theme.group] : random.chance(0.25) ? [random.pick(['older_people', 'disabled_people', 'carers'])] : [],
			refersTo: [...new Set(Array.from({ length: random.between(1, 6) }, () => random.pick(near).provision.id))],
			handsOnTo: made.length > 0 && random.chance(0.3) ? [random.pick(made).connector.id] : [],
			connector: {
				id: sampleId('connector', `${host.organisation.name}/${kind}/${place}`),
				title: `${title}, ${wardNames.get(ward) ?? ''}`, kind, component,
				approach: component === 'connect' ? 'one_to_one' : 'finder', employment: isPaid,
				...(random.chance(0.8) ? { meetsInSafePlace: random.chance(0.85) } : {}),
				...(random.chance(0.7) ? { hasExitRoute: random.chance(0.6) } : {}),
				training: ['safeguarding', 'mental health first aid', 'dementia friends', 'motivational interviewing'].filter(() => random.chance(0.4)),
				...(random.chance(0.75) ? { peoplePerWeek: component === 'connect' ? random.between(4, 18) : random.between(5, 30) } : {}),
				...(random.chance(0.75) ? { assuredDate: daysBefore(plantedOn, random.chance(0.75) ? random.between(5, 340) : random.between(370, 800)) } : {})
			}
		});
	}
	return made;
}
