import type { SiteFinding } from '../coverage/cell-finding.ts';
import type { Figure } from '../domain/provenance.ts';
import { dayOf } from '../domain/day-of.ts';
import type { CellQuestion } from './explain-cell.ts';
import type { KithContext } from './kith-context.ts';
import { assumedSizeInWords } from '../wording/assumed-size-in-words.ts';
import { newOfferInWords } from '../wording/new-offer-in-words.ts';
import { gatherCoverageFacts } from './gather-coverage-facts.ts';
import { gatherOpenedComponents } from './gather-opened-components.ts';
import { getCellLocality, requireKnownId, toCountView, toCoverageParameters } from './coverage-question.ts';
import { QuestionNotUnderstood } from './question-not-understood.ts';
import { rankSites } from '../coverage/siting.ts';
import { toPeopleFigure } from './people-figure.ts';

const MOST_SITES = 20;

export interface Site extends Omit<SiteFinding, 'peopleNewlyReached'> {
	/** The assumed size with its unit, or that it is not known. */
	readonly assumedSizeInWords: string;
	/** What would open there: "a weekly group", or something of the component's kind. */
	readonly offerInWords: string;
	/** No value for a group that cannot be counted; the order then rests on residents. */
	readonly peopleNewlyReached: Figure;
	/** Everybody it would newly reach, where nobody counts the group; undefined otherwise. */
	readonly residentsNewlyReached: number | undefined;
}

/**
 * Which existing venues would newly bring most people of one place into reach? Best first. A venue where everything
 * recorded as held has stopped is none of them.
 *
 * Refuses QuestionNotUnderstood for anything it does not know.
 */
export async function chooseSites(context: Pick<KithContext, 'store' | 'memory' | 'now'>, question: CellQuestion & { readonly first?: number | null | undefined }): Promise<readonly Site[]> {
	const area = await gatherCoverageFacts(context);
	const parameters = toCoverageParameters(question, dayOf(context.now()));
	const count = toCountView(question.count);
	const { locality } = getCellLocality(area, question.locality);
	requireKnownId({ field: 'group', id: question.group, known: area.facts.groups });
	requireKnownId({ field: 'component', id: question.component, known: area.facts.components });
	const first = question.first ?? 5;
	if (!Number.isInteger(first) || first < 1 || first > MOST_SITES) throw new QuestionNotUnderstood({ field: 'first', came: String(first), expected: `a whole number from 1 to ${MOST_SITES}` });

	const component = area.facts.components.find(({ id }) => id === question.component)!;
	// kept for the version whose facts it is made of: what was recorded meanwhile is not in it
	return context.memory.remember({ graphVersion: area.graphVersion, question: ['sites', locality.id, question.group, question.component, count, first, parameters] }, async () => {
		const isCounted = question.group === 'anyone' || area.facts.groups.some(({ id, indicatorId }) => id === question.group && indicatorId !== undefined);
		const opened = await gatherOpenedComponents(context, { area, parameters, componentIds: [question.component] });
		return rankSites({ opened, facts: area.facts, parameters, localities: [locality], groupId: question.group, componentId: question.component, count, candidates: area.sites })
			.slice(0, first)
			.map((site): Site => ({
				...site,
				assumedSizeInWords: assumedSizeInWords({ ...site, supplyUnit: component.supplyUnit }),
				offerInWords: newOfferInWords(component),
				residentsNewlyReached: isCounted ? undefined : site.peopleNewlyReached,
				peopleNewlyReached: toPeopleFigure({ area, groupId: question.group, people: isCounted ? site.peopleNewlyReached : undefined, kind: 'computed' })
			}));
	});
}
