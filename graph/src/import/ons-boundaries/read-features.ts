import type { ImportIssue } from '../import-issue.ts';
import { UnreadableFile } from '../import-issue.ts';
import type { ImportFile } from '../importer.ts';
import { decodeText } from '../reading/decode-text.ts';
import { shorten } from '../reading/shorten.ts';
import type { FoundFeature } from './shape.ts';
import { unfoldTopojson } from './unfold-topojson.ts';

/**
 * The features of a GeoJSON or TopoJSON file.
 *
 * Refuses JSON that stops half way, JSON of another kind, and one whose `crs` names another grid than longitude and latitude.
 */
export function readFeatures(file: ImportFile, expected: string): { readonly features: readonly FoundFeature[]; readonly issues: readonly ImportIssue[] } {
	const refuse = (kind: string, came: string, mend: string): never => {
		throw new UnreadableFile({ kind, file: file.name, came, expected, mend, outcome: 'rejected' });
	};
	const { text, issues } = decodeText(file, expected);
	const plain = text.replace(/^\uFEFF/, '');
	if (!/^\s*\{/.test(plain)) refuse('wrong-format', `a file that begins “${shorten(plain.slice(0, 60))}”`, 'Export the outlines as GeoJSON in WGS84 (longitude and latitude).');

	let found: Record<string, unknown>;
	try {
		found = JSON.parse(plain) as Record<string, unknown>;
	} catch {
		const isCut = !/\}\s*$/.test(plain);
		return refuse(isCut ? 'truncated' : 'wrong-format', isCut ? 'JSON that stops half way' : 'text that is not JSON', isCut ? 'The download has stopped half way: download it again.' : 'Export the outlines again as GeoJSON.');
	}

	const crs = JSON.stringify(found['crs'] ?? '');
	if (/27700/.test(crs)) refuseGrid(file.name);
	if (found['type'] === 'Topology') {
		try {
			found = { ...unfoldTopojson(found) };
		} catch {
			return refuse('wrong-format', 'TopoJSON that cannot be unfolded', 'Export it again as GeoJSON.');
		}
	}
	const features = found['type'] === 'Feature' ? [found] : found['features'];
	if (!Array.isArray(features)) {
		return refuse('wrong-format', `JSON of type “${shorten(String(found['type'] ?? 'none'))}”`, 'Export the outlines as a GeoJSON FeatureCollection.');
	}
	if (features.length === 0) refuse('wrong-format', 'a collection without features', 'Check the filter that was used when exporting.');
	return {
		issues,
		features: features.map((one: unknown): FoundFeature => {
			const { properties, geometry } = (one ?? {}) as Partial<FoundFeature>;
			return { properties: properties ?? {}, geometry: typeof geometry === 'object' ? geometry : null };
		})
	};
}

/** The commonest mistake with English boundaries deserves its own sentence. */
export function refuseGrid(file: string): never {
	throw new UnreadableFile({
		kind: 'wrong-coordinates', file, came: 'British National Grid metres (EPSG:27700)', expected: 'longitude and latitude in degrees (WGS84, EPSG:4326)',
		mend: 'Download the GeoJSON in WGS84, or convert it: ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson', outcome: 'rejected'
	});
}
