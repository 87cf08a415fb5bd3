import { boundaryId } from '../../domain/boundary-id.ts';
import type { Change } from '../../domain/change.ts';
import type { Dataset } from '../../domain/provenance.ts';
import { type ImportIssue, UnreadableFile } from '../import-issue.ts';
import type { ImportOutcome, ImportSurroundings } from '../importer.ts';
import { nameCodes } from '../reading/name-codes.ts';
import { refuseOtherPlaces } from '../reading/refuse-other-places.ts';
import { shorten } from '../reading/shorten.ts';
import { sortOtherCodes } from '../reading/sort-other-codes.ts';
import { refuseGrid } from './read-features.ts';
import { readOutline } from './read-outline.ts';
import { findCodeProperties, type FoundFeature } from './shape.ts';

/** An LSOA, a ward, or a local authority. */
const isReadCode = (code: string): boolean => /^(E0[156789]|W0[156])\d{6}$/.test(code);

/**
 * Outlines as Boundary records of the places held: one each, in full.
 *
 * `row` of an issue is the number of the feature, counted from 1.
 * Refuses outlines of LSOAs of 2011, of MSOAs and whatever else is not read, British National Grid metres, and features that name no place.
 */
export function toBoundaries({ file, features, dataset, surroundings }: {
	readonly file: string;
	readonly features: readonly FoundFeature[];
	readonly dataset: Dataset;
	readonly surroundings: ImportSurroundings;
}): Omit<ImportOutcome, 'dataset'> {
	const { areaId, localities } = surroundings;
	const named = findCodeProperties(features[0]?.properties ?? {});
	if (named === 'old' || named === undefined) {
		throw new UnreadableFile({
			kind: named === 'old' ? 'old-geography' : 'missing-column', file,
			came: named === 'old' ? 'outlines of LSOAs of 2011 or before' : `the properties ${shorten(Object.keys(features[0]?.properties ?? {}).join(', ')) || '(none)'}`,
			expected: 'a code property such as LSOA21CD or WD24CD',
			mend: named === 'old' ? 'Use the outlines of LSOA (2021): figures and lookups are by those.' : 'Export the outlines with their codes.', outcome: 'rejected'
		});
	}

	refuseOtherPlaces({
		file, holds: 'outlines', codes: features.map(({ properties }) => String(properties[named.code] ?? '').trim().toUpperCase()), fits: isReadCode,
		expected: 'outlines of LSOAs (2021) or wards', mend: 'Use the outlines of LSOA (2021): figures and lookups are by those, and wards are drawn from them.'
	});

	const issues: ImportIssue[] = [];
	const changes: Change[] = [];
	const others: { code: string; name: string | undefined }[] = [];
	const knownOutside: string[] = [];
	const taken = new Set<string>();
	let outside = 0;
	let ownFeatures = 0;

	features.forEach(({ properties, geometry }, i) => {
		const text = (property: string | undefined) => (property === undefined ? '' : String(properties[property] ?? '').trim());
		const code = text(named.code).toUpperCase();
		const authority = text(named.authority).toUpperCase();
		const isHeld = localities.get(code)?.isOutsideArea !== true && localities.has(code);
		if (!isHeld) {
			if (authority !== '' && authority !== areaId) {
				outside += 1;
				knownOutside.push(code);
			} else if (named.kind === 'local_authority' && /^E0[6-9]/.test(code)) outside += 1;
			else others.push({ code, name: text(named.name) });
			return;
		}
		ownFeatures += 1;
		const reject = (kind: string, came: string, expected: string, mend: string) =>
			issues.push({ kind, file, row: i + 1, field: 'geometry', came: `${came} for ${code}`, expected, mend, outcome: 'rejected' });
		if (taken.has(code)) return void reject('place-twice', 'a second outline', 'one outline for each place', 'The first was kept. Join the parts into one MultiPolygon.');

		const outline = readOutline(geometry);
		if (outline === 'grid') return refuseGrid(file);
		if (outline === 'latitude-first') {
			throw new UnreadableFile({
				kind: 'wrong-coordinates', file, came: 'latitude before longitude', expected: 'longitude first, as GeoJSON has it', mend: 'Export it again with longitude first.', outcome: 'rejected'
			});
		}
		if (!('geometry' in outline)) return void reject('not-an-outline', outline.came, outline.expected, 'Export that place again as a closed area.');
		taken.add(code);
		changes.push({
			kind: 'put', label: 'Boundary', id: boundaryId({ localityId: code, detail: 'full' }), ties: [],
			properties: { localityId: code, detail: 'full', geometry: outline.geometry },
			source: { datasetId: dataset.id, sourceKey: code, retrieved: dataset.retrieved }
		});
	});

	const sorted = sortOtherCodes({ file, others, rows: features.length, surroundings });
	// a ward that a later lookup has emptied needs no outline
	const livedIn = new Set(surroundings.wardOfLsoa.values());
	const expected = [...localities.values()].filter((place) => place.kind === named.kind && place.isOutsideArea !== true && (place.kind !== 'ward' || livedIn.has(place.id)));
	const missing = expected.filter(({ id }) => !taken.has(id) && surroundings.hasOutline?.(id) !== true);
	const withoutOutline = missing.length === 0 ? '' : `Without an outline: ${nameCodes(missing.map(({ id }) => id))} They are left off the map until one is imported.`;
	if (expected.length > 0 && ownFeatures === 0) {
		issues.push({
			kind: 'another-area', file, came: `no outline of any of the area’s ${expected.length} places: this file is of another area`, expected: `outlines of places in ${localities.get(areaId)?.name ?? areaId}`,
			mend: withoutOutline === '' ? 'Nothing of it was taken; the outlines held stay as they are.' : withoutOutline, outcome: 'noted'
		});
	} else if (missing.length > 0) {
		const came = expected.filter(({ id }) => taken.has(id)).length;
		const held = expected.length - missing.length - came;
		issues.push({
			kind: 'places-missing', file, came: `outlines of ${came} of the area’s ${expected.length} places${held === 0 ? '' : `; ${held} more ${held === 1 ? 'was' : 'were'} held already`}`, expected: 'one for each of them',
			mend: withoutOutline, outcome: 'noted'
		});
	}
	return {
		changes, observations: [], read: features.length, outside: outside + sorted.outside, unmatched: sorted.unmatched,
		issues: [...issues, ...sorted.issues], knownOutside
	};
}
