import type { Observation } from '../domain/observation.ts';

type Observed = Pick<Observation, 'period' | 'value'> & { readonly datasetId: string };

/**
 * Whether one observation of an indicator in a place is believed rather than another: the later period; of one period
 * the one that has a value; of two with a value that of the dataset whose id comes first. The store gives rows in no
 * order, so without a rule two engines could give two answers.
 */
export function speaksBefore(one: Observed, other: Observed): boolean {
	if (one.period !== other.period) return one.period > other.period;
	if ((one.value === undefined) !== (other.value === undefined)) return one.value !== undefined;
	return one.datasetId < other.datasetId;
}
