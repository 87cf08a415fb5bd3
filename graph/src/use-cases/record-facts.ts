import { isCountedInHours } from '../domain/is-counted-in-hours.ts';
import { isRunning } from '../domain/is-running.ts';
import type { Properties, PropertyValue } from '../domain/relationship.ts';
import { dateInWords } from '../wording/date-in-words.ts';
import { beginSentence, countOf, figureDigits, numberInWords } from '../wording/number-in-words.ts';
import { scheduleInWords } from '../wording/schedule-in-words.ts';
import type { ThingKind } from './kith-thing.ts';

/** One thing known about a record, or known not to be known. */
export interface RecordFact {
	readonly field: string;
	readonly label: string;
	readonly value: string;
	/** False when nobody has said. */
	readonly isKnown: boolean;
}

/** Labels of reference data, for fields that hold a slug. */
export interface Labels {
	readonly components: ReadonlyMap<string, string>;
	/** What each component is counted in: "places a week". */
	readonly supplyUnits: ReadonlyMap<string, string>;
	readonly sectors: ReadonlyMap<string, string>;
	readonly connectorKinds: ReadonlyMap<string, string>;
}

/** Says a value in words; undefined when it says nothing. */
type Say = (value: PropertyValue, labels: Labels, all: Properties) => string | undefined;

const asItIs: Say = (value) => (Array.isArray(value) ? value.join(', ') : String(value));
/** A slug or a list of small words, begun as the other facts are. */
const begun: Say = (value, labels, all) => beginSentence(String(asItIs(value, labels, all)).replaceAll('_', ' '));
const yesNo: Say = (value) => (value === true || value === 'yes' ? 'Yes' : value === false || value === 'no' ? 'No' : undefined);
const date: Say = (value) => dateInWords(String(value));
const oneOf = (words: Readonly<Record<string, string>>): Say => (value) => words[String(value)] ?? (value === 'unknown' ? undefined : String(value));

/** The times of what is not running are told as they were. */
const whenOn: Say = (value, _, all) => {
	const when = scheduleInWords({ schedules: String(value), daysOfWeek: all['daysOfWeek'] as readonly string[] | undefined });
	return when === undefined ? undefined : beginSentence(isRunning({ status: all['status'] as string | undefined }) ? when : `was ${when}`);
};

const isInHours = ({ supplyUnits }: Labels, all: Properties): boolean => isCountedInHours(supplyUnits.get(String(all['component'])) ?? '');

/** Less than one a week is told as one in so many weeks, which is how it is lived; half an hour a week is not. */
const sessionsInWords: Say = (value, labels, all) => {
	const weekly = Number(value);
	const said = figureDigits(weekly, 2);
	if (isInHours(labels, all)) return said;
	const weeks = Math.round(1 / weekly);
	return weekly > 0 && weeks >= 2 ? `${said}: about one in ${numberInWords(weeks)} weeks` : said;
};

type Label = string | ((labels: Labels, all: Properties) => string);
interface Field { readonly field: string; readonly label: Label; readonly say: Say; }
const field = (name: string, label: Label, say: Say = asItIs): Field => ({ field: name, label, say });

const lastAssured = field('assuredDate', 'Last assured', date);

/** In the order a page shows them. What is not listed here (coordinates, derived fields) is shown elsewhere or nowhere. */
const fieldsOf: Readonly<Record<ThingKind, readonly Field[]>> = {
	Organisation: [
		field('sector', 'Sector', (value, { sectors }) => sectors.get(String(value)) ?? String(value)),
		field('website', 'Website'),
		field('orgIds', 'Registered as'),
		field('status', 'Status', begun),
		lastAssured
	],
	Venue: [
		field('address', 'Address'),
		field('postcode', 'Postcode'),
		field('locationType', 'Kind of place', begun),
		field('stepFree', 'Step-free access', yesNo),
		field('accessibleToilet', 'Accessible toilet', yesNo),
		field('hearingLoop', 'Hearing loop', yesNo),
		field('quietSpace', 'Quiet space', yesNo),
		field('parking', 'Parking', yesNo),
		field('busNearby', 'Bus near by', yesNo),
		field('facilities', 'Facilities', begun),
		lastAssured
	],
	Provision: [
		field('component', 'What it is', (value, { components }) => components.get(String(value)) ?? String(value)),
		field('mode', 'How', oneOf({ in_person: 'In person', at_home: 'At home', phone: 'By phone', online: 'Online', hybrid: 'In person and online' })),
		field('schedules', 'When', whenOn),
		field('sessionsPerWeek', (labels, all) => (isInHours(labels, all) ? 'Hours a week' : 'Sessions a week'), sessionsInWords),
		field('capacityPerSession', 'Places at each', (value) => figureDigits(Number(value))),
		field('isFree', 'Free of charge', yesNo),
		field('costOptions', 'Cost', (value) => costInWords(String(value))),
		field('referralRoute', 'How to join', oneOf({ open: 'Turn up', self: 'Ask to join', professional: 'Through a professional' })),
		field('membershipRequired', 'Members only', yesNo),
		field('minimumAge', 'From age', (value) => figureDigits(Number(value))),
		field('maximumAge', 'To age', (value) => figureDigits(Number(value))),
		field('languages', 'Languages'),
		field('tags', 'Also', begun),
		field('alert', 'Please note'),
		field('status', 'Status', begun),
		field('assurer', 'Assured by'),
		lastAssured
	],
	Connector: [
		field('kind', 'Role', (value, { connectorKinds }) => connectorKinds.get(String(value)) ?? String(value).replaceAll('_', ' ')),
		field('component', 'What they do', (value, { components }) => components.get(String(value)) ?? String(value)),
		field('approach', 'How', oneOf({ finder: 'Notices people and points the way', one_to_one: 'Goes along with one person at a time' })),
		field('employment', 'Paid or volunteer', oneOf({ paid: 'Paid', volunteer: 'Volunteer' })),
		field('meetsInSafePlace', 'Meets in a safe place', yesNo),
		field('hasExitRoute', 'Has a way to hand over', yesNo),
		field('training', 'Training', begun),
		field('peoplePerWeek', 'People supported a week', (value) => countOf({ count: Number(value), one: 'person', many: 'people' })),
		field('contact', 'Contact'),
		lastAssured
	]
};

/** Fields that would only repeat "not recorded" where their absence says nothing. */
const saidOnlyWhenKnown = new Set(['alert', 'tags', 'minimumAge', 'maximumAge', 'costOptions', 'status', 'membershipRequired', 'facilities', 'orgIds', 'training', 'assurer']);

/**
 * What is known of a record, and what nobody has said, in words.
 *
 * @param withinNames  places it lies within: an address that is only one of their names says where it is, not its address
 */
export function describeFacts({ kind, properties, labels, withinNames = [] }: { readonly kind: ThingKind; readonly properties: Properties; readonly labels: Labels; readonly withinNames?: readonly string[] }): readonly RecordFact[] {
	const isOnlyPlace = withinNames.some((name) => name.toLowerCase() === String(properties['address'] ?? '').trim().toLowerCase());
	return fieldsOf[kind].flatMap(({ field: name, label: labelOf, say }): readonly RecordFact[] => {
		const label = typeof labelOf === 'string' ? labelOf : labelOf(labels, properties);
		const held = properties[name] ?? (name === 'schedules' && properties['daysOfWeek'] ? '' : undefined);
		const value = held === undefined || (Array.isArray(held) && held.length === 0) ? undefined : say(held, labels, properties);
		if (value === undefined || value === '') return saidOnlyWhenKnown.has(name) ? [] : [{ field: name, label, value: 'Not recorded', isKnown: false }];
		return [{ field: name, label: name === 'address' && isOnlyPlace ? 'Where' : label, value, isKnown: true }];
	});
}

function costInWords(text: string): string | undefined {
	try {
		const options = JSON.parse(text) as readonly { readonly amount?: number; readonly currency?: string; readonly per?: string; readonly option?: string }[];
		const said = options.flatMap(({ amount, currency = 'GBP', per }) => {
			if (typeof amount !== 'number') return [];
			const money = amount === 0 ? 'free' : new Intl.NumberFormat('en-GB', { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(amount);
			return [per && amount > 0 ? `${money} a ${per}` : money];
		});
		return said.join(', ') || undefined;
	} catch {
		return undefined;
	}
}
