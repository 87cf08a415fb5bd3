import { describe, expect, it } from 'vitest';
import { buildEvidencePack } from './build-evidence-pack.ts';
import type { EvidencePack } from './evidence-pack.ts';
import { toCsv } from './formats/csv.ts';
import { gapsColumns } from './gaps-table.ts';
import { hashPack, stableJson } from './hash-pack.ts';
import { mottinghamForTests } from './mottingham-for-tests.ts';

const pack = buildEvidencePack(mottinghamForTests());
const section = (id: string, of: EvidencePack = pack) => of.sections.find((one) => one.id === id)!;
const wordsOf = (of: EvidencePack) => [of.summary, ...of.sections.flatMap((one) => [...one.paragraphs.map(({ text }) => text), ...one.tables.flatMap(({ rows }) => rows.flat()), ...one.pictures.map(({ caption }) => caption)])];

describe('a pack about carers in three wards', () => {
	it('answers first, with what is missing, who lives there and what nobody has checked', () => {
		expect(pack.summary).toBe('Something to join, made for unpaid carers: in one of three wards, unpaid carers have nothing within a 20-minute walk [9]. 908 unpaid carers live there [1]. In one more, there is too little for unpaid carers, and one organisation or one venue carries all of it [9]. One has not been checked in the last year, so we cannot say [9]. Most would be gained by a weekly group at Mottingham Library: it would bring about 680 unpaid carers in Mottingham within a 20-minute walk of something to join [9].');
	});
	it('keeps the order a funder reads in', () => {
		expect(pack.sections.map(({ heading }) => heading)).toEqual(['The need', 'What exists', 'What is missing, and how we know', 'What would close it', 'Map and table', 'How this was measured', 'Sources and limits']);
	});
	it('cites only sources it lists, and lists none it does not cite', () => {
		const cited = new Set([...wordsOf(pack), ...pack.citations.map(({ text }) => text)].join(' ').matchAll(/\[(\d+)\]/g).map((found) => Number(found[1])));
		expect([...cited].sort()).toEqual(pack.citations.map(({ number }) => number));
	});
	it('puts a source behind every count of people, of records, distance, size and share, in table, caption and sentence', () => {
		const inputs = mottinghamForTests();
		const left = Array.from({ length: 12 }, (_, at) => ({ supplyId: `left-${at}`, name: 'Tea', reason: at < 9 ? 'it is not running' : 'it has closed' }));
		const many = Array.from({ length: 30 }, (_, at) => ({ ...inputs.cells[1]!.supply[0]!, supplyId: `provision-${at}`, metres: 400 + at }));
		const cells = inputs.cells.map((one, at) => ({ ...one, leftOut: left, ...(at === 1 && { supply: many }), cell: { ...one.cell, shareNotKnown: 0.2 } }));
		const packs = [pack, buildEvidencePack({ ...inputs, cells, estimatedIn: new Map([['unpaid_carers', 3]]) }), buildEvidencePack({ ...inputs, places: inputs.places.slice(0, 1), sites: [], venuesHeld: { count: 12, kinds: ['library'] } })];
		// days, what a state asks for and how far a walk is are no figures of anybody
		const isFigure = (text: string) => /\d/.test(text.replace(/\[\d+\]|\d+ [A-Z][a-z]+ \d{4}|\d+-minute|last \d+ months|missing to \d+%|every 1,000/g, ''));
		const figures = packs.flatMap((one) => [
			...[one.summary, ...one.sections.filter(({ id }) => id !== 'method').flatMap(({ paragraphs, pictures }) => [...paragraphs.map(({ text }) => text), ...pictures.map(({ caption }) => caption)])].flatMap((text) => text.split(/(?<=[.:]) (?=[A-Z“])/)),
			...one.sections.filter(({ id }) => id !== 'method').flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()))
		]).filter(isFigure);
		expect(figures.length).toBeGreaterThan(60);
		expect(figures.filter((text) => !/\[\d+\]/.test(text))).toEqual([]);
	});
	it('cites how far the nearest is alike in summary, answer and tables', () => {
		const inputs = mottinghamForTests();
		const one = buildEvidencePack({ ...inputs, places: inputs.places.slice(0, 1) });
		const told = wordsOf(one).flatMap((text) => [...text.matchAll(/2\.4 km[^[]*\[(\d+)\]/g)].map((found) => found[1]));
		expect(told.length).toBeGreaterThan(3);
		expect(new Set(told).size).toBe(1);
	});
	it('names all that the measurement was made from: carers, residents, records, centres, outlines and assumed sizes', () => {
		const line = pack.citations.find(({ text }) => text.startsWith('Computed by Kith'))!.text;
		expect(line).toContain('from [1][3][4][5][6], with an assumed size [7] where none is recorded');
		expect(pack.citations.map(({ text }) => text.split(/[;:(]/)[0]!.trim()).slice(2, 7)).toEqual(['Census 2021, TS001 Usual residents', 'Directory of community groups', 'LSOA population-weighted centroids', 'Wards', 'Assumed sizes']);
	});
	it('names the nearest of every ward, though others beyond reach are nearer to other wards', () => {
		const inputs = mottinghamForTests();
		const [mottingham, chislehurst, third] = inputs.cells;
		const cafe = mottingham!.supply[0]!;
		const far = (number: number) => ({ ...cafe, supplyId: `provision-far-${number}`, name: `Far group ${number}`, metres: 1300 + number, isInReach: false });
		const packed = buildEvidencePack({ ...inputs, cells: [
			{ ...mottingham!, supply: [{ ...cafe, metres: 2412 }], cell: { ...mottingham!.cell, nearest: { ...mottingham!.cell.nearest!, supplyId: cafe.supplyId } } },
			{ ...chislehurst!, supply: [1, 2, 3, 4, 5, 6, 7].map(far), cell: { ...chislehurst!.cell, nearest: undefined } }, third!
		] });
		const exists = packed.sections.find(({ id }) => id === 'provision')!;
		expect(exists.tables[0]!.rows.map(([what]) => what!.replace(/ \[.*/, ''))).toEqual(['Far group 1', 'Far group 2', 'Far group 3', 'Far group 4', 'Far group 5', 'Far group 6', 'Carers Café']);
		expect(exists.paragraphs.map(({ text }) => text).join(' ')).toContain('the six nearest beyond reach are shown and the nearest of each ward; there are more further off.');
	});
	it('shows how much there is for each thousand carers, what that is set against and how many are short, and nobody short where nobody looked', () => {
		const [, rates] = section('missing').tables;
		expect(rates!.columns).toEqual(['Ward', 'For every 1,000 unpaid carers', 'Across Bromley (median)', 'Share of that', 'People short']);
		expect(rates!.rows).toEqual([
			['Mottingham', 'nothing reaches them', '27 places a week [9]', 'no rate', '908 [9]'],
			['Chislehurst', '15 places a week [9]', '27 places a week [9]', '54% [9]', 'about 190 [9]'],
			['Penge & Cator', 'nothing reaches them', '27 places a week [9]', 'no rate', 'not yet checked']
		]);
		expect(section('missing').paragraphs.at(-1)!.text).toContain('set against: the median across Bromley, which half of the people who can reach any of it there have, or more.');
	});
	it('gives no rate of a group nobody counts', () => {
		const inputs = mottinghamForTests();
		const { indicatorId: _none, ...group } = inputs.groups[0]!;
		expect(section('missing', buildEvidencePack({ ...inputs, groups: [group] })).tables).toHaveLength(1);
	});
	it('names title, publisher, vintage, licence, day and attribution of a source in one line', () => {
		expect(pack.citations[0]).toEqual({
			number: 1,
			text: 'Census 2021, TS039 Provision of unpaid care; Office for National Statistics; Census Day, 21 March 2021; Open Government Licence v3.0; taken in 12 January 2026. Contains public sector information licensed under the Open Government Licence v3.0.',
			url: 'https://www.nomisweb.co.uk/datasets/c2021ts039'
		});
	});
	it('says that a modelled figure is modelled, wherever it stands', () => {
		expect(section('need').tables[0]!.rows[0]).toEqual(['Mottingham', '9.1% [1]', '26.4% (modelled) [2]']);
		expect(section('need').paragraphs.some(({ text }) => text.includes('nobody there was asked'))).toBe(true);
	});
	it('says beside the source of a café and of a hall that their directory no longer lists them, and which edition did last', () => {
		const pack = buildEvidencePack({ ...mottinghamForTests(), lastListed: new Map(['provision-cafe', 'venue-hall'].map((id) => [id, 'not in the edition of 2027; last listed in that of 2026'])) });
		expect(section('provision', pack).tables[0]!.rows[0]![0]).toBe('Carers Café [4] (not in the edition of 2027; last listed in that of 2026)');
		expect(section('closing', pack).tables[0]!.rows.map(([venue]) => venue!.includes('last listed'))).toContain(true);
	});

	it('tells each provision once, from where it is nearest, and what was left out and why', () => {
		expect(section('provision').tables[0]!.rows).toEqual([['Carers Café [4]', 'Carers Bromley', 'Chislehurst Library', '430 m from Chislehurst [9]', '20 November 2025']]);
		expect(section('provision').paragraphs.at(-1)!.text).toBe('Of everything held as something to join in Bromley and around it, one record was left out for unpaid carers [9]: it has closed.');
	});
	it('counts what was left out by reason, each record once, and not one that counts in another ward', () => {
		const inputs = mottinghamForTests();
		const left = (name: string, reason: string, count: number) => Array.from({ length: count }, (_, i) => ({ supplyId: `${name} ${i}`, name, reason }));
		const stopped = left('stopped', 'it is not running', 44);
		const leftOut = [[...left('others', 'it is made for other groups than unpaid carers', 12), ...stopped], [...stopped, { supplyId: 'provision-cafe', name: 'Carers Café', reason: 'it serves other places' }], []];
		const { sections } = buildEvidencePack({ ...inputs, cells: inputs.cells.map((cell, at) => ({ ...cell, leftOut: leftOut[at]! })) });
		expect(sections.find(({ id }) => id === 'provision')!.paragraphs.at(-1)!.text)
			.toBe('Of everything held as something to join in Bromley and around it, 56 records were left out for unpaid carers [9], each counted once, by the first of these reasons that holds: it is not running (44); it is made for other groups than unpaid carers (12).');
	});
	it('claims nothing for the ward nobody looked at', () => {
		const penge = section('missing').tables[0]!.rows[2]!;
		expect(penge[1]).toMatch(/^Not yet checked: not checked in the last year/);
		expect(penge[2]).toBe('not known');
		expect(penge[4]).toBe('nobody in the last year');
		expect(section('limits').paragraphs.map(({ text }) => text)).toContain('One of three answers is not yet checked: nobody has looked in the last year, so nothing is claimed [9].');
	});
	it('says of a walk across the Thames that the river is not seen', () => {
		expect(section('limits').paragraphs.map(({ text }) => text)).toContain('Reach is measured in straight lines: a river, railway or motorway in between is not seen, so what is said to be in reach may stand on the other side of one.');
		expect(section('method').tables[0]!.rows.find(([name]) => name === 'In reach')![1]).toMatch(/a river, railway or motorway in between is not seen$/);
	});
	it('says which way of walking would change an answer, and not the other', () => {
		const unsteady = section('limits').paragraphs.filter(({ text }) => text.includes('a quarter'));
		expect(unsteady.map(({ text }) => text)).toEqual(['One of three answers would change only if people walked a quarter further [9].']);
	});
	it('cites who recorded the centres at which people are placed', () => {
		const inputs = mottinghamForTests();
		const pack = buildEvidencePack({ ...inputs, centreSources: ['boundaries'] });
		const number = pack.citations.find(({ text }) => text.startsWith(inputs.datasets.find(({ id }) => id === 'boundaries')!.title))?.number;
		expect(number).toBeGreaterThan(0);
		expect(section('method', pack).paragraphs.at(-1)!.text).toContain(`small area (LSOA) [${number}].`);
	});
	it('says at least where some small areas of a ward were suppressed, and never passes a part off as the whole', () => {
		const inputs = mottinghamForTests();
		const partly = buildEvidencePack({ ...inputs, cells: inputs.cells.map((one) => ({ ...one, cell: { ...one.cell, shareNotKnown: one.cell.localityId === 'E05014000' ? 0.5 : one.cell.shareNotKnown } })) });
		expect(partly.summary).toContain('At least 908 unpaid carers live there [1].');
		expect(section('need', partly).paragraphs[0]!.text).toContain('at least 908 in Mottingham [1]');
		expect(section('need', partly).paragraphs[0]!.text).toContain('and 1,367 in Chislehurst');
		expect(section('missing', partly).tables[0]!.rows[0]![2]).toBe('at least 908 [1]');
		const alone = buildEvidencePack({ ...inputs, places: inputs.places.slice(0, 1), cells: inputs.cells.slice(0, 1).map((one) => ({ ...one, cell: { ...one.cell, shareNotKnown: 0.5 } })) });
		expect(alone.summary).toContain('At least 908 unpaid carers live there [1].');
	});
	it('says in how many small areas carers share as an estimate, and nothing of it where all are counted', () => {
		const limitsOf = (estimated: number) => section('limits', buildEvidencePack(mottinghamForTests({ estimatedIn: new Map([['unpaid_carers', estimated]]) }))).paragraphs.map(({ text }) => text);
		expect(limitsOf(3)).toContain('The number of unpaid carers is not known in three small areas of Bromley or just beyond it: in the sharing, and nowhere else, they are taken to be the share of residents there that they are where both are known [9].');
		expect(limitsOf(0).join(' ')).not.toContain('in the sharing');
	});
	it('says of wards whose walk or catchments go beyond what is held that more could count there, and not that they lie near an edge', () => {
		const texts = section('limits').paragraphs.map(({ text }) => text);
		expect(texts).toContain('Two of three answers could change with people and services further out than any that are held: the walk or the catchments there go beyond them [9].');
		expect(texts.join(' ')).not.toContain('edge');
	});
	it('rounds what a new group would reach to ten, and says its size is assumed', () => {
		expect(section('closing').tables[0]!.rows[0]).toEqual(['Mottingham Library [4]', 'Mottingham', 'about 680 unpaid carers [9]', 'yes', '15 places a week [7]']);
		expect(section('closing').paragraphs[0]!.text).toContain('assumption');
	});
	it('gives a new room in hours and a minibus nobody assumed a size of as not known, and calls neither a weekly group', () => {
		const inputs = mottinghamForTests();
		const [best] = inputs.sites[0]!.sites;
		const rooms = { ...inputs.components[0]!, inSentence: 'a place to meet', provisionLabel: 'Intervention' as const, supplyUnit: 'hours a week' };
		const packOf = (assumedWeeklySupply: number | undefined) => buildEvidencePack({ ...inputs, components: [rooms], sites: [{ ...inputs.sites[0]!, sites: [{ ...best!, assumedWeeklySupply }] }] });
		expect(section('closing', packOf(20)).tables[0]!.rows[0]![4]).toBe('20 hours a week [7]');
		expect(section('closing', packOf(undefined)).tables[0]!.rows[0]![4]).toBe('not known');
		expect(section('closing', packOf(20)).paragraphs[0]!.text).toContain('if something of this kind (a place to meet) opened at this existing venue');
		expect(packOf(20).summary).toContain('Most would be gained by something of this kind (a place to meet) at Mottingham Library: it would bring about 680 unpaid carers in Mottingham within a 20-minute walk of it [');
	});
	it('names a hall with steps in a sentence that can be read aloud', () => {
		const inputs = mottinghamForTests();
		const steps = buildEvidencePack({ ...inputs, sites: inputs.sites.map((one) => ({ ...one, sites: [{ ...one.sites[0]!, stepFree: 'no' as const }] })) });
		expect(steps.summary).toContain('at Mottingham Library, which is not step-free: it would bring');
		expect(JSON.stringify(steps)).not.toMatch(/,[:.;]/);
	});
	it('never sets carers, who are counted, beside residents who stand for people nobody counts', () => {
		const inputs = mottinghamForTests();
		const uncounted = { id: 'disabled', label: 'Disabled people', inSentence: 'disabled people', description: '', order: 4 };
		const [asked] = inputs.sites;
		const both = buildEvidencePack({
			...inputs, groups: [...inputs.groups, uncounted],
			cells: [...inputs.cells, ...inputs.cells.map((one) => ({ ...one, cell: { ...one.cell, groupId: 'disabled', people: undefined, peopleWithout: undefined } }))],
			sites: [{ ...asked!, groupId: 'disabled', sites: asked!.sites.map((site) => ({ ...site, peopleNewlyReached: 8910 })) }, asked!]
		});
		expect(both.summary).toMatch(/Most would be gained by a weekly group at Mottingham Library: it would bring about 680 unpaid carers in Mottingham within a 20-minute walk of something to join \[\d+\]\. For disabled people, whom nobody counts here, most would be gained by a weekly group at Mottingham Library: it would bring about 8,910 residents in Mottingham, of whom it is not known how many are disabled people, within a 20-minute walk of something to join \[\d+\]\.$/);
	});
	it('names beside a venue that is not step-free the best one that is, and whether it would bring nearly as many', () => {
		const inputs = mottinghamForTests();
		const packOf = (reached: number) => buildEvidencePack({ ...inputs, sites: [{ ...inputs.sites[0]!, sites: [{ ...inputs.sites[0]!.sites[0]!, stepFree: 'no' }, { ...inputs.sites[0]!.sites[1]!, stepFree: 'yes', peopleNewlyReached: reached }] }] });
		expect(packOf(616).summary).toMatch(/at Mottingham Library, which is not step-free: .*\. St Andrew’s Hall, which is step-free, would bring nearly as many: about 620 unpaid carers \[9\]\.$/);
		expect(packOf(600).summary).toMatch(/\. Of the venues known to be step-free, St Andrew’s Hall would bring most: about 600 unpaid carers \[9\]\.$/);
	});
	it('says of a hall of which nobody knows whether it is step-free that this is not recorded, where a step-free one can be named', () => {
		const inputs = mottinghamForTests();
		const [first, second] = inputs.sites[0]!.sites;
		const packOf = (stepFree: 'yes' | 'unknown') => buildEvidencePack({ ...inputs, sites: [{ ...inputs.sites[0]!, sites: [{ ...first!, stepFree: 'unknown' }, { ...second!, stepFree }] }] });
		expect(packOf('yes').summary).toContain('at Mottingham Library, where nobody has recorded whether it is step-free: it would bring');
		expect(packOf('unknown').summary).toContain('at Mottingham Library: it would bring');
	});
	it('says that only libraries were looked through where only libraries are held, and never that no venue was found', () => {
		const closing = (venuesHeld: { count: number; kinds: string[] }, sites = mottinghamForTests().sites.slice(0, 0)) => section('closing', buildEvidencePack(mottinghamForTests({ sites, venuesHeld }))).paragraphs.map(({ text }) => text.replace(/ \[\d+\]/g, ''));
		expect(closing({ count: 12, kinds: ['library'] })).toEqual(['None of the 12 existing venues held would bring something newly within reach. Only what is held was looked through, and all 12 of them are of one kind (library).']);
		expect(closing({ count: 0, kinds: [] })).toEqual(['No existing venue is held for this area, so none could be looked through.']);
		expect(closing({ count: 40, kinds: ['library', 'church_hall'] })).toEqual(['None of the 40 existing venues held would bring something newly within reach. Only what is held was looked through.']);
		expect(closing({ count: 12, kinds: ['library'] }, [...mottinghamForTests().sites])).toContain('Only venues that are held could be looked through, and all 12 of them are of one kind (library): others may be better placed.');
	});
	it('says of a hall over the edge where it stands, and of one nobody placed that it is not known', () => {
		const inputs = mottinghamForTests();
		const sites = inputs.sites.map((one) => ({ ...one, sites: one.sites.map((site) => ({ ...site, localityName: undefined })) }));
		const over = buildEvidencePack({ ...inputs, sites, outside: new Map([['venue-hall', 'outside Bromley, 600 m over the edge'], ['venue-chislehurst', 'outside Bromley, just over the edge']]) });
		expect(section('closing', over).tables[0]!.rows.map((row) => row[1])).toEqual(['not known', 'outside Bromley, 600 m over the edge [9]']);
		expect(section('provision', over).tables[0]!.rows[0]![2]).toBe('Chislehurst Library, outside Bromley, just over the edge [9]');
	});
	it('says in plain words what a comparator is where it first speaks of one', () => {
		expect(section('method').paragraphs[1]!.text).toContain('Where nobody in the area has any, there is no comparator, and the state rests on who has something in reach.');
		expect(section('method', buildEvidencePack(mottinghamForTests({ cells: mottinghamForTests().cells.map((one) => ({ ...one, cell: { ...one.cell, count: 'open-to' } })) }))).paragraphs[1]!.text).toContain('Where nobody in the area has any that is open to anyone, there is no comparator');
		expect(section('method').paragraphs[1]!.text).toContain('at least 60% of the comparator (the amount for each person that half of the people in the area who can reach any of it have, or more)');
	});
	it('states every setting, with the paper of the method', () => {
		const settings = new Map(section('method').tables[0]!.rows.map(([name, value]) => [name!, value!]));
		expect(settings.get('Method')).toMatch(/^Enhanced two-step floating catchment area \[8\]$/);
		expect(settings.get('In reach')).toContain('1,200 m');
		expect(settings.get('How distance counts')).toContain('up to 1,600 m counts 68%');
		expect(pack.citations[7]!.text).toContain('Luo, W. and Qi, Y. (2009)');
	});
	it('brings the table behind it in the columns of every other table of gaps, unknown left empty', () => {
		expect(pack.table.columns.slice(0, gapsColumns.length)).toEqual([...gapsColumns]);
		const at = (column: string) => pack.table.rows.map((row) => row[pack.table.columns.indexOf(column)]);
		expect(new Set(at('illustrative'))).toEqual(new Set([String(pack.isIllustrative)]));
		expect(String(at('sources')[0])).toContain('TS039');
		expect([at('method')[0], at('reach_metres')[0]]).toEqual(['enhanced-two-step-floating', 1200]);
		expect(toCsv(pack.table).split('\r\n')[1]).toMatch(/^E05014000,Mottingham,unpaid_carers,something_to_join,made-for,gap,,,0,908,908,0,0,2412,Carers Café,/);
		expect(toCsv(pack.table).split('\r\n')[3]).toMatch(/^E05014002,Penge & Cator,unpaid_carers,something_to_join,made-for,not_checked,,,,,,0,0,,,/);
	});
	it('draws a map that stands alone: fixed colours, no style sheet, described in words', () => {
		const [map] = section('map').pictures;
		expect(map!.svg).not.toMatch(/var\(|<style|<a /);
		expect(map!.alternative).toBe('Map of Bromley. Something to join, made for unpaid carers. Mottingham: gap; Chislehurst: thin; Penge & Cator: not yet checked.');
	});
});

describe('packs that are otherwise', () => {
	it('about one ward tell its people, the nearest offer and who looked', () => {
		const inputs = mottinghamForTests();
		const one = buildEvidencePack({ ...inputs, places: inputs.places.slice(0, 1) });
		expect(one.title).toBe('Something to join for unpaid carers in Mottingham, Bromley');
		expect(one.summary).toBe('Something to join, made for unpaid carers: Mottingham is a gap: nothing within a 20-minute walk [9]. 908 unpaid carers live there [1]. The nearest, Carers Café, Chislehurst Library [4], is on average 2.4 km from where people live [9]. Last looked at on 3 May 2026 by library staff. Most would be gained by a weekly group at Mottingham Library: it would bring about 680 unpaid carers in Mottingham within a 20-minute walk of something to join [9].');
		expect(one.table.rows).toHaveLength(1);
	});
	it('with an unheld source say so instead of leaving a figure bare', () => {
		const unsourced = buildEvidencePack(mottinghamForTests({ peopleSources: new Map() }));
		expect(unsourced.citations.some(({ text }) => text.startsWith('Source not recorded'))).toBe(true);
	});
	it('about a ward served by two phone lines say that none is held at a place, and about a ward of which nothing is recorded only that', () => {
		const inputs = mottinghamForTests();
		const packOf = (supply: readonly object[]) => buildEvidencePack({
			...inputs, places: inputs.places.slice(0, 1), sites: [],
			cells: inputs.cells.slice(0, 1).map((one) => ({ ...one, cell: { ...one.cell, nearest: undefined, isSpreadOver: supply.length > 0 }, supply: supply as typeof one.supply, leftOut: [{ supplyId: 'x', name: 'Line of Penge', reason: 'it serves other places' }] }))
		});
		const line = { ...inputs.cells[0]!.supply[0]!, venueId: undefined, venueName: undefined, metres: undefined };
		const lines = packOf([{ ...line, supplyId: 'line-1', name: 'Line' }, { ...line, supplyId: 'line-2', name: 'Other line' }]);
		expect(lines.summary).toContain('What serves it comes to people, by phone, online or in person: none is held at a place [');
		expect(JSON.stringify(lines)).not.toMatch(/recorded anywhere|none recorded/i);
		expect(packOf([]).summary).toContain('Nothing that serves it is recorded [');
		expect(section('provision', packOf([])).paragraphs.at(-1)!.text).toBe('Nothing that serves Mottingham is recorded for this question: something to join, made for unpaid carers [7]. Of everything held as something to join in Bromley and around it, one record was left out for unpaid carers [7]: it serves other places.');
	});
	it('about an uncounted group give no number of people', () => {
		const inputs = mottinghamForTests();
		const { indicatorId: _none, ...group } = inputs.groups[0]!;
		const uncounted = buildEvidencePack({ ...inputs, groups: [group], cells: inputs.cells.map((one) => ({ ...one, cell: { ...one.cell, people: undefined } })) });
		expect(section('need', uncounted).paragraphs[0]!.text).toMatch(/^No small-area figure of .* is held here/);
		expect(section('missing', uncounted).tables[0]!.rows[0]![2]).toBe('not counted');
	});
	it('of many questions sum up instead of listing every answer, and draw the matrix', () => {
		const inputs = mottinghamForTests();
		const groups = Array.from({ length: 5 }, (_, index) => ({ ...inputs.groups[0]!, id: `group-${index}`, label: `Group ${index}`, inSentence: `group ${index}` }));
		const many = buildEvidencePack({ ...inputs, groups, cells: groups.flatMap(({ id }) => inputs.cells.map((one) => ({ ...one, cell: { ...one.cell, groupId: id } }))) });
		expect(many.summary).toMatch(/^Five questions were asked of three wards, 15 answers in all: 5 gaps, 5 thin, 0 served and 5 not yet checked \[\d+\]\. Most gaps were found in Mottingham \(5\)/);
		expect(section('map', many).pictures).toHaveLength(2);
	});
	it('about nothing are refused in words', () => {
		expect(() => buildEvidencePack(mottinghamForTests({ groups: [] }))).toThrow('at least one group');
	});
	it('with invented records forbid sending them to a funder', () => {
		expect(section('limits', buildEvidencePack(mottinghamForTests({ isIllustrative: true }))).paragraphs.at(-1)!.text).toContain('Do not send it to a funder');
	});
});

describe('the hash of a pack', () => {
	it('is the same for the same content, whenever it is frozen and under whatever id', () => {
		expect(hashPack({ ...pack, id: 'another', createdAt: '2030-01-01T00:00:00Z', hash: 'x' })).toBe(hashPack(pack));
		expect(hashPack(pack)).toMatch(/^[0-9a-f]{64}$/);
	});
	it('changes with a single figure', () => {
		expect(hashPack({ ...pack, summary: pack.summary.replace('908', '918') })).not.toBe(hashPack(pack));
	});
	it('does not depend on the order of keys, and survives being kept as JSON', () => {
		expect(stableJson({ b: [1, undefined], a: { d: undefined, c: 'x' } })).toBe('{"a":{"c":"x"},"b":[1,null]}');
		expect(hashPack(JSON.parse(JSON.stringify(pack)) as EvidencePack)).toBe(hashPack(pack));
	});
});

describe('tables for a spreadsheet', () => {
	const written = (value: string | number | undefined) => toCsv({ columns: ['x'], rows: [[value]] }).slice(3, -2);
	it('never let a name run as a formula', () => {
		expect(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\tx', '＝1'].map(written)).toEqual(["'=1+1", "'+cmd|x", "'-2+3", "'@SUM(A1)", "'\tx", "'＝1"]);
	});
	it('leave negative numbers and telephone numbers as they are', () => {
		expect(['-3.5', '+44 20 7946 0000', '+44 (0)20 7946 0000', -2].map(written)).toEqual(['-3.5', '+44 20 7946 0000', '+44 (0)20 7946 0000', '-2']);
	});
	it('leave unknown empty after the table was kept as JSON and read again', () => {
		expect(toCsv(JSON.parse(JSON.stringify(pack.table)) as EvidencePack['table'])).toBe(toCsv(pack.table));
	});
	it('quote commas, quotes and lines, and leave unknown empty', () => {
		expect(['a,b', 'say "hi"', 'two\nlines', undefined, Number.NaN, 0].map(written)).toEqual(['"a,b"', '"say ""hi"""', '"two\nlines"', '', '', '0']);
	});
});
