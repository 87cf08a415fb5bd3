/**
 * The schema's capitals and the domain's own words for the same things.
 *
 * Adding a value is adding it here and in the schema; the schema refuses to load when they differ.
 */
export const enumWords = {
	AbsenceReason: { NOT_COLLECTED: 'NotCollected', SUPPRESSED: 'Suppressed', NOT_APPLICABLE: 'NotApplicable' },
	CountView: { MADE_FOR: 'made-for', OPEN_TO: 'open-to' },
	Level: { WARD: 'ward', LSOA: 'lsoa' },
	CellState: { SERVED: 'served', THIN: 'thin', GAP: 'gap', NOT_CHECKED: 'not_checked' },
	Barrier: { STEP_FREE: 'step-free', FREE: 'free', EVENING_OR_WEEKEND: 'evening-or-weekend', NO_REFERRAL: 'no-referral', NO_CAR: 'no-car' },
	NodeKind: { ORGANISATION: 'Organisation', VENUE: 'Venue', PROVISION: 'Provision', CONNECTOR: 'Connector' }
} as const;
