/** The explanation beside map and matrix: five rows, and the other view in a sentence. */
import { countViewInWords } from '@kith/graph/wording/count-view-in-words.ts';
import { describeCell, type CellRow } from '@kith/graph/wording/describe-cell.ts';
import { stateInWords, stateLabels, type StateName } from '@kith/graph/wording/state-in-words.ts';
import { kithHref } from '#lib/address/kith-href.ts';
import type { ChosenCellQuery } from '#lib/generated/documents.ts';
import { toStateName } from '#lib/states/to-state-name.ts';
import { toCellFacts } from '#lib/views/gaps/cell-facts.ts';
import { sayOnAverage } from '#lib/views/gaps/say-on-average.ts';
import { toAddressWords, toEvidenceHref, type GapsAsked } from '#lib/views/gaps/gaps-question.ts';

export interface ExplanationView {
	readonly placeName: string;
	readonly about: string;
	readonly state: StateName;
	/** "Gap: nothing within a 20-minute walk" */
	readonly verdict: string;
	readonly rows: readonly CellRow[];
	/** What the other view says; undefined when it says the same or there is only one. */
	readonly otherView: { readonly inWords: string; readonly href: string } | undefined;
	readonly whyHref: string;
	readonly closeHref: string;
	readonly evidenceHref: string;
	/** For the screen reader when the choice changes. */
	readonly announcement: string;
}

export function explanationView({ answer, asked, placeId, placeName, reachMetres, checkMonths }: {
	answer: ChosenCellQuery['cell'];
	asked: GapsAsked;
	placeId: string;
	placeName: string;
	reachMetres: number;
	checkMonths: number;
}): ExplanationView {
	const cell = toCellFacts(answer.cell, answer.locality);
	const { label, reason } = stateInWords({ cell, reachMetres, checkMonths });
	const about = `${asked.component.inSentence} ${countViewInWords({ count: asked.count, groupInSentence: asked.group.inSentence })}`;
	const other = answer.cell.otherState ? toStateName(answer.cell.otherState) : undefined;
	const otherCount = asked.count === 'made-for' ? 'open-to' : 'made-for';
	const words = toAddressWords(asked, { place: undefined });

	return {
		placeName,
		about,
		state: cell.state,
		verdict: `${label}: ${reason}`,
		rows: sayOnAverage(describeCell({
			cell,
			groupLabel: asked.group.label,
			isCounted: asked.group.isCounted,
			sourceOfPeople: answer.people.value == null ? undefined : `${answer.people.source.title}, ${answer.people.source.vintage}`,
			reachMetres,
			checkMonths,
			barriers: asked.barriers,
			totalInArea: undefined
		}), { lsoas: answer.lsoas }),
		otherView:
			other === undefined || other === cell.state
				? undefined
				: {
						inWords: `Counting what is ${countViewInWords({ count: otherCount, groupInSentence: asked.group.inSentence })}: ${stateLabels[other].toLowerCase()}`,
						href: kithHref('/gaps', toAddressWords(asked, { count: otherCount, place: placeId }), 'why')
					},
		whyHref: kithHref(`/gaps/${placeId}`, words),
		closeHref: kithHref(`/gaps/${placeId}`, words, 'close'),
		evidenceHref: toEvidenceHref(asked, placeId),
		announcement: `${placeName}, ${about}: ${label.toLowerCase()}, ${reason}.`
	};
}
