import type { Absence } from './absence.ts';

/** One figure of a dataset: what an indicator was observed to be in a locality. */
export interface Observation {
	readonly localityId: string;
	readonly indicatorId: string;
	/** Absent when `absence` says why. */
	readonly value?: number;
	readonly low?: number;
	readonly high?: number;
	readonly period: string;
	readonly absence?: Absence;
}
