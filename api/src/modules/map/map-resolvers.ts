import { showMapLayer } from '@kith/graph/use-cases/show-map-layer.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { withoutNulls } from '../without-nulls.ts';

export const mapResolvers: Resolvers = {
	Query: {
		mapLayer: (_, question, context) => showMapLayer(context, { ...withoutNulls(question), level: question.level ?? 'ward' })
	}
};
