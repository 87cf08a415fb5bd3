import type { Dataset } from '../domain/provenance.ts';
import type { ImportIssue } from '../import/import-issue.ts';
import { shorten } from '../import/reading/shorten.ts';
import type { FiguresRecorded } from '../store/graph-store.ts';
import { countOf, figureDigits } from '../wording/number-in-words.ts';

/**
 * What became of the figures held before under the same name: those of places a file does not name stay while the
 * vintage is the same; another vintage replaces them all. Nothing to say where neither is so.
 */
export function noteFigures({ file, dataset, figures: { replaced, keptPlaceIds }, areaPlaceIds, namedPlaceIds }: {
	readonly file: string;
	readonly dataset: Pick<Dataset, 'vintage'>;
	readonly figures: FiguresRecorded;
	/** Small areas of the area itself, and those that the file has figures of. */
	readonly areaPlaceIds: ReadonlySet<string>;
	readonly namedPlaceIds: ReadonlySet<string>;
}): readonly ImportIssue[] {
	const vintage = nameOf(dataset.vintage);
	if (replaced !== undefined) {
		const without = [...areaPlaceIds].filter((id) => !namedPlaceIds.has(id)).length;
		const left = without === 0 ? 'Every place of the area has new ones.' : `For ${figureDigits(without)} of the area’s ${figureDigits(areaPlaceIds.size)} places nothing came: they are unknown until a file of ${vintage} brings them.`;
		return [{
			kind: 'another-vintage', file, came: `figures of ${vintage}, where ${figureDigits(replaced.figures)} of ${nameOf(replaced.vintage)} were held`, expected: 'one vintage under one name',
			mend: `All figures of ${nameOf(replaced.vintage)} went. ${left} To hold both, import one of them under a name of its own with --dataset.`, outcome: 'noted'
		}];
	}
	const kept = keptPlaceIds.filter((id) => areaPlaceIds.has(id)).length;
	if (kept === 0) return [];
	return [{
		kind: 'figures-kept', file, came: `nothing of ${countOf({ count: kept, one: 'place', many: 'places' })} of the area whose figures of ${vintage} are held`, expected: 'the places to be replaced, and no others',
		mend: 'Those figures stay as they are. Nothing is to be done.', outcome: 'noted'
	}];
}

const nameOf = (vintage: string): string => (vintage === '' ? 'no vintage' : `“${shorten(vintage).slice(0, 50)}”`);
