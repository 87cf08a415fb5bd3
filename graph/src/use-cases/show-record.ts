import type { Dataset } from '../domain/provenance.ts';
import type { RelationshipType } from '../domain/graph-shape.ts';
import type { Properties } from '../domain/relationship.ts';
import type { StoredRecord } from '../store/graph-store.ts';
import { dateInWords } from '../wording/date-in-words.ts';
import { lastListedInWords } from '../wording/last-listed-in-words.ts';
import { tieInWords } from '../wording/tie-in-words.ts';
import type { KithContext } from './kith-context.ts';
import { thingKinds, type ThingKind } from './kith-thing.ts';
import { describeFacts, type RecordFact } from './record-facts.ts';
import { gatherBeyondTheEdge } from './gather-beyond-the-edge.ts';
import { gatherNotRunning } from './gather-not-running.ts';
import { gatherReference } from './gather-reference.ts';

/** A page about one thing. */
export interface RecordPage {
	readonly id: string;
	readonly kind: ThingKind;
	readonly name: string;
	readonly description: string | undefined;
	readonly componentId: string | undefined;
	/** "paused", "closed" …; undefined while it is on. */
	readonly notRunning: string | undefined;
	/** "outside Hackney, 600 m over the edge", or that all it runs is; undefined where it is not known to be outside. */
	readonly outsideInWords: string | undefined;
	readonly facts: readonly RecordFact[];
	readonly ties: readonly { readonly inWords: string; readonly kind: ThingKind | undefined; readonly id: string; readonly name: string; readonly detail: string | undefined; readonly notRunning: string | undefined }[];
	readonly sources: readonly {
		readonly dataset: Dataset; readonly sourceKey: string; readonly retrieved: string;
		/** "not in the edition of 2024; last listed in that of 2023"; undefined where the edition held lists it, as far as is known. */
		readonly lastListedInWords: string | undefined;
	}[];
	readonly history: StoredRecord['history'];
	readonly lon: number | undefined;
	readonly lat: number | undefined;
	readonly assuredDate: string | undefined;
}

/** Undefined when there is none by this id. */
export async function showRecord(context: KithContext, { kind, id }: { readonly kind: ThingKind; readonly id: string }): Promise<RecordPage | undefined> {
	const [record, reference, stopped, beyond] = await Promise.all([
		context.store.findRecord({ label: kind, id }), gatherReference(context), gatherNotRunning(context), gatherBeyondTheEdge(context)
	]);
	if (!record) return undefined;
	const { properties } = record;
	const toLabels = (rows: readonly { readonly id: string; readonly label: string }[]) => new Map(rows.map((row) => [row.id, row.label]));
	const venueTie = kind === 'Provision' ? record.ties.find(({ type }) => type === 'HELD_AT') : undefined;
	const place = venueTie ? (await context.store.findRecord({ label: 'Venue', id: venueTie.id }))?.properties ?? {} : properties;

	return {
		id, kind,
		name: text(properties, kind === 'Connector' ? 'title' : 'name') ?? id,
		description: text(properties, 'description'),
		componentId: text(properties, 'component'),
		notRunning: stopped.get(id),
		outsideInWords: beyond.get(id),
		facts: describeFacts({
			kind, properties,
			withinNames: record.ties.filter(({ type, direction }) => type === 'WITHIN' && direction === 'out').map(({ name }) => name),
			labels: { components: toLabels(reference.components), supplyUnits: new Map(reference.components.map((component) => [component.id, component.supplyUnit])), sectors: toLabels(reference.sectors), connectorKinds: toLabels(reference.connectorKinds) }
		}),
		ties: record.ties.map((tie) => ({
			inWords: tieInWords({ type: tie.type as RelationshipType, direction: tie.direction }),
			kind: thingKinds.find((one) => one === tie.label),
			id: tie.id,
			name: tie.name,
			detail: detailOf(tie.properties),
			notRunning: stopped.get(tie.id)
		})),
		sources: record.sources.map(({ lastListedIn, ...source }) => ({ ...source, lastListedInWords: lastListedIn === undefined ? undefined : lastListedInWords({ vintage: source.dataset.vintage, lastListedIn }) })),
		history: record.history,
		lon: number(place, 'lon'),
		lat: number(place, 'lat'),
		assuredDate: text(properties, 'assuredDate')
	};
}

const fitInWords: Readonly<Record<string, string>> = { exclusive: 'only for them', targeted: 'made for them', welcoming: 'welcome by name', excluded: 'not for them' };

function detailOf(properties: Properties): string | undefined {
	const fit = text(properties, 'fit');
	const since = text(properties, 'since');
	const said = [fit && (fitInWords[fit] ?? fit), text(properties, 'kind')?.replaceAll('_', ' '), text(properties, 'frequency'), text(properties, 'basis'), since && `since ${dateInWords(since)}`]
		.filter((part) => part !== undefined && part !== '');
	return said.length === 0 ? undefined : said.join(', ');
}

function text(properties: Properties, name: string): string | undefined {
	const value = properties[name];
	return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(properties: Properties, name: string): number | undefined {
	const value = properties[name];
	return typeof value === 'number' ? value : undefined;
}
