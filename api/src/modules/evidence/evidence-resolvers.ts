import { createEvidencePack, findEvidencePack, listEvidencePacks, previewEvidencePack } from '@kith/graph/use-cases/create-evidence-pack.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';

export const evidenceResolvers: Resolvers = {
	Query: {
		evidencePreview: (_, { input }, context) => previewEvidencePack(context, input),
		evidencePack: (_, { id }, context) => findEvidencePack(context, id),
		evidencePacks: (_, __, context) => listEvidencePacks(context)
	},
	Mutation: {
		createEvidencePack: (_, { input }, context) => createEvidencePack(context, input)
	}
};
