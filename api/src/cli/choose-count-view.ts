import { listInWords } from '@kith/graph/wording/number-in-words.ts';
import type { CountView } from '@kith/graph/coverage/coverage-facts.ts';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { findCountView } from '@kith/graph/use-cases/find-count-view.ts';

export interface CountViewChosen {
	readonly count: CountView;
	/** Which view it is, and why: a sentence for whoever reads the answer. */
	readonly inWords: string;
	/** True when nobody asked for it and it is not what names the group, or is not what each component would be asked in alone. */
	readonly isUnusual: boolean;
}

/** The view that was asked for with --count, or else the one in which the page of these components opens. */
export async function chooseCountView(context: KithContext, { given, groups, components }: {
	readonly given: CountView | undefined;
	readonly groups: readonly string[];
	readonly components: readonly string[];
}): Promise<CountViewChosen> {
	const found = given === undefined ? await findCountView(context, { components }) : { count: given, openTo: [] };
	const { count } = found;
	if (groups.length > 0 && groups.every((id) => id === 'anyone')) return { count, inWords: 'Counting what is open to anyone, the one view there is for everybody.', isUnusual: false };
	const counting = count === 'open-to' ? 'Counting whatever each group may come to' : 'Counting only what names the group';
	if (given !== undefined) return { count, inWords: `${counting}, as --count ${given} asks.`, isUnusual: false };
	if (count === 'made-for') {
		const apart = found.openTo.length === 0 ? '' : ` Of ${listInWords(found.openTo)} nothing is made for any group: asked about alone, that is counted as with --count open-to.`;
		return { count, inWords: `${counting}; --count open-to counts whatever it may come to.${apart}`, isUnusual: apart !== '' };
	}
	return { count, inWords: `${counting}, since nothing offered under ${components.length === 1 ? 'this component' : 'these components'} is made for any group; --count made-for counts only what is.`, isUnusual: true };
}
