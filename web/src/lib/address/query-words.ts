/**
 * The words of an address: `?component=wanted_activity&group=carers&barrier=free&place=E05014003`.
 *
 * The address owns everything worth sharing, so that a link says what the sender saw.
 * An empty word is an absent one (a form sends both). A word that means nothing is refused by name, never ignored;
 * words Kith does not use (a newsletter's tracking, say) are left alone.
 */
export type CountWord = 'made-for' | 'open-to';
export type LevelWord = 'ward' | 'lsoa';
export type BarrierWord = 'step-free' | 'free' | 'evening-or-weekend' | 'no-referral' | 'no-car';

export const allBarrierWords: readonly BarrierWord[] = ['step-free', 'free', 'evening-or-weekend', 'no-referral', 'no-car'];

export interface QueryWords {
	readonly level: LevelWord;
	readonly groups: readonly string[];
	readonly components: readonly string[];
	readonly places: readonly string[];
	/** Absent: the page that asks chooses. */
	readonly count?: CountWord;
	readonly barriers: readonly BarrierWord[];
	readonly need?: string;
	readonly reachMetres?: number;
	readonly method?: string;
	readonly near?: string;
	readonly view?: { readonly lon: number; readonly lat: number; readonly zoom: number };
}

/** A word of the address that means nothing: says what came and what was expected. */
export class NonsenseWord extends Error {}

const slug = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}$/;

/** Words the command line and the API take, or a later version will: a page that ignored one would answer another question than it was asked. */
const notForPages = { decay: 'nothing: the pages measure with the settings they show; the command line takes --decay', comparator: notYet(), on: notYet(), scenario: notYet() };

/** @param takesSeveral  whether more than one group, component and place may be asked about, as in a pack */
export function readQueryWords(address: URLSearchParams, { takesSeveral = false }: { readonly takesSeveral?: boolean } = {}): QueryWords {
	const all = (word: string) => address.getAll(word).map((came) => came.trim()).filter((came) => came !== '');
	const one = (word: string) => {
		const came = all(word);
		if (new Set(came).size > 1) refuse(word, came.join('" and "'), 'one value');
		return came[0];
	};
	const slugs = (word: string) => {
		const came = [...new Set(all(word))];
		for (const value of came) if (!slug.test(value)) refuse(word, value, 'a short code such as carers or E05014003');
		if (came.length > 1 && !takesSeveral) refuse(word, came.join('" and "'), 'one value here; a pack takes several');
		return came;
	};
	for (const [word, expected] of Object.entries(notForPages)) {
		const came = one(word);
		if (came !== undefined) refuse(word, came, expected);
	}

	const barriers = [...new Set(all('barrier'))].map((came) => chosen('barrier', came, allBarrierWords));
	const reach = one('reach');
	const view = one('view');
	const count = one('count');
	const [need, method, near] = [slugs('need'), slugs('method'), one('near')];

	return {
		level: chosen('level', one('level') ?? 'ward', ['ward', 'lsoa'] as const),
		groups: slugs('group'),
		components: slugs('component'),
		places: slugs('place'),
		barriers,
		...(count === undefined ? {} : { count: chosen('count', count, ['made-for', 'open-to'] as const) }),
		...(need[0] === undefined ? {} : { need: need[0] }),
		...(method[0] === undefined ? {} : { method: method[0] }),
		...(reach === undefined ? {} : { reachMetres: readReach(reach) }),
		...(near === undefined ? {} : { near }),
		...(view === undefined ? {} : { view: readView(view) })
	};
}

function notYet(): string {
	return 'nothing: this version has no such setting';
}

function chosen<Word extends string>(word: string, came: string, expected: readonly Word[]): Word {
	const found = expected.find((one) => one === came);
	return found ?? refuse(word, came, expected.join(', '));
}

function readReach(came: string): number {
	const metres = Number(came);
	if (!/^\d{1,5}$/.test(came) || metres < 200 || metres > 10_000) refuse('reach', came, 'whole metres from 200 to 10000');
	return metres;
}

function readView(came: string): { lon: number; lat: number; zoom: number } {
	const [lon, lat, zoom, ...rest] = came.split(',').map(Number);
	const isView = [lon, lat, zoom].every((part) => part !== undefined && Number.isFinite(part)) && rest.length === 0;
	if (!isView || Math.abs(lon!) > 180 || Math.abs(lat!) > 90 || zoom! < 0 || zoom! > 24) {
		refuse('view', came, 'longitude,latitude,zoom such as 0.02,51.4,11');
	}
	return { lon: lon!, lat: lat!, zoom: zoom! };
}

/** The value stands first and quoted, cut short: addresses can be long and are not ours. */
export function refuse(word: string, came: string, expected: string): never {
	const shown = came.length > 60 ? `${came.slice(0, 60)}…` : came;
	throw new NonsenseWord(`The address says ${word} is "${shown}". Expected ${expected}. Mend the address, or start again from the menus.`);
}
