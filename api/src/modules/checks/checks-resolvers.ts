import { recordCheck } from '@kith/graph/use-cases/record-check.ts';
import { takeBackCheck } from '@kith/graph/use-cases/take-back-check.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { withoutNulls } from '../without-nulls.ts';

export const checksResolvers: Resolvers = {
	Mutation: {
		recordCheck: (_, { input }, context) => recordCheck(context, withoutNulls(input)),
		takeBackCheck: (_, { id }, context) => takeBackCheck(context, { id })
	}
};
