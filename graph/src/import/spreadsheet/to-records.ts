import { isCalendarDay } from '../../domain/calendar-day.ts';
import type { PutRecord } from '../../domain/change.ts';
import type { Dataset } from '../../domain/provenance.ts';
import { recordId } from '../../domain/record-id.ts';
import type { Properties, Tie } from '../../domain/relationship.ts';
import type { FullPoint } from '../reading/find-grid-point.ts';
import { deriveFromSchedule, hoursExpected, readOpening, sessionsInSchedule } from '../reading/derive-schedule.ts';
import { contactIn } from './contact-in.ts';
import type { RowReader } from './row-reader.ts';
import type { ColumnMap, CoversColumn, ForWhom, Word } from './shape.ts';
import { wordsExpected } from './words-expected.ts';

interface Making {
	readonly row: RowReader;
	readonly dataset: Dataset;
	/** Where the row goes wrong, told for a field that is then left out; `mend` where something else becomes of it. */
	readonly note: (field: string, came: string, expected: string, mend?: string) => void;
	/** A place held, by code or name. */
	readonly findPlace: (written: string) => string | undefined;
}

const sourceOf = (dataset: Dataset, sourceKey: string) => ({ datasetId: dataset.id, sourceKey, retrieved: dataset.retrieved });

export function toOrganisation(making: Making, map: NonNullable<ColumnMap['organisation']>, key: string): PutRecord {
	const { row, dataset, note } = making;
	const number = map.orgId === undefined ? undefined : row.text(map.orgId.column);
	const website = row.text(map.website);
	const isAddress = website !== undefined && /^(https?:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/i.test(website);
	if (website !== undefined && !isAddress) note(map.website ?? '', website, 'a web address');
	return {
		kind: 'put', label: 'Organisation', id: recordId('organisation', { datasetId: dataset.id, sourceKey: key }), ...declaredArea(making, map.covers), source: sourceOf(dataset, key),
		properties: {
			name: row.text(map.name), description: row.text(map.description), sector: wordOf(making, map.sector), assuredDate: dateOf(row, map.assuredDate, { note, dataset }),
			website: isAddress ? (/^https?:/i.test(website) ? website : `https://${website}`) : undefined,
			orgIds: map.orgId === undefined || number === undefined ? undefined : [`${map.orgId.scheme}-${number}`]
		}
	};
}

export function toVenue(making: Making, map: NonNullable<ColumnMap['venue']>, { key, point, postcode, within }: {
	readonly key: string;
	readonly point: FullPoint;
	readonly postcode: string | undefined;
	/** LSOA and ward that hold it; none over the border. */
	readonly within: readonly string[];
}): PutRecord {
	const { row, dataset, note } = making;
	const properties: Properties = {
		name: row.text(map.name), postcode, ...point, uprn: row.text(map.uprn), locationType: wordOf(making, map.locationType),
		address: map.address?.map((cell) => row.text(cell)).filter((part) => part !== undefined).join(', ') || undefined,
		stepFree: row.yesNo(map.stepFree), accessibleToilet: row.yesNo(map.accessibleToilet), hearingLoop: row.yesNo(map.hearingLoop),
		quietSpace: row.yesNo(map.quietSpace), parking: row.yesNo(map.parking), busNearby: row.yesNo(map.busNearby),
		assuredDate: dateOf(row, map.assuredDate, { note, dataset })
	};
	return {
		kind: 'put', label: 'Venue', id: recordId('venue', { datasetId: dataset.id, sourceKey: key }), properties, source: sourceOf(dataset, key),
		ties: within.map((id): Tie => ({ type: 'WITHIN', direction: 'out', other: { label: 'Locality', id } })), tieKinds: [{ type: 'WITHIN', direction: 'out' }]
	};
}

export function toProvision(making: Making, map: NonNullable<ColumnMap['provision']>, { key, component, provisionLabel, supplyUnit, organisationId, venueId }: {
	readonly key: string;
	readonly component: string;
	readonly provisionLabel: 'Activity' | 'Intervention';
	/** What its component's supply is counted in. */
	readonly supplyUnit: string;
	readonly organisationId: string | undefined;
	readonly venueId: string | undefined;
}): PutRecord {
	const { row, dataset, note } = making;
	const area = declaredArea(making, map.covers);
	const closed = new Set((map.schedules?.closed ?? []).map((text) => text.toLowerCase()));
	const lines = Object.entries(map.schedules?.openingHours ?? {}).flatMap(([day, cell]) => {
		const text = row.text(cell);
		if (text === undefined || closed.has(text.toLowerCase())) return [];
		if (contactIn(text) !== undefined) {
			note(cell, text, hoursExpected);
			return [{ freq: 'WEEKLY' as const, byday: day }];
		}
		const line = readOpening(day, text);
		// words alone say what they say; figures that are no hours are most likely meant as some
		if (line.opensAt === undefined && /\d/.test(text)) note(cell, text, hoursExpected, 'It is kept as words, and its hours stay unknown. Write them so and import the file again.');
		return [line];
	});
	const number = (cell: string | undefined): number | undefined => {
		const text = row.text(cell);
		if (text === undefined) return undefined;
		if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
		note(cell ?? '', text, 'a number, 0 or more');
		return undefined;
	};
	const free = row.yesNo(map.isFree);
	const properties: Properties = {
		name: row.text(map.name), description: row.text(map.description), status: wordOf(making, map.status, 'It is taken as active, so it counts as running. Correct the cell, or add its word to the column map.') ?? 'active', component, mode: map.mode,
		schedules: lines.length === 0 ? undefined : JSON.stringify(lines), ...deriveFromSchedule(lines),
		// a column of its own is the source's word; without one its timetable says how often
		sessionsPerWeek: map.sessionsPerWeek === undefined ? sessionsInSchedule(lines, { supplyUnit }) : number(map.sessionsPerWeek),
		capacityPerSession: number(map.capacityPerSession), minimumAge: number(map.minimumAge), maximumAge: number(map.maximumAge),
		isFree: free === undefined ? undefined : free === 'yes', referralRoute: map.referralRoute, tags: map.tags, assuredDate: dateOf(row, map.assuredDate, { note, dataset })
	};
	return {
		kind: 'put', label: 'Provision', alsoLabel: provisionLabel, id: recordId('provision', { datasetId: dataset.id, sourceKey: key }), properties, source: sourceOf(dataset, key),
		ties: [
			...area.ties,
			...(organisationId === undefined ? [] : [{ type: 'RUNS', direction: 'in', other: { label: 'Organisation', id: organisationId } } as const]),
			...(venueId === undefined ? [] : [{ type: 'HELD_AT', direction: 'out', other: { label: 'Venue', id: venueId } } as const]),
			...forWhom(making, map.for ?? [])
		],
		// a cell that is empty now no longer says what it said in the edition before
		tieKinds: [...(area.tieKinds ?? []), ...(map.for === undefined ? [] : [{ type: 'FOR', direction: 'out' } as const])]
	};
}

/** Groups it names, with how each is regarded. A word that no group has is told, and names nobody; the same group twice is named as the first says. */
function forWhom({ row, note }: Making, map: readonly ForWhom[]): readonly Tie[] {
	const named = map.flatMap((whom) => {
		if (!('column' in whom)) return whom;
		const words = new Map(Object.entries(whom.words).map(([word, group]) => [word.toLowerCase(), group]));
		return row.parts(whom).flatMap((part) => {
			const group = words.get(part.toLowerCase());
			if (group === undefined) note(whom.column, part, wordsExpected(whom.words), 'It names no group here: what names nobody counts as open to anyone of its ages. Correct the cell, or add its word to the column map.');
			return group ?? [];
		});
	});
	return [...Map.groupBy(named, ({ group }) => group).values()].map(([first]): Tie => ({ type: 'FOR', direction: 'out', other: { label: 'PopulationGroup', id: first!.group }, properties: { fit: first!.fit } }));
}

/** The graph's word for what stands in the row. A cell that no word of the map says is told, and left out; an empty one says nothing. */
function wordOf({ row, note }: Making, word: Word | undefined, mend = 'The field was left out. Correct the cell, or add its word to the column map.'): string | undefined {
	const found = row.word(word);
	const came = typeof word === 'object' ? row.text(word.column) : undefined;
	if (found === undefined && came !== undefined && typeof word === 'object') note(word.column, came, wordsExpected(word.words), mend);
	return found;
}

/** Where it says it works or whom it is for, place by place. A map without the column leaves what is held alone. */
function declaredArea({ row, findPlace, note }: Making, map: CoversColumn | undefined): Pick<PutRecord, 'ties' | 'tieKinds'> {
	if (map === undefined) return { ties: [] };
	const ids = row.parts(map).flatMap((part) => {
		const id = findPlace(part);
		if (id === undefined) note(map.column, part, 'the code or the name of one place that is held');
		return id ?? [];
	});
	return {
		ties: [...new Set(ids)].map((id): Tie => ({ type: 'COVERS', direction: 'out', other: { label: 'Locality', id }, properties: { basis: 'declared' } })),
		tieKinds: [{ type: 'COVERS', direction: 'out' }]
	};
}

/** An ISO date, or 31/12/2025 as it is written in Britain. A day that is not in the calendar or has not come is left out. */
function dateOf(row: RowReader, cell: string | undefined, { note, dataset }: Pick<Making, 'note' | 'dataset'>): string | undefined {
	const text = row.text(cell);
	if (text === undefined) return undefined;
	const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
	const date = day !== undefined && month !== undefined && year !== undefined ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
	if (isCalendarDay(date) && date <= dataset.retrieved) return date;
	note(cell ?? '', text, isCalendarDay(date) ? `a day up to ${dataset.retrieved}, when the file was taken in` : 'a date such as 2025-12-31 or 31/12/2025');
	return undefined;
}
