import type { Barrier, CellLocality, CountView, CoverageParameters } from '../coverage/coverage-facts.ts';
import type { AreaCoverage } from './gather-coverage-facts.ts';
import type { CatchmentMethod } from '../coverage/catchment/catchment-method.ts';
import { allMethods } from '../coverage/catchment/all-methods.ts';
import { DecayNotUnderstood } from '../coverage/decay/decay-not-understood.ts';
import { defaultCoverageParameters } from '../coverage/default-coverage-parameters.ts';
import { parseDecay } from '../coverage/decay/parse-decay.ts';
import { QuestionNotUnderstood, type QuestionWord } from './question-not-understood.ts';

const REACH = { from: 200, to: 10_000 };
const LONGEST_DECAY_TEXT = 200;
export const allBarriers: readonly Barrier[] = ['step-free', 'free', 'evening-or-weekend', 'no-referral', 'no-car'];

export type CellLevel = 'ward' | 'lsoa';

/** The part of a question that says how to measure. Absent: the default. */
export interface MeasureQuestion {
	readonly count?: CountView | null | undefined;
	readonly barriers?: readonly Barrier[] | null | undefined;
	/** Whole metres in a straight line, 200–10,000. */
	readonly reachMetres?: number | null | undefined;
	/** Id of a method that shares supply. */
	readonly method?: string | null | undefined;
	/** As written; absent is the method's own. */
	readonly decay?: string | null | undefined;
}

/** Every parameter of the method, with the method's name and paper. */
export interface ParametersShown extends CoverageParameters {
	readonly methodTitle: string;
	readonly methodSource: string;
}

/**
 * The parameters a question asks for.
 *
 * Refuses QuestionNotUnderstood for an unknown method, decay or barrier, for a decay that would make the method another,
 *         and for a reach outside 200–10,000 m.
 */
export function toCoverageParameters(question: MeasureQuestion, on: string): ParametersShown {
	const standard = defaultCoverageParameters(on);
	const methods = allMethods.filter(({ isShared }) => isShared);
	const method = methods.find(({ id }) => id === (question.method ?? standard.method));
	if (!method) throw new QuestionNotUnderstood({ field: 'method', came: String(question.method), expected: `one of ${methods.map(({ id }) => id).join(', ')}` });

	const reachMetres = question.reachMetres ?? standard.reachMetres;
	if (!Number.isInteger(reachMetres) || reachMetres < REACH.from || reachMetres > REACH.to) {
		throw new QuestionNotUnderstood({ field: 'reach', came: String(reachMetres), expected: `whole metres in a straight line from ${REACH.from} to ${REACH.to}` });
	}
	for (const barrier of question.barriers ?? []) {
		if (!allBarriers.includes(barrier)) throw new QuestionNotUnderstood({ field: 'barrier', came: String(barrier), expected: `any of ${allBarriers.join(', ')}` });
	}
	return {
		...standard,
		method: method.id,
		methodTitle: method.title,
		methodSource: method.source,
		decay: toDecayOf(method, question.decay ?? method.defaultDecay),
		reachMetres,
		barriers: allBarriers.filter((barrier) => question.barriers?.includes(barrier))
	};
}

function toDecayOf({ id, title, onlyDecay, defaultDecay }: CatchmentMethod, asked: string): string {
	const written = toDecayWritten(asked);
	if (onlyDecay === undefined || written.startsWith(`${onlyDecay.id}:`)) return written;
	throw new QuestionNotUnderstood(`The method ${id} came with the decay "${asked.slice(0, 60)}"; expected ${defaultDecay} or another length of it, for with any other decay it is not the ${title}. Leave one of the two out, or choose the method ${onlyDecay.otherwise}, which takes any decay.`);
}

function toDecayWritten(written: string): string {
	if (written.length > LONGEST_DECAY_TEXT) throw new QuestionNotUnderstood({ field: 'decay', came: written, expected: `at most ${LONGEST_DECAY_TEXT} characters` });
	try {
		return parseDecay(written).written;
	} catch (thrown) {
		if (thrown instanceof DecayNotUnderstood) throw new QuestionNotUnderstood({ field: 'decay', came: thrown.came, expected: thrown.expected });
		throw thrown;
	}
}

/** `made-for` unless asked otherwise. Refuses QuestionNotUnderstood for any other word. */
export function toCountView(count: CountView | null | undefined): CountView {
	const view = count ?? 'made-for';
	if (view !== 'made-for' && view !== 'open-to') throw new QuestionNotUnderstood({ field: 'count', came: String(view), expected: 'made-for or open-to' });
	return view;
}

/** Ids in the order of the reference data; all when none is named. Refuses QuestionNotUnderstood for one that is not there. */
export function toKnownIds({ field, ids, known }: { field: QuestionWord; ids: readonly string[] | null | undefined; known: readonly { readonly id: string }[] }): string[] {
	const asked = ids ?? [];
	for (const id of asked) requireKnownId({ field, id, known });
	return known.map(({ id }) => id).filter((id) => asked.length === 0 || asked.includes(id));
}

export function requireKnownId({ field, id, known }: { field: QuestionWord; id: string; known: readonly { readonly id: string }[] }): void {
	if (known.some((each) => each.id === id)) return;
	throw new QuestionNotUnderstood({ field, came: id, expected: known.length === 0 ? 'one that has been loaded; none has' : `one of ${known.map((each) => each.id).join(', ')}` });
}

/** Wards or LSOAs of the area. Refuses QuestionNotUnderstood for another level. */
export function localitiesOfLevel(area: AreaCoverage, level: CellLevel | null | undefined): readonly CellLocality[] {
	const asked = level ?? 'ward';
	if (asked !== 'ward' && asked !== 'lsoa') throw new QuestionNotUnderstood({ field: 'level', came: String(asked), expected: 'ward or lsoa' });
	return asked === 'ward' ? area.wards : area.lsoas;
}

/** A ward or LSOA of the area by its code. Refuses QuestionNotUnderstood for one that is not held. */
export function getCellLocality(area: AreaCoverage, id: string): { readonly locality: CellLocality; readonly level: CellLevel } {
	const ward = area.wards.find((place) => place.id === id);
	if (ward) return { locality: ward, level: 'ward' };
	const lsoa = area.lsoas.find((place) => place.id === id);
	if (lsoa) return { locality: lsoa, level: 'lsoa' };
	const example = area.wards[0] ?? area.lsoas[0];
	throw new QuestionNotUnderstood({ field: 'place', came: id, expected: example ? `the code of a ward or LSOA of ${area.areaName}, for example ${example.id} (${example.name})` : 'the code of a place that has been loaded; none has' });
}
