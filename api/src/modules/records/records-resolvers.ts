import { showRecord } from '@kith/graph/use-cases/show-record.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';

export const recordsResolvers: Resolvers = {
	Query: {
		record: (_, ref, context) => showRecord(context, ref)
	}
};
