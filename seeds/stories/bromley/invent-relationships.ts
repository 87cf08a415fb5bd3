import { metresBetween } from '@kith/graph/geography/distance-between.ts';
import type { Properties } from '@kith/graph/domain/relationship.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { InventedOrganisation } from './invent-organisations.ts';
import type { InventedProvision } from './invent-provision.ts';
import { sampleId } from './sample-dataset.ts';

/** Ids from → to, with what is known of the relationship. */
export interface InventedLink { readonly from: string; readonly to: string; readonly properties: Properties }

export interface InventedOpportunity {
	readonly id: string;
	readonly organisationId: string;
	readonly properties: Properties;
}

/** Organisations that work together: most near each other or for the same people; one in six stands alone. */
export function inventPartnerships(random: SeededRandom, organisations: readonly InventedOrganisation[]): readonly InventedLink[] {
	const joined = new Map<string, InventedLink>();
	for (const one of organisations) {
		if (random.chance(1 / 6)) continue;
		const near = organisations.filter((other) => other !== one && (metresBetween(other.home, one.home) < 1_500 || (other.theme === one.theme && one.theme.group !== 'anyone')));
		for (let left = random.pick([0, 1, 1, 1, 2]); left > 0 && near.length > 0; left -= 1) {
			const other = random.pick(near);
			const [from, to] = [one.organisation.id, other.organisation.id].sort() as [string, string];
			joined.set(`${from} ${to}`, {
				from, to,
				properties: { kind: random.pick(['shares a venue', 'runs things together', 'shares volunteers', 'funded together']), since: String(random.between(2014, 2025)), confirmedByBoth: random.chance(0.6) }
			});
		}
	}
	return [...joined.values()];
}

/** Who sends people where: organisations to what others offer nearby. */
export function inventReferrals({ random, organisations, provision }: {
	readonly random: SeededRandom; readonly organisations: readonly InventedOrganisation[]; readonly provision: readonly InventedProvision[];
}): readonly InventedLink[] {
	return organisations.filter(() => random.chance(0.45)).flatMap((from) => {
		const near = provision.filter(({ venue, organisation }) => venue !== undefined && organisation !== from && metresBetween(venue, from.home) < 2_500);
		const chosen = new Set(Array.from({ length: random.between(1, 3) }, () => random.pick(near).provision.id));
		return [...chosen].map((to): InventedLink => ({ from: from.organisation.id, to, properties: { frequency: random.pick(['weekly', 'monthly', 'now and then']) } }));
	});
}

/** One thing after another: help first, then somebody to go along with, then something to join. */
export function inventRoutes(random: SeededRandom, provision: readonly InventedProvision[]): readonly InventedLink[] {
	const placed = provision.filter(({ venue, provision: { status } }) => venue !== undefined && status === 'active');
	const of = (component: string) => placed.filter((each) => each.provision.component === component);
	const [helps, companions, joins] = [of('needs_first'), of('connect'), of('wanted_activity')];
	const nearest = (from: InventedProvision, choices: readonly InventedProvision[]): InventedProvision => {
		const sameGroup = choices.filter((each) => each.groups[0]?.groupId === from.groups[0]?.groupId);
		const near = [...(sameGroup.length > 3 ? sameGroup : choices)].sort((one, other) => metresBetween(one.venue!, from.venue!) - metresBetween(other.venue!, from.venue!));
		return random.pick(near.slice(0, 4));
	};
	const link = (from: InventedProvision, to: InventedProvision): InventedLink => ({ from: from.provision.id, to: to.provision.id, properties: {} });
	return helps.filter(() => random.chance(0.5)).flatMap((help) => {
		if (!random.chance(0.35)) return [link(help, nearest(help, joins))];
		const companion = nearest(help, companions);
		return [link(help, companion), link(companion, nearest(companion, joins))];
	});
}

const roles = ['Driver for the lunch run', 'Tea and welcome', 'Walk leader', 'Bookkeeper', 'Telephone friend', 'Choir helper', 'Garden helper', 'Website helper', 'Minibus escort', 'Committee secretary', 'Cook', 'Conversation partner'];
const skills = ['driving', 'listening', 'cooking', 'book-keeping', 'languages', 'gardening', 'computers', 'first aid'];

/** Roles that people could take on. */
export function inventOpportunities(random: SeededRandom, organisations: readonly InventedOrganisation[]): readonly InventedOpportunity[] {
	return organisations.filter(() => random.chance(0.16)).map(({ organisation }): InventedOpportunity => {
		const title = random.pick(roles);
		return {
			id: sampleId('opportunity', `${organisation.name}/${title}`), organisationId: organisation.id,
			properties: {
				name: `${title}, ${organisation.name}`, title, description: `${organisation.name} is looking for somebody: ${title.toLowerCase()}.`,
				hoursPerWeek: random.pick([1, 2, 2, 3, 4, 6]), skills: skills.filter(() => random.chance(0.2)), when: random.pick(['weekday mornings', 'weekday afternoons', 'evenings', 'weekends', 'flexible'])
			}
		};
	});
}
