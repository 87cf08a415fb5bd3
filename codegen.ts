import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types from the schema: the printed schema, resolver types for the API, typed documents for the pages. */
const config: CodegenConfig = {
	schema: 'api/src/modules/**/*.graphql',
	config: { useTypeImports: true, enumsAsTypes: true, scalars: { ID: 'string' } },
	generates: {
		'api/schema.graphql': { plugins: ['schema-ast'] },
		'api/src/generated/resolvers-types.ts': {
			plugins: ['typescript', 'typescript-resolvers'],
			config: { useIndexSignature: true }
		},
		'web/src/lib/generated/documents.ts': {
			documents: 'web/src/routes/**/*.query.graphql',
			plugins: ['typescript', 'typescript-operations', 'typed-document-node']
		}
	},
	ignoreNoDocuments: true
};
export default config;
