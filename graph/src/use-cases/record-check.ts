import { isCalendarDay } from '../domain/calendar-day.ts';
import type { CoverageCheck } from '../domain/coverage-check.ts';
import { dayOf } from '../domain/day-of.ts';
import type { KithContext } from './kith-context.ts';
import { gatherPlaces } from './gather-places.ts';
import { mayRecordCheck } from './may.ts';
import { gatherReference } from './gather-reference.ts';

export interface CheckWanted {
	readonly locality: string;
	readonly group?: string | undefined;
	readonly component?: string | undefined;
	readonly checkedBy: string;
	readonly checkedOn: string;
	readonly note?: string | undefined;
}

/** Why something was not done, as data: a form shows it beside its field. */
export interface Refusal {
	readonly code: 'MAY_NOT_EDIT' | 'NOT_FILLED_IN' | 'TOO_LONG' | 'NOT_A_DATE' | 'IN_THE_FUTURE' | 'PERSONAL_DATA' | 'QUESTION_NOT_UNDERSTOOD' | 'NOT_FOUND' | 'OF_A_LIST';
	readonly message: string;
	readonly field?: string;
}

export interface CheckRecorded {
	readonly check: CoverageCheck | undefined;
	readonly refusals: readonly Refusal[];
}

/** Records that somebody looked: turns "not yet checked" into gap, thin or served. Every reason against it is given at once. */
export async function recordCheck(context: KithContext, wanted: CheckWanted): Promise<CheckRecorded> {
	if (!mayRecordCheck(context.viewer)) {
		return { check: undefined, refusals: [{ code: 'MAY_NOT_EDIT', message: context.viewer.editsInWords ?? 'Changes cannot be recorded here.' }] };
	}
	const refusals = await listRefusals(context, wanted);
	if (refusals.length > 0) return { check: undefined, refusals };

	const note = wanted.note?.trim();
	const at = context.now().toISOString();
	const check: CoverageCheck = {
		id: context.newId(),
		localityId: wanted.locality,
		...(wanted.group !== undefined && { groupId: wanted.group }),
		...(wanted.component !== undefined && { componentId: wanted.component }),
		checkedBy: wanted.checkedBy.trim(),
		checkedOn: wanted.checkedOn,
		recordedAt: at,
		...(note && { note })
	};
	const { id, localityId, ...rest } = check;
	await context.store.apply({
		id: context.newId(),
		actor: context.viewer.actor,
		at,
		reason: 'somebody looked',
		changes: [{ kind: 'put', label: 'CoverageCheck', id, properties: { ...rest, localityId }, ties: [{ type: 'CHECKED', direction: 'out', other: { label: 'Locality', id: localityId } }] }]
	});
	return { check, refusals: [] };
}

async function listRefusals(context: KithContext, wanted: CheckWanted): Promise<readonly Refusal[]> {
	const [places, about, reference] = await Promise.all([gatherPlaces(context), context.store.about(), gatherReference(context)]);
	const refusals: Refusal[] = [];
	const refuse = (field: string, code: Refusal['code'], message: string) => refusals.push({ code, message, field });

	if (wanted.locality !== about.areaId && !places.byId.has(wanted.locality)) {
		refuse('locality', 'QUESTION_NOT_UNDERSTOOD', `"${wanted.locality.slice(0, 40)}" is not a place of ${about.areaName}; choose a ward, an LSOA, or the whole area (${about.areaId}).`);
	}
	if (wanted.group !== undefined && !reference.groups.some(({ id }) => id === wanted.group)) {
		refuse('group', 'QUESTION_NOT_UNDERSTOOD', `"${wanted.group.slice(0, 40)}" is not a group held here; choose one from the list, or every group.`);
	}
	if (wanted.component !== undefined && !reference.components.some(({ id }) => id === wanted.component)) {
		refuse('component', 'QUESTION_NOT_UNDERSTOOD', `"${wanted.component.slice(0, 40)}" is not a component held here; choose one from the list, or every component.`);
	}

	const by = wanted.checkedBy.trim();
	if (by === '') refuse('checkedBy', 'NOT_FILLED_IN', 'Say who looked, as a role: for example “library outreach worker”.');
	else if (by.length > 80) refuse('checkedBy', 'TOO_LONG', `Who looked is ${by.length} characters long; at most 80 can be kept.`);
	else if (/[<>]/.test(by)) refuse('checkedBy', 'QUESTION_NOT_UNDERSTOOD', 'Who looked holds < or >; write the role in plain words, for example “library outreach worker”.');
	else if (beginsWithTitle(by)) refuse('checkedBy', 'PERSONAL_DATA', `Who looked begins with “${by.split(/\s/)[0]}”, as a person’s name does. Give the role instead: for example “library outreach worker”.`);
	else if (holdsPersonalData(by)) refuse('checkedBy', 'PERSONAL_DATA', 'Who looked seems to hold an e-mail address or a phone number. Give a role instead.');

	const note = wanted.note?.trim() ?? '';
	if (note.length > 500) refuse('note', 'TOO_LONG', `The note is ${note.length} characters long; at most 500 can be kept.`);
	else if (holdsPersonalData(note)) refuse('note', 'PERSONAL_DATA', 'The note seems to hold an e-mail address or a phone number. Leave out anything about a person.');

	if (!isCalendarDay(wanted.checkedOn)) refuse('checkedOn', 'NOT_A_DATE', `"${wanted.checkedOn.slice(0, 20)}" is not a date; expected year-month-day, for example 2026-05-03.`);
	else if (wanted.checkedOn > dayOf(context.now())) refuse('checkedOn', 'IN_THE_FUTURE', `${wanted.checkedOn} has not come yet; give the day somebody looked.`);
	return refusals;
}

/**
 * Titles of persons. Any other name cannot be told from a role by its form: the form asks for a role and says so.
 * “MS” in capitals is the illness, as in the names of its charities.
 */
function beginsWithTitle(text: string): boolean {
	return /^(?:mr|mrs|miss|mx|dr|sir|dame|revd?|reverend)(?=[\s.]|$)/i.test(text) || /^[Mm]s(?=[\s.]|$)/.test(text);
}

/** E-mail addresses and phone numbers: what can be told from its form. */
function holdsPersonalData(text: string): boolean {
	return /[^\s@]+@[^\s@]+\.[^\s@]+/.test(text) || /(?:\+?\d[\s()-]?){10,}/.test(text);
}
