import { describeArea } from '@kith/graph/use-cases/describe-area.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';

export const areaResolvers: Resolvers = {
	Query: {
		area: (_, __, context) => describeArea(context)
	},
	PopulationGroup: {
		isCounted: ({ indicatorId }) => indicatorId !== undefined
	},
	Dataset: {
		isIllustrative: ({ illustrative }) => illustrative
	}
};
