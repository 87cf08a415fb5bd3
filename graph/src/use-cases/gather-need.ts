import type { Absence } from '../domain/absence.ts';
import type { Observation } from '../domain/observation.ts';
import type { Dataset, Figure, LeftOut } from '../domain/provenance.ts';
import type { Indicator } from '../domain/reference.ts';
import { figureInWords } from '../wording/figure-in-words.ts';
import { gatherPlaces, type Places } from './gather-places.ts';
import type { KithContext } from './kith-context.ts';
import type { PlaceLevel } from './kith-thing.ts';
import { QuestionNotUnderstood } from './question-not-understood.ts';
import { rememberAnswer } from './remember-answer.ts';
import { speaksBefore } from './speaks-before.ts';
import { toSource } from './to-source.ts';
import { gatherReference } from './gather-reference.ts';

type Observed = Observation & { readonly datasetId: string };

/** One need indicator over the places of a level, each figure with its source. */
export interface Need {
	readonly indicator: Indicator;
	/** One per place of the level: absence is a figure too. */
	readonly figures: ReadonlyMap<string, Figure>;
	/** The dataset each figure comes from; no entry where none is held. */
	readonly datasetIds: ReadonlyMap<string, string>;
	/** What a share is of, and who counted that; absent where it is no share of a count. */
	readonly shareOf: { readonly label: string; readonly datasetIds: ReadonlyMap<string, string> } | undefined;
	readonly sources: readonly Figure['source'][];
	readonly isIllustrative: boolean;
}

/**
 * What an indicator says of every ward or LSOA of the area.
 *
 * A value published for the place itself is shown as published. Otherwise a ward's is made from its LSOAs as the
 * indicator allows: added, averaged over residents, or not at all. A sum with a part missing is not known; a mean says
 * how much of the ward it leaves out, and is not known where that is more than half.
 * Where the indicator names a denominator the share is shown, in percent.
 *
 * Refuses QuestionNotUnderstood for an indicator that is not in the reference data.
 */
export function gatherNeed(context: Pick<KithContext, 'store' | 'memory'>, { indicatorId, level }: { readonly indicatorId: string; readonly level: PlaceLevel }): Promise<Need> {
	return rememberAnswer(context, ['need', indicatorId, level], async () => {
		const { indicators } = await gatherReference(context);
		const indicator = indicators.find(({ id }) => id === indicatorId);
		if (!indicator) {
			throw new QuestionNotUnderstood(`"${indicatorId.slice(0, 60)}" is not an indicator held here; expected one of ${indicators.map(({ id }) => id).join(', ')}.`);
		}
		const asked = indicator.denominatorId === undefined ? [indicator.id] : [indicator.id, indicator.denominatorId];
		const [observed, datasets, places] = await Promise.all([context.store.listObservations(asked), context.store.listDatasets(), gatherPlaces(context)]);
		const datasetOf = new Map(datasets.map((dataset) => [dataset.id, dataset]));
		const values = latestByPlace(observed.filter((one) => one.indicatorId === indicator.id));
		const denominators = latestByPlace(observed.filter((one) => one.indicatorId === indicator.denominatorId));

		const used = new Set<string>();
		const denominator = indicators.find(({ id }) => id === indicator.denominatorId);
		const shareOf = denominator && { label: denominator.label, datasetIds: new Map<string, string>() };
		const datasetIds = new Map<string, string>();
		const figures = new Map(places.list(level).map(({ id }) => {
			const value = valueOf({ id, values, indicator, places, used });
			if (value.datasetId !== undefined) datasetIds.set(id, value.datasetId);
			if (indicator.denominatorId === undefined) return [id, toFigure({ value, indicator, unit: indicator.unit, datasetOf })];
			const whole = valueOf({ id, values: denominators, indicator: { ...indicator, aggregation: 'sum' }, places, used });
			if (whole.datasetId !== undefined) shareOf?.datasetIds.set(id, whole.datasetId);
			return [id, toFigure({ value: toShare(value, whole), indicator, unit: 'percent', datasetOf })];
		}));
		const sources = [...used].flatMap((id) => datasetOf.get(id) ?? []);
		return { indicator, figures, datasetIds, shareOf, sources: sources.map(toSource), isIllustrative: sources.some(({ illustrative }) => illustrative) };
	});
}

/** A mean that leaves out more of a ward than this (0–1) speaks for too few of its people. */
const mostLeftOut = 0.5;

interface Valued {
	readonly value?: number;
	readonly low?: number;
	readonly high?: number;
	readonly absence?: Absence;
	readonly leftOut?: LeftOut;
	readonly datasetId: string | undefined;
}

function valueOf({ id, values, indicator, places, used }: {
	readonly id: string;
	readonly values: ReadonlyMap<string, Observed>;
	readonly indicator: Indicator;
	readonly places: Places;
	readonly used: Set<string>;
}): Valued {
	const own = values.get(id);
	if (own) {
		used.add(own.datasetId);
		return own;
	}
	const parts = (places.lsoaIdsOfWard.get(id) ?? []).map((lsoaId) => ({ observed: values.get(lsoaId), residents: places.byId.get(lsoaId)?.residents }));
	for (const { observed } of parts) if (observed) used.add(observed.datasetId);
	const datasetId = parts.find(({ observed }) => observed)?.observed?.datasetId;
	if (datasetId === undefined) return { absence: 'NotCollected', datasetId };
	if (indicator.aggregation === 'none') return { absence: 'NotApplicable', datasetId };

	if (indicator.aggregation === 'sum') {
		const missing = parts.find(({ observed }) => observed?.value === undefined);
		if (missing) return { absence: missing.observed?.absence ?? 'NotCollected', datasetId };
		return { value: parts.reduce((sum, { observed }) => sum + observed!.value!, 0), datasetId };
	}
	return { ...meanOf(parts), datasetId };
}

interface Part { readonly observed: Observed | undefined; readonly residents: number | undefined }

/** Over residents. Parts without a value or without residents cannot weigh in, and do not weigh as nought: they are left out, and how much that is is said. */
function meanOf(parts: readonly Part[]): Omit<Valued, 'datasetId'> {
	const weighed = parts.flatMap(({ observed, residents }) => (observed?.value !== undefined && residents !== undefined ? [{ value: observed.value, residents }] : []));
	const residents = weighed.reduce((sum, part) => sum + part.residents, 0);
	const missing = parts.find(({ observed }) => observed?.value === undefined)?.observed?.absence ?? 'NotCollected';
	if (residents === 0) return { absence: missing };
	const leftOut = leftOutOf(parts, { residents, count: weighed.length });
	if (leftOut !== undefined && leftOut.share > mostLeftOut) return { absence: missing };
	return { value: weighed.reduce((sum, part) => sum + part.value * part.residents, 0) / residents, ...(leftOut && { leftOut }) };
}

/** Of residents where all of them are known, else of small areas. Undefined where nobody is left out. */
function leftOutOf(parts: readonly Part[], weighed: { readonly residents: number; readonly count: number }): LeftOut | undefined {
	if (weighed.count === parts.length) return undefined;
	if (parts.some(({ residents }) => residents === undefined)) return { share: 1 - weighed.count / parts.length, of: 'small areas' };
	const whole = parts.reduce((sum, { residents = 0 }) => sum + residents, 0);
	return whole === weighed.residents ? undefined : { share: 1 - weighed.residents / whole, of: 'residents' };
}

function toShare(part: Valued, whole: Valued): Valued {
	const { datasetId } = part;
	if (part.value === undefined) return { absence: part.absence ?? 'NotCollected', datasetId };
	if (whole.value === undefined) return { absence: whole.absence ?? 'NotCollected', datasetId };
	if (whole.value === 0) return { absence: 'NotApplicable', datasetId };
	return { value: (100 * part.value) / whole.value, datasetId };
}

function toFigure({ value, indicator, unit, datasetOf }: {
	readonly value: Valued;
	readonly indicator: Indicator;
	readonly unit: Indicator['unit'];
	readonly datasetOf: ReadonlyMap<string, Dataset>;
}): Figure {
	const dataset = value.datasetId === undefined ? undefined : datasetOf.get(value.datasetId);
	const about = { unit, kind: indicator.kind, source: dataset ? toSource(dataset) : { title: indicator.label, licence: 'not loaded here', vintage: 'not loaded here' } };
	if (value.value === undefined) {
		const absence = value.absence ?? 'NotCollected';
		return { ...about, value: undefined, absence, inWords: figureInWords({ value: undefined, absence, unit, kind: indicator.kind }) };
	}
	return {
		...about,
		value: value.value,
		...(value.low !== undefined && { low: value.low }),
		...(value.high !== undefined && { high: value.high }),
		...(value.leftOut && { leftOut: value.leftOut }),
		inWords: figureInWords({ value: value.value, unit, kind: indicator.kind, leftOut: value.leftOut })
	};
}

/** Where a place was observed more than once, one of them speaks. */
function latestByPlace(observed: readonly Observed[]): ReadonlyMap<string, Observed> {
	const latest = new Map<string, Observed>();
	for (const one of observed) {
		const known = latest.get(one.localityId);
		if (!known || speaksBefore(one, known)) latest.set(one.localityId, one);
	}
	return latest;
}
