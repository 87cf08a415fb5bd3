import { isPackIntact } from '@kith/graph/evidence/hash-pack.ts';
import { createEvidencePack, findEvidencePack, listEvidencePacks, previewEvidencePack } from '@kith/graph/use-cases/create-evidence-pack.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';

export const evidenceResolvers: Resolvers = {
	Query: {
		evidencePreview: (_, { input }, context) => previewEvidencePack(context, input),
		evidencePack: (_, { id }, context) => findEvidencePack(context, id),
		evidencePacks: (_, __, context) => listEvidencePacks(context)
	},
	EvidencePack: {
		isIntact: (pack) => (pack.hash === '' ? null : isPackIntact(pack))
	},
	Mutation: {
		createEvidencePack: (_, { input }, context) => createEvidencePack(context, input)
	}
};
