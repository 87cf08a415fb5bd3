import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types from the schema: the printed schema, resolver types for the API, typed documents for the pages. */
const config: CodegenConfig = {
	schema: 'api/src/modules/**/*.graphql',
	config: { useTypeImports: true, enumsAsTypes: true, scalars: { ID: 'string' } },
	generates: {
		'api/schema.graphql': { plugins: ['schema-ast'] },
		'api/src/generated/resolvers-types.ts': {
			plugins: ['typescript', 'typescript-resolvers'],
			config: {
				useIndexSignature: true,
				immutableTypes: true,
				// what is undefined is answered as null; what is asked as null means not said
				maybeValue: 'T | null | undefined',
				contextType: '@kith/graph/use-cases/kith-context.ts#KithContext',
				// inside, the domain's own words; the schema's capitals only at the door (modules/enum-words.ts)
				enumValues: {
					AbsenceReason: '@kith/graph/domain/absence.ts#Absence',
					CountView: '@kith/graph/coverage/coverage-facts.ts#CountView',
					CellState: '@kith/graph/coverage/cell-finding.ts#CellState',
					Barrier: '@kith/graph/coverage/coverage-facts.ts#Barrier',
					NodeKind: '@kith/graph/use-cases/kith-thing.ts#ThingKind',
					Level: '@kith/graph/use-cases/kith-thing.ts#PlaceLevel'
				},
				mappers: {
					NetworkPicture: '@kith/graph/use-cases/show-network.ts#NetworkAnswer',
					Cell: '@kith/graph/coverage/cell-finding.ts#CellFinding',
					PopulationGroup: '@kith/graph/domain/reference.ts#PopulationGroup as GroupOfPeople',
					EvidencePack: '@kith/graph/evidence/evidence-pack.ts#EvidencePack as PackHeld',
					Dataset: '@kith/graph/domain/provenance.ts#Dataset as DatasetHeld'
				}
			}
		},
		'web/src/lib/generated/documents.ts': {
			documents: 'web/src/routes/**/*.query.graphql',
			plugins: ['typescript-operations', 'typed-document-node']
		}
	},
	ignoreNoDocuments: true,
	hooks: {
		// types are stripped, not compiled: a type must be exported as one
		beforeOneFileWrite: [(_file, content) => content.replaceAll(/^export \{ (\w+) \};$/gm, 'export type { $1 };')]
	}
};
export default config;
