import type { PutRecord } from '../../domain/change.ts';
import type { ImportIssue } from '../import-issue.ts';
import type { HeldVenue } from '../importer.ts';

/** Metres within which two places of one name are taken to be one. */
const oneGround = 250;
/** Names that the issue gives. */
const named = 3;

/**
 * What another list brought already under the same name at the same postcode or on the same ground: one building that
 * would stand, and count, as two venues. Told, not joined: whether they are one is for who knows the place to say.
 *
 * @param venues  venues of this file
 * @param held    venues held, of whichever list
 */
export function noteVenuesHeldAlready({ file, datasetId, venues, held }: { readonly file: string; readonly datasetId: string; readonly venues: readonly PutRecord[]; readonly held: readonly HeldVenue[] }): readonly ImportIssue[] {
	const byName = Map.groupBy(held.filter(({ datasetIds }) => !datasetIds.includes(datasetId)), ({ name }) => plainName(name));
	const twins = venues.filter(({ properties }) => byName.get(plainName(String(properties['name'] ?? '')))?.some((other) => isSamePlace(properties, other)));
	if (twins.length === 0) return [];
	const names = twins.slice(0, named).map(({ properties }) => String(properties['name']));
	const isOne = twins.length === 1;
	return [{
		kind: 'venue-held-already', file, came: `${twins.length} ${isOne ? 'venue' : 'venues'} that another list brought already, by the same name in the same place: ${names.join(', ')}${twins.length > named ? ` and ${twins.length - named} more` : ''}`,
		expected: 'each place once', mend: `${isOne ? 'It is' : 'They are'} held a second time, and what rests on one building looks as if it rested on two. Put the rows of both lists into one file with one column map, or leave the venue out of this map where its sessions need none.`, outcome: 'noted'
	}];
}

const plainName = (name: string): string => name.toLowerCase().replace(/&/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/^the /, '');

function isSamePlace(properties: PutRecord['properties'], { postcode, easting, northing }: HeldVenue): boolean {
	if (postcode !== undefined && postcode === properties['postcode']) return true;
	const [x, y] = [Number(properties['easting']), Number(properties['northing'])];
	return easting !== undefined && northing !== undefined && Math.hypot(easting - x, northing - y) <= oneGround;
}
