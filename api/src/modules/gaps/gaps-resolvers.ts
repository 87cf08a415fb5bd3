import { chooseSites } from '@kith/graph/use-cases/choose-site.ts';
import { explainCellInArea } from '@kith/graph/use-cases/explain-cell.ts';
import { findGaps } from '@kith/graph/use-cases/find-gaps.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';

export const gapsResolvers: Resolvers = {
	Query: {
		gaps: (_, { question }, context) => findGaps(context, question),
		cell: (_, { question }, context) => explainCellInArea(context, question),
		sites: (_, { question, first }, context) => chooseSites(context, { ...question, first })
	},
	Cell: {
		stateShorter: ({ sensitivity }) => sensitivity.shorter,
		stateLonger: ({ sensitivity }) => sensitivity.longer
	}
};
