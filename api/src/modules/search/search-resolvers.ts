import { search } from '@kith/graph/use-cases/search.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { withoutNulls } from '../without-nulls.ts';

export const searchResolvers: Resolvers = {
	Query: {
		search: (_, { question, first, after }, context) => search(context, { question: withoutNulls(question), first: first ?? 20, after: after ?? undefined })
	}
};
