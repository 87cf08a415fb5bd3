import { showNetwork } from '@kith/graph/use-cases/show-network.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { withoutNulls } from '../without-nulls.ts';

export const networkResolvers: Resolvers = {
	Query: {
		network: (_, { question }, context) => showNetwork(context, withoutNulls(question))
	},
	NetworkPicture: {
		parts: (network) => network.measureParts().parts,
		density: (network) => network.measureParts().density
	}
};
