/** One record in words: what is known, what nobody has said, what it is tied to, who says so, what happened to it. */
import type { AreaMapView } from '@kith/graph/pictures/picture-views.ts';
import { dateInWords } from '@kith/graph/wording/date-in-words.ts';
import { beginSentence, countOf, listInWords } from '@kith/graph/wording/number-in-words.ts';
import { kithHref } from '#lib/address/kith-href.ts';
import type { AreaForEveryPageQuery, OneRecordQuery } from '#lib/generated/documents.ts';
import { getKind, recordHref } from '#lib/views/record/kinds.ts';

type KithRecord = NonNullable<OneRecordQuery['record']>;

export interface RecordTieGroup {
	/** "Runs", "Is held at". */
	readonly heading: string;
	/** What is not running stands last, with the word for it: "Paused". */
	readonly ties: readonly { readonly id: string; readonly name: string; readonly notRunning: string | undefined; readonly kind: KithRecord['kind'] | undefined; readonly href: string | undefined; readonly detail: string }[];
}

export interface RecordPageView {
	readonly name: string;
	readonly kind: KithRecord['kind'];
	readonly kindInWords: string;
	/** "Paused: not running now"; undefined while it is on. */
	readonly notRunning: string | undefined;
	/** "outside Hackney, 600 m over the edge". */
	readonly outside: string | undefined;
	readonly sentence: string;
	readonly description: string | undefined;
	readonly known: readonly { readonly field: string; readonly label: string; readonly value: string }[];
	/** "Nobody has said: opening hours, price and step-free access." */
	readonly unknown: string | undefined;
	readonly tieGroups: readonly RecordTieGroup[];
	readonly sources: readonly { readonly title: string; readonly publisher: string; readonly licence: string; readonly key: string; readonly retrieved: string; readonly url: string | undefined; readonly lastListed: string | undefined }[];
	readonly isIllustrative: boolean;
	readonly history: readonly { readonly id: string; readonly on: string; readonly what: string; readonly who: string; readonly why: string }[];
	readonly networkHref: string;
	/** Undefined where nobody has said where it is. */
	readonly picture: AreaMapView | undefined;
	/** Said where the map would be. */
	readonly unplaced: string;
}

export function recordPageView({ record, mapLayer, area }: { record: KithRecord; mapLayer: OneRecordQuery['mapLayer']; area: AreaForEveryPageQuery['area'] }): RecordPageView {
	const kind = getKind(record.kind);
	const component = area.ecosystemComponents.find(({ id }) => id === record.componentId);
	const unknown = record.facts.filter(({ isKnown }) => !isKnown).map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
	const groups = Map.groupBy(record.ties, ({ inWords }) => inWords);
	return {
		name: record.name, kind: record.kind,
		kindInWords: component && record.kind === 'PROVISION' ? component.label : beginSentence(kind.one),
		notRunning: record.notRunning == null ? undefined : record.notRunning === 'not running' ? 'Not running now' : `${beginSentence(record.notRunning)}: not running now`,
		outside: record.outsideInWords ?? undefined,
		sentence: sentenceOf(record),
		description: record.description || undefined,
		known: record.facts.filter(({ isKnown }) => isKnown).map(({ field, label, value }) => ({ field, label, value })),
		unknown: unknown.length === 0 ? undefined : `Nobody has said: ${listInWords(unknown)}.`,
		tieGroups: [...groups].sort(([a], [b]) => rankOf(a) - rankOf(b)).map(([inWords, ties]) => ({
			heading: beginSentence(inWords),
			ties: ties.map((tie) => ({
				id: tie.id, name: tie.name, notRunning: tie.notRunning == null ? undefined : beginSentence(tie.notRunning),
				kind: tie.kind ?? undefined, href: tie.kind ? recordHref(tie.kind, tie.id) : undefined, detail: tie.detail ?? ''
			})).sort((a, b) => Number(a.notRunning !== undefined) - Number(b.notRunning !== undefined) || a.name.localeCompare(b.name))
		})),
		sources: record.sources.map(({ dataset, sourceKey, retrieved, lastListedInWords }) => ({
			title: dataset.title, publisher: dataset.publisher, licence: dataset.licence, key: sourceKey, retrieved: dateInWords(retrieved), url: webAddress(dataset.url),
			lastListed: lastListedInWords == null ? undefined : beginSentence(lastListedInWords)
		})),
		isIllustrative: record.sources.some(({ dataset }) => dataset.isIllustrative),
		history: record.history.map(({ at, actor, reason, kind: what, fields }, number) => ({
			id: `${at} ${number}`, on: dateInWords(at), what: what === 'changed' && fields.length > 0 ? `changed: ${listInWords(fields.map((field) => fieldInWords(field, record)))}` : what, who: actor, why: reason
		})),
		networkHref: kithHref('/network', { focus: record.id }),
		picture: record.lon == null || record.lat == null ? undefined : locator({ record, lon: record.lon, lat: record.lat, mapLayer }),
		unplaced: unplacedInWords[record.kind]
	};
}

const unplacedInWords: Readonly<Record<KithRecord['kind'], string>> = {
	ORGANISATION: 'Organisations have no place of their own here, so they are on no map; what they run is, where it is held.',
	CONNECTOR: 'Connectors go about and have no door of their own, so they are on no map; where they work stands among the ties.',
	VENUE: 'Where it stands is not on record, so it is on no map.',
	PROVISION: 'It has no place of its own on record, so it is on no map.'
};

/** What a reader asks first: who and where; then what it is for; then with whom. */
const tieOrder = ['is run by', 'is held at', 'runs', 'holds', 'manages', 'has', 'is hosted by', 'is for', 'reaches', 'works in', 'helps with', 'works with'];

function rankOf(inWords: string): number {
	const rank = tieOrder.indexOf(inWords);
	return rank === -1 ? tieOrder.length : rank;
}

/** A property as the page labels it; one it does not show, with its words parted. */
function fieldInWords(field: string, record: KithRecord): string {
	const label = record.facts.find((fact) => fact.field === field)?.label ?? field.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
	return label.toLowerCase();
}

function sentenceOf(record: KithRecord): string {
	const linked = record.ties.filter(({ kind }) => kind != null).length;
	const ties = linked === 0 ? 'It is tied to nothing else on record' : `It is tied to ${countOf({ count: linked, one: 'other thing', many: 'other things' })} on record`;
	const assured = record.assuredDate ? `somebody last checked it on ${dateInWords(record.assuredDate)}` : 'when somebody last checked it is not known';
	return `${ties}; ${assured}.`;
}

function locator({ record, lon, lat, mapLayer }: { record: KithRecord; lon: number; lat: number; mapLayer: OneRecordQuery['mapLayer'] }): AreaMapView {
	return {
		title: `Where ${record.name} is`,
		places: mapLayer.localities.map((place) => ({
			id: place.id, name: place.name, outline: place.outline ?? undefined, needClass: 0, state: undefined, count: undefined,
			at: place.lon == null || place.lat == null ? undefined : { lon: place.lon, lat: place.lat }, inWords: place.name, href: undefined, isChosen: false
		})),
		points: [{ id: record.id, name: record.name, lon, lat, href: undefined, isChosen: true, isNamed: true }],
		reachMetres: undefined,
		// two kilometres round it: a dot in a whole borough says little
		closeUp: [{ lon: lon - 0.029, lat: lat - 0.018 }, { lon: lon + 0.029, lat: lat + 0.018 }]
	};
}

/** Only an address of the web is made a link: a dataset's own text is not ours. */
function webAddress(url: string | null | undefined): string | undefined {
	return url && /^https?:\/\//.test(url) ? url : undefined;
}
