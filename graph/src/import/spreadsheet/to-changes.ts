import type { PutRecord } from '../../domain/change.ts';
import type { Dataset } from '../../domain/provenance.ts';
import { heldBeyondEdge } from '../../domain/held-beyond-edge.ts';
import type { ImportIssue } from '../import-issue.ts';
import type { HeldProvision, ImportOutcome, ImportSurroundings } from '../importer.ts';
import { countRowsRead } from '../reading/count-rows-read.ts';
import { type FullPoint, findFullPoint } from '../reading/find-grid-point.ts';
import type { Table, TableRow } from '../reading/read-csv.ts';
import { readPostcode } from '../reading/read-postcode.ts';
import { shorten } from '../reading/shorten.ts';
import { buildPlaceFinder } from './build-place-finder.ts';
import { closeWhatEnded } from './close-what-ended.ts';
import { contactIn } from './contact-in.ts';
import { buildRowReader, type RowReader } from './row-reader.ts';
import type { ColumnMap, RowCondition, WordColumn } from './shape.ts';
import { toOrganisation, toProvision, toVenue } from './to-records.ts';
import { noteVenuesHeldAlready } from './venues-held-already.ts';
import { wordsExpected } from './words-expected.ts';

/** Two pairs of coordinates for one place further apart than this are two places. */
const metresApart = 500;

/**
 * Rows of a spreadsheet as organisations, venues and provision, as the column map says.
 *
 * Each row is asked, in this order: is it refused by the map's own rules; has it a key and a name; where is it; is it in
 * the area or just over its edge. A row without coordinates stands at its postcode when that is held.
 * What an earlier edition brought, and this one refuses or no longer lists, comes last (close-what-ended.ts).
 */
export async function toChanges({ file, table, map, dataset, surroundings, claimsCompleteFor }: {
	readonly file: string;
	readonly table: Table;
	readonly map: ColumnMap;
	readonly dataset: Dataset;
	readonly surroundings: ImportSurroundings;
	readonly claimsCompleteFor: string | undefined;
}): Promise<Omit<ImportOutcome, 'dataset'>> {
	const read = buildRowReader({ file, header: table.header, map });
	const findPlace = buildPlaceFinder(surroundings);
	const issues: ImportIssue[] = [...table.issues];
	const records = new Map<string, PutRecord>();
	const provisionKeys = new Set<string>();
	const held = map.provision === undefined ? [] : await surroundings.listProvisionOfDataset(dataset.id);
	// in the file at all: a row that is refused or outside is in the edition too
	const listed = { Organisation: new Set<string>(), Venue: new Set<string>(), Provision: new Set<string>() };
	const [keysListed, keysRefused, keysStanding] = [new Set<string>(), new Set<string>(), new Set<string>()];
	const postcodes = await findPostcodesNamed(table.rows.map(({ cells }) => read(cells)), map, surroundings);
	const holdsPostcodes = postcodes.size > 0 || (map.venue?.postcode !== undefined && await surroundings.holdsPostcodes());
	let outside = 0;

	for (const { row, cells } of table.rows as readonly TableRow[]) {
		const reader = read(cells);
		const reject = (kind: string, field: string | undefined, came: string, expected: string, mend: string) =>
			void issues.push({ kind, file, row, ...(field === undefined ? {} : { field }), came: shorten(came), expected, mend, outcome: 'rejected' });
		const note = (field: string, came: string, expected: string, mend = 'The field was left out. Correct it and import the file again.') =>
			void issues.push({ kind: 'field-not-understood', file, row, field, came: contactIn(came) ?? shorten(came), expected, mend, outcome: 'noted' });

		const named = namesOf(reader, map);
		for (const { label, key } of named) if (key !== undefined) listed[label].add(key);
		const keyListed = map.provision === undefined ? undefined : reader.key(map.provision.key);
		if (keyListed !== undefined) keysListed.add(keyListed);
		const refused = map.rows.refuse.find((condition) => isMet(condition, reader));
		if (refused !== undefined) {
			if (keyListed !== undefined) keysRefused.add(keyListed);
			reject('refused-by-map', refused.column, reader.text(refused.column) ?? 'an empty cell', expectationOf(refused), `${refused.reason}. Nothing to do, unless the row is wrong.`);
			continue;
		}
		if (keyListed !== undefined) keysStanding.add(keyListed);
		const nameless = named.find(({ key, name }) => key === undefined || name === undefined);
		if (nameless !== undefined) {
			reject('no-name', nameless.columns.join(', '), 'an empty cell', `${nameless.what === 'organisation' ? 'an' : 'a'} ${nameless.what} with a key and a name`, 'Fill the empty cell, or leave the row out.');
			continue;
		}

		let place: { point: FullPoint; postcode: string | undefined } | undefined;
		if (map.venue !== undefined) {
			const found = locate({ reader, map: map.venue, postcodes, surroundings, note });
			if ('came' in found) {
				reject('no-place', found.field, found.came, found.expected, found.postcode === undefined
					? 'Give coordinates, or a postcode.'
					: holdsPostcodes
						? `The postcode is not among those held, which reach at most ${heldBeyondEdge.supplyMetres / 1000} km beyond the area: nothing to do if it stands further off. If it does not, correct the postcode, or give coordinates.`
						: 'No postcodes are held yet. Import them first (npm run kith -- import postcodes FILE), or give coordinates.');
				continue;
			}
			if (metresBeyond(found.point, surroundings) > heldBeyondEdge.supplyMetres) {
				outside += 1;
				if (keyListed !== undefined && !provisionKeys.has(keyListed)) keysListed.delete(keyListed); // it has moved away
				continue;
			}
			place = found;
		}

		const [organisation, venue, provision] = ['organisation', 'venue', 'provision'].map((what) => named.find((one) => one.what === what)?.key);
		if (provision !== undefined && provisionKeys.has(provision)) {
			reject('record-twice', map.provision?.key.join(', '), provision, 'a key that no other row has', 'The first row was kept. Remove one of them, or add a column to the key.');
			continue;
		}
		const making = { row: reader, dataset, note, findPlace };
		const keep = (record: PutRecord) => {
			if (!records.has(record.id)) records.set(record.id, record); // the first row that names a venue or organisation describes it
			return record.id;
		};
		const organisationId = map.organisation === undefined || organisation === undefined ? undefined : keep(toOrganisation(making, map.organisation, organisation));
		const venueId = map.venue === undefined || venue === undefined || place === undefined ? undefined
			: keep(toVenue(making, map.venue, { key: venue, ...place, within: placesHolding(place.point, surroundings) }));
		if (map.provision === undefined || provision === undefined) continue;
		const component = reader.word(map.provision.component);
		const known = component === undefined ? undefined : surroundings.components.get(component);
		if (component === undefined || known === undefined) {
			const { column, words } = map.provision.component as WordColumn; // a fixed word was refused with the map
			reject('unknown-component', column, reader.text(column) ?? 'an empty cell', wordsExpected(words), 'Correct the cell, or say in the words of the column map which component it is.');
			continue;
		}
		provisionKeys.add(provision);
		keep(toProvision(making, map.provision, { key: provision, component, ...known, organisationId, venueId }));
	}
	for (const key of keysStanding) keysRefused.delete(key); // the same place again, under a rule that lets it through
	const venues = [...records.values()].filter(({ label }) => label === 'Venue');
	if (venues.length > 0) issues.push(...noteVenuesHeldAlready({ file, datasetId: dataset.id, venues, held: await surroundings.listVenues() }));
	const ended = closeWhatEnded({ file, dataset, held, keysListed, keysRefused, claimsCompleteFor });
	return {
		changes: [...inOrder([...records.values()]), ...ended.changes], keysListed: listed, observations: [], read: countRowsRead(table), outside, unmatched: [],
		closed: ended.changes.length + countClosedByWord(records, held), issues: [...issues, ...ended.issues]
	};
}

/** What was held as open, and its row now calls closed in the words of the map. */
function countClosedByWord(records: ReadonlyMap<string, PutRecord>, held: readonly HeldProvision[]): number {
	return held.filter(({ id, properties }) => properties['status'] !== 'closed' && records.get(id)?.properties['status'] === 'closed').length;
}

/** Records before those that are tied to them. */
const inOrder = (records: readonly PutRecord[]): PutRecord[] => ['Organisation', 'Venue', 'Provision'].flatMap((label) => records.filter((record) => record.label === label));

function isMet(condition: RowCondition, reader: RowReader): boolean {
	const came = reader.text(condition.column)?.toLowerCase();
	const isOneOf = (words: readonly string[]) => words.some((word) => word.toLowerCase() === (came ?? ''));
	if ('is' in condition) return isOneOf(condition.is);
	if ('isNot' in condition) return !isOneOf(condition.isNot);
	return 'isEmpty' in condition ? came === undefined : came !== undefined;
}

function expectationOf(condition: RowCondition): string {
	if ('is' in condition) return `anything but ${condition.is.join(' or ')}`;
	if ('isNot' in condition) return condition.isNot.join(' or ');
	return 'isEmpty' in condition ? 'something in it' : 'an empty cell';
}

function namesOf(reader: RowReader, map: ColumnMap) {
	return ([['organisation', 'Organisation'], ['venue', 'Venue'], ['provision', 'Provision']] as const).flatMap(([what, label]) => {
		const part = map[what];
		return part === undefined ? [] : [{ what, label, key: reader.key(part.key), name: reader.text(part.name), columns: [...new Set([...part.key, part.name])] }];
	});
}

function locate({ reader, map, postcodes, surroundings, note }: {
	readonly reader: RowReader;
	readonly map: NonNullable<ColumnMap['venue']>;
	readonly postcodes: ReadonlyMap<string, FullPoint>;
	readonly surroundings: ImportSurroundings;
	readonly note: (field: string, came: string, expected: string) => void;
}): { point: FullPoint; postcode: string | undefined } | { came: string; expected: string; field: string; postcode: string | undefined } {
	const written = reader.text(map.postcode);
	const postcode = written === undefined ? undefined : readPostcode(written)?.postcode;
	if (written !== undefined && postcode === undefined) note(map.postcode ?? '', written, 'a whole postcode such as SE20 8BX');

	const [easting, northing, lon, lat] = [reader.text(map.easting), reader.text(map.northing), reader.text(map.lon), reader.text(map.lat)];
	const point = findFullPoint({ easting, northing, lon, lat, surroundings });
	if (point !== undefined) {
		const derived = surroundings.toBritishNationalGrid(point);
		if (Math.hypot(derived.easting - point.easting, derived.northing - point.northing) > metresApart) {
			note(map.lon ?? '', `${point.lon}, ${point.lat} beside ${point.easting}, ${point.northing}`, 'two pairs of coordinates for the same place');
			return { point: { easting: point.easting, northing: point.northing, ...surroundings.toLonLat(point) }, postcode };
		}
		return { point, postcode };
	}
	const held = postcode === undefined ? undefined : postcodes.get(postcode);
	if (held !== undefined) return { point: { easting: held.easting, northing: held.northing, lon: held.lon, lat: held.lat }, postcode };
	const coordinates = [easting, northing, lon, lat].some((one) => one !== undefined) ? `${easting ?? lon ?? ''}, ${northing ?? lat ?? ''}` : undefined;
	return {
		came: [coordinates, postcode].filter((one) => one !== undefined).join(' and ') || 'no coordinates and no postcode', expected: 'coordinates in Great Britain, or a postcode that is held',
		field: (coordinates === undefined && postcode !== undefined ? [map.postcode] : [map.easting, map.lon, map.postcode]).find((cell) => cell !== undefined) ?? '', postcode
	};
}

/** Metres beyond the area's edge; before outlines are held, metres to its nearest centre. */
function metresBeyond(point: FullPoint, { metresFromArea, centroids, areaLsoas }: ImportSurroundings): number {
	const metres = metresFromArea(point);
	if (metres !== undefined) return metres;
	let least = Infinity;
	for (const [id, centre] of centroids) if (areaLsoas.has(id)) least = Math.min(least, Math.hypot(centre.easting - point.easting, centre.northing - point.northing));
	return least;
}

function placesHolding(point: FullPoint, { lsoaContaining, wardOfLsoa }: ImportSurroundings): string[] {
	const lsoa = lsoaContaining(point);
	const ward = lsoa === undefined ? undefined : wardOfLsoa.get(lsoa);
	return [lsoa, ward].filter((id) => id !== undefined);
}

async function findPostcodesNamed(readers: readonly RowReader[], map: ColumnMap, surroundings: ImportSurroundings): Promise<ReadonlyMap<string, FullPoint>> {
	const cell = map.venue?.postcode;
	if (cell === undefined) return new Map();
	const named = readers.flatMap((reader) => readPostcode(reader.text(cell) ?? '')?.postcode ?? []);
	return surroundings.findPostcodes([...new Set(named)]);
}
