import { z } from 'zod';

/** A column by its name, or text with column names in braces: "{Reporting service} libraries". */
const cell = z.string().min(1);
/** A fixed word, or a column whose words are translated. */
const wordColumn = z.strictObject({ column: cell, words: z.record(z.string(), z.string()), otherwise: z.string().optional() });
const word = z.union([z.string().min(1), wordColumn]);
/** A word for every row. Which words there are is the domain's to say (refuse-unknown-words.ts), as it is for `word`. */
const fixedWord = z.string().min(1);
/** A column that says yes or no in its own words; anything else is unknown. */
const yesNo = z.strictObject({ column: cell, yes: z.array(z.string()).default(['yes', 'y', 'true', '1']), no: z.array(z.string()).default(['no', 'n', 'false', '0']) });
const key = z.array(cell).min(1);
/** A column of places served, by code or name, with a mark between them. */
const covers = z.strictObject({ column: cell, between: z.string().min(1).default(';') });

/** Whom it is for: one group and how it is regarded. */
const forGroup = z.strictObject({ group: fixedWord, fit: fixedWord });
/** A column that says for whom, each of its words a group; a cell may hold several, with a mark between them. */
const forColumn = z.strictObject({ column: cell, between: z.string().min(1).default(';'), words: z.record(z.string(), forGroup) });

const condition = z.union([
	z.strictObject({ column: cell, is: z.array(z.string()).min(1), reason: z.string().min(1) }),
	z.strictObject({ column: cell, isNot: z.array(z.string()).min(1), reason: z.string().min(1) }),
	z.strictObject({ column: cell, isEmpty: z.literal(true), reason: z.string().min(1) }),
	z.strictObject({ column: cell, isNotEmpty: z.literal(true), reason: z.string().min(1) })
]);

const organisation = z.strictObject({
	key, name: cell, description: cell.optional(), website: cell.optional(), sector: word.optional(),
	orgId: z.strictObject({ scheme: z.string().min(1), column: cell }).optional(), covers: covers.optional(), assuredDate: cell.optional()
});

const venue = z.strictObject({
	key, name: cell, address: z.array(cell).optional(), postcode: cell.optional(),
	easting: cell.optional(), northing: cell.optional(), lon: cell.optional(), lat: cell.optional(),
	uprn: cell.optional(), locationType: word.optional(),
	stepFree: yesNo.optional(), accessibleToilet: yesNo.optional(), hearingLoop: yesNo.optional(), quietSpace: yesNo.optional(), parking: yesNo.optional(), busNearby: yesNo.optional(),
	assuredDate: cell.optional()
});

const provision = z.strictObject({
	key, name: cell, description: cell.optional(), status: word.optional(), component: word,
	mode: fixedWord.default('in_person'),
	schedules: z.strictObject({
		openingHours: z.partialRecord(z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']), cell),
		/** Words that say a day is closed. An empty cell says nothing. */
		closed: z.array(z.string()).default(['closed'])
	}).optional(),
	sessionsPerWeek: cell.optional(), capacityPerSession: cell.optional(), minimumAge: cell.optional(), maximumAge: cell.optional(),
	isFree: yesNo.optional(), referralRoute: fixedWord.optional(), tags: z.array(z.string()).optional(),
	for: z.array(z.union([forGroup, forColumn])).optional(),
	covers: covers.optional(),
	assuredDate: cell.optional()
});

/** How the columns of one spreadsheet become records: drawn once, kept beside the data. README.md explains each part. */
export const columnMapShape = z.strictObject({
	dataset: z.strictObject({
		/** Made from the title when absent. */
		id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens').optional(), title: z.string().min(1), publisher: z.string().min(1),
		licence: z.string().min(1), attribution: z.string().min(1), vintage: z.string().min(1), url: z.url().optional(), illustrative: z.boolean().default(false)
	}),
	/** Name of the sheet in a workbook; the first one when absent. */
	sheet: z.string().optional(),
	rows: z.strictObject({ refuse: z.array(condition) }).default({ refuse: [] }),
	organisation: organisation.optional(),
	venue: venue.optional(),
	provision: provision.optional()
}).refine((map) => map.organisation !== undefined || map.venue !== undefined, 'a map makes organisations, venues, or both');

export type ColumnMap = z.infer<typeof columnMapShape>;
export type Word = z.infer<typeof word>;
export type WordColumn = z.infer<typeof wordColumn>;
export type YesNoColumn = z.infer<typeof yesNo>;
export type CoversColumn = z.infer<typeof covers>;
export type ForWhom = z.infer<typeof forGroup> | z.infer<typeof forColumn>;
export type RowCondition = z.infer<typeof condition>;
