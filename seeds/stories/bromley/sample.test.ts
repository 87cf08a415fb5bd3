import { describe, expect, test } from 'vitest';
import { relationshipShapes } from '@kith/graph/domain/graph-shape.ts';
import { metresBetween } from '@kith/graph/geography/distance-between.ts';
import { toBritishNationalGrid } from '@kith/graph/geography/to-british-national-grid.ts';
import { referenceData } from '../../reference.ts';
import { bromley } from './bromley.ts';
import { inventSample } from './invent-sample.ts';
import { findLsoa, lsoas, wardNames } from './places.ts';

const plantedOn = '2026-05-18';
const sample = inventSample({ plantedOn });
const changes = bromley.sampleChanges(plantedOn);
const count = (label: string): number => changes.filter((change) => change.label === label).length;

/** Real names that an invention could stumble on. */
const realNames = ['Age UK', 'Age Concern', 'Mind', 'Mencap', 'Samaritans', 'U3A', 'Scouts', 'Guides', 'Girlguiding', 'Home-Start', 'Citizens Advice', 'Red Cross', 'Rotary', 'Lions Club', 'Salvation Army', 'Women’s Institute', 'Men’s Shed', 'Men’s Sheds', 'Alzheimer’s Society', 'Parkinson’s', 'Carers UK', 'Carers Trust', 'Crossroads', 'Cruse', 'Crisis', 'Shelter', 'Barnardo’s', 'Mytime', 'Bromley Well', 'Community Links', 'Trussell', 'Silver Line', 'Contact the Elderly', 'Re-engage', 'parkrun', 'YMCA', 'St John Ambulance', 'Oxfam', 'NHS', 'Tesco', 'Sainsbury'];

describe('the invented sample', () => {
	test('it is the size of a borough’s strategy', () => {
		expect({ organisations: count('Organisation'), venues: count('Venue'), provision: count('Provision'), connectors: count('Connector') })
			.toEqual({ organisations: 629, venues: 96, provision: 1500, connectors: 120 });
		expect(count('Space')).toBeGreaterThan(150);
		expect(count('Opportunity')).toBeGreaterThan(50);
		expect(count('CoverageCheck')).toBeGreaterThan(100);
	});

	test('the same day is the same sample, record for record', () => {
		expect(JSON.stringify(bromley.sampleChanges(plantedOn))).toBe(JSON.stringify(changes));
	});

	test('another day moves its dates and nothing else', () => {
		const withoutDates = (text: string): string => text.replaceAll(/\d{4}-\d{2}-\d{2}/g, 'date');
		expect(withoutDates(JSON.stringify(bromley.sampleChanges('2027-01-02')))).toBe(withoutDates(JSON.stringify(changes)));
	});

	test('every record says that it comes from the invented dataset', () => {
		expect(changes.filter(({ source }) => source?.datasetId !== bromley.sampleDataset(plantedOn).id || source.sourceKey === '')).toEqual([]);
		expect(bromley.sampleDataset(plantedOn).illustrative).toBe(true);
	});

	test('no two records share an id, no two organisations or venues a name', () => {
		expect(new Set(changes.map(({ label, id }) => `${label} ${id}`)).size).toBe(changes.length);
		for (const label of ['Organisation', 'Venue']) {
			const names = changes.filter((change) => change.label === label).map(({ properties }) => properties['name']);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	test('no real organisation is named', () => {
		const texts = changes.flatMap(({ properties }) => [properties['name'], properties['title'], properties['description']]).filter((text) => typeof text === 'string');
		expect(texts.length).toBeGreaterThan(2000);
		for (const real of realNames) {
			const named = new RegExp(`(^|[^\\p{L}])${real}($|[^\\p{L}])`, 'u');
			expect(texts.filter((text) => named.test(text))).toEqual([]);
		}
	});

	test('no person is named, and nobody can be written to', () => {
		const personal = /\b(Mr|Mrs|Ms|Miss|Dr|Rev|Reverend)\b|@|\b0\d{3,4}[ -]?\d{3}/;
		expect(changes.filter(({ properties }) => personal.test(Object.values(properties).filter((value) => typeof value === 'string').join(' ')))).toEqual([]);
		expect(changes.filter(({ properties }) => ['email', 'phone', 'contact', 'contactName', 'postcode'].some((key) => key in properties))).toEqual([]);
	});

	test('every relationship is one the graph knows, between records that are there', () => {
		const held = new Set([...changes, ...bromley.placeChanges()].map(({ label, id }) => `${label} ${id}`));
		for (const { id } of referenceData.groups) held.add(`PopulationGroup ${id}`);
		for (const { id } of referenceData.needs) held.add(`Need ${id}`);
		const known = new Set(relationshipShapes.map(({ type, from, to }) => `${from} ${type} ${to}`));
		for (const { label, ties } of changes) {
			for (const { type, direction, other } of ties) {
				expect(known).toContain(direction === 'out' ? `${label} ${type} ${other.label}` : `${other.label} ${type} ${label}`);
				expect(held).toContain(`${other.label} ${other.id}`);
			}
		}
	});
});

describe('what is offered', () => {
	const { provision } = sample;
	const share = (fits: (each: (typeof provision)[number]) => boolean): number => provision.filter(fits).length / provision.length;

	test('all nine components have something, and its sector, need and role are in the reference data', () => {
		const offered = new Set([...provision.map(({ provision: { component } }) => component), ...sample.connectors.map(({ connector }) => connector.component)]);
		expect([...offered].sort()).toEqual(referenceData.components.map(({ id }) => id).sort());
		expect(sample.organisations.filter(({ organisation }) => !referenceData.sectors.some(({ id }) => id === organisation.sector))).toEqual([]);
		expect(sample.connectors.filter(({ connector }) => !referenceData.connectorKinds.some(({ id }) => id === connector.kind))).toEqual([]);
	});

	test('about half is open to anyone', () => {
		const open = share(({ groups }) => groups.every(({ fit }) => fit === 'welcoming'));
		expect(open).toBeGreaterThan(0.45);
		expect(open).toBeLessThan(0.6);
	});

	test('some is stale, some never assured, some without a timetable or a size, some closed', () => {
		expect(share(({ provision: { assuredDate } }) => assuredDate === undefined)).toBeGreaterThan(0.1);
		expect(share(({ provision: { assuredDate } }) => assuredDate !== undefined && assuredDate < '2025-05-18')).toBeGreaterThan(0.1);
		expect(share(({ provision: { sessionsPerWeek } }) => sessionsPerWeek === undefined)).toBeGreaterThan(0.05);
		expect(share(({ provision: { capacityPerSession } }) => capacityPerSession === undefined)).toBeGreaterThan(0.2);
		expect(share(({ provision: { isFree } }) => isFree === undefined)).toBeGreaterThan(0.05);
		expect(share(({ provision: { status } }) => status !== 'active')).toBeGreaterThan(0.02);
	});

	test('a lounge open on two mornings counts the hours of both, and a choir on two evenings counts two', () => {
		const weekly = (isSpace: boolean) => provision.flatMap(({ provision: { component, schedules, sessionsPerWeek } }) => {
			if ((component === 'gateway_space') !== isSpace || schedules === undefined) return [];
			const [{ freq, interval, byday, opensAt, closesAt }] = JSON.parse(schedules) as [{ freq: string; interval: number; byday: string; opensAt: string; closesAt: string }];
			const hoursOf = (clock: string) => Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60;
			return freq === 'WEEKLY' ? [{ said: sessionsPerWeek!, times: byday.split(',').length / interval, hours: hoursOf(closesAt) - hoursOf(opensAt) }] : [];
		});
		expect(weekly(true).length).toBeGreaterThan(10);
		for (const { said, times, hours } of weekly(true)) expect(said).toBeCloseTo(times * hours, 2);
		for (const { said, times } of weekly(false)) expect(said).toBeCloseTo(times, 2);
	});

	test('what comes home, by phone or online declares where', () => {
		const spread = provision.filter(({ provision: { mode } }) => mode === 'at_home' || mode === 'phone' || mode === 'online');
		expect(spread.length).toBeGreaterThan(50);
		expect(spread.filter(({ covers, venue }) => covers.length === 0 || venue !== undefined)).toEqual([]);
	});

	test('nothing to join that is made for carers is held within a walk of anybody in Mottingham', () => {
		const homes = lsoas.filter(({ ward }) => wardNames.get(ward) === 'Mottingham');
		const places = provision.filter(({ groups }) => groups.some(({ groupId, fit }) => groupId === 'carers' && fit !== 'welcoming')).flatMap(({ venue }) => venue ?? []);
		expect(homes).toHaveLength(7);
		expect(places.length).toBeGreaterThan(20);
		for (const home of homes) for (const place of places) expect(metresBetween(home, place)).toBeGreaterThan(1200);
	});
});

describe('where it is', () => {
	test('every venue lies in the LSOA and ward it says, near where people live', () => {
		for (const { venue, lsoa, ward } of sample.venues) {
			const { lon = Number.NaN, lat = Number.NaN, easting = Number.NaN, northing = Number.NaN } = venue;
			expect(findLsoa({ lon, lat })).toBe(lsoa);
			expect(lsoas.find(({ id }) => id === lsoa)?.ward).toBe(ward);
			expect(metresBetween(toBritishNationalGrid({ lon, lat }), { easting, northing })).toBeLessThan(1);
			const nearest = Math.min(...lsoas.map((home) => metresBetween(home, { easting, northing })));
			expect(nearest).toBeLessThan(401);
		}
	});

	test('every ward has a place to meet, and a step-free room under £15 an hour on a Tuesday evening exists', () => {
		expect(new Set(sample.venues.map(({ ward }) => ward)).size).toBeGreaterThanOrEqual(21);
		const rooms = sample.venues.filter(({ venue }) => venue.stepFree === 'yes').flatMap(({ spaces }) => spaces)
			.filter(({ capacity = 0, hourlyCost = Infinity, availability = '' }) => capacity >= 20 && hourlyCost < 15 && /BYDAY=.*TU.*BYHOUR=.*(18|19|20)/.test(availability));
		expect(rooms.length).toBeGreaterThan(3);
	});
});
