import type { CellExplanation, CellFinding } from '../coverage/cell-finding.ts';
import type { Dataset } from '../domain/provenance.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';

const census: Dataset = {
	id: 'census', title: 'Census 2021, TS039 Provision of unpaid care', publisher: 'Office for National Statistics', licence: 'Open Government Licence v3.0',
	attribution: 'Contains public sector information licensed under the Open Government Licence v3.0', vintage: 'Census Day, 21 March 2021', retrieved: '2026-01-12',
	url: 'https://www.nomisweb.co.uk/datasets/c2021ts039', illustrative: false
};
const modelled: Dataset = { ...census, id: 'loneliness', title: 'Loneliness by small area', publisher: 'Community Life Survey, modelled', vintage: '2020/21', url: 'https://www.gov.uk/' };
const directory: Dataset = { ...census, id: 'directory', title: 'Directory of community groups', publisher: 'Example Council', vintage: 'May 2026', attribution: '', url: 'https://example.org/directory' };
const residents: Dataset = { ...census, id: 'residents', title: 'Census 2021, TS001 Usual residents', url: 'https://www.nomisweb.co.uk/datasets/c2021ts001' };
const centres: Dataset = { ...census, id: 'centres', title: 'LSOA population-weighted centroids (December 2021)', vintage: '2021', url: 'https://geoportal.statistics.gov.uk/centres' };
const outlines: Dataset = { ...census, id: 'boundaries', title: 'Wards (December 2022)', vintage: '2022', url: 'https://geoportal.statistics.gov.uk/' };

const finding = (over: Partial<CellFinding>): CellFinding => ({
	localityId: 'E05014000', groupId: 'unpaid_carers', componentId: 'something_to_join', count: 'made-for', state: 'gap', otherState: 'thin',
	access: undefined, noRate: 'nothing reached', ratio: undefined, comparator: 0.0268, shareInReach: 0, people: 908, peopleWithout: 908, shareNotKnown: 0,
	providers: 0, venues: 0, isSpreadOver: false,
	nearest: { metres: 2412, supplyId: 'provision-cafe', name: 'Carers Café', venueId: 'venue-chislehurst', venueName: 'Chislehurst Library' },
	shareAssumed: undefined, shareNotAssured: undefined, shortfall: 908, looked: { checkId: 'check-1', by: 'library staff', on: '2026-05-03', scope: 'whole ward', isOfCellAlone: false },
	sensitivity: { shorter: 'gap', longer: 'gap' }, nearUnheldEdge: true, isPlaced: true, ...over
});
const cafe = {
	supplyId: 'provision-cafe', kind: 'provision', name: 'Carers Café', organisationNames: ['Carers Bromley'], venueId: 'venue-chislehurst', venueName: 'Chislehurst Library',
	weeklySupply: 20, isAssumed: true, sharedAmong: 1400, adds: 0.014, assuredDate: '2025-11-20', isMadeFor: true, inferredFromAge: false
} as const;

/** Three wards, one group, one component: a gap, a thin place and one nobody looked at. Real places, invented provision. */
export function mottinghamForTests(over: Partial<EvidenceInputs> = {}): EvidenceInputs {
	const cells: readonly CellExplanation[] = [
		{ cell: finding({}), supply: [{ ...cafe, metres: 2412, isInReach: false }], leftOut: [{ supplyId: 'provision-closed', name: 'Tea and Talk', reason: 'it has closed' }], lsoas: [] },
		{
			cell: finding({ localityId: 'E05013993', state: 'thin', otherState: 'served', shareInReach: 0.71, ratio: 0.54, access: 0.0145, comparator: 0.0268, noRate: undefined, shortfall: 187, people: 1367, peopleWithout: 396, providers: 1, venues: 1, shareAssumed: 1, shareNotAssured: 1, nearest: { metres: 430, supplyId: 'provision-cafe', name: 'Carers Café', venueId: 'venue-chislehurst', venueName: 'Chislehurst Library' }, sensitivity: { shorter: 'thin', longer: 'served' }, nearUnheldEdge: false }),
			supply: [{ ...cafe, metres: 430, isInReach: true }], leftOut: [], lsoas: []
		},
		{ cell: finding({ localityId: 'E05014002', state: 'not_checked', otherState: 'not_checked', looked: undefined, people: undefined, peopleWithout: undefined, shareInReach: undefined, nearest: undefined, sensitivity: { shorter: 'not_checked', longer: 'not_checked' } }), supply: [], leftOut: [], lsoas: [] }
	];
	const place = (id: string, name: string, carers: string, percent: number) => ({
		id, name,
		needFigures: [
			{ label: 'Residents giving unpaid care', datasetIds: ['census'], figure: { value: 9.1, unit: 'percent', kind: 'measured' as const, source: { title: census.title, licence: census.licence, vintage: census.vintage }, inWords: carers } },
			{ label: 'Often, always or sometimes lonely', datasetIds: ['loneliness'], figure: { value: percent, unit: 'percent', kind: 'modelled' as const, source: { title: modelled.title, licence: modelled.licence, vintage: modelled.vintage }, inWords: `${percent}%` } }
		]
	});
	const square = (lon: number) => JSON.stringify({ type: 'Polygon', coordinates: [[[lon, 51.41], [lon + 0.03, 51.41], [lon + 0.03, 51.44], [lon, 51.44], [lon, 51.41]]] });
	return {
		areaName: 'Bromley', placeNoun: { one: 'ward', many: 'wards' }, createdAt: '2026-06-12T09:30:00Z',
		places: [place('E05014000', 'Mottingham', '9.1%', 26.4), place('E05013993', 'Chislehurst', '9.4%', 21.8), place('E05014002', 'Penge & Cator', '7.2%', 28.3)],
		groups: [{ id: 'unpaid_carers', label: 'Unpaid carers', inSentence: 'unpaid carers', description: '', indicatorId: 'unpaid_carers', order: 3 }],
		components: [{ id: 'something_to_join', label: 'Something to join', inSentence: 'something to join', description: '', provisionLabel: 'Activity', supplyUnit: 'places a week', frame: 'direct', order: 1 }],
		parameters: { method: 'enhanced-two-step-floating', decay: 'step:800:1,1600:0.68,2400:0.22', reachMetres: 1200, checkMonths: 12, on: '2026-06-12', barriers: [] },
		cells,
		sites: [{
			localityId: 'E05014000', groupId: 'unpaid_carers', componentId: 'something_to_join',
			sites: [
				{ venueId: 'venue-mottingham', venueName: 'Mottingham Library', peopleNewlyReached: 684, stepFree: 'yes', assumedWeeklySupply: 15, localityName: 'Mottingham' },
				{ venueId: 'venue-hall', venueName: 'St Andrew’s Hall', peopleNewlyReached: 551, stepFree: 'unknown', assumedWeeklySupply: 15, localityName: 'Mottingham' }
			]
		}],
		datasets: [census, modelled, directory, outlines, residents, centres],
		peopleSources: new Map([['unpaid_carers', 'census']]),
		recordSources: new Map([['provision-cafe', 'directory'], ['venue-mottingham', 'directory'], ['venue-hall', 'directory']]),
		boundarySource: 'boundaries',
		centreSources: ['centres'],
		measuredFrom: ['residents'],
		venuesHeld: { count: 40, kinds: ['library', 'community_hall'] },
		isIllustrative: false,
		outlines: [
			{ id: 'E05014000', name: 'Mottingham', outline: square(0.03), at: undefined, needClass: 3 },
			{ id: 'E05013993', name: 'Chislehurst', outline: square(0.06), at: undefined, needClass: 1 },
			{ id: 'E05014002', name: 'Penge & Cator', outline: square(0), at: undefined, needClass: undefined }
		],
		mapNeed: { label: 'Often, always or sometimes lonely, modelled', datasetId: 'loneliness' },
		...over
	};
}
