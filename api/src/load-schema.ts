import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { allResolvers } from './modules/all-resolvers.ts';

/** The schema: every `.graphql` beside its resolvers, joined. A resolver for a field that does not exist refuses to start. */
export function loadSchema(): GraphQLSchema {
	const folder = path.join(import.meta.dirname, 'modules');
	const files = globSync('**/*.graphql', { cwd: folder }).sort();
	return makeExecutableSchema({
		typeDefs: files.map((file) => readFileSync(path.join(folder, file), 'utf8')),
		resolvers: allResolvers as never,
		resolverValidationOptions: { requireResolversToMatchSchema: 'error' }
	});
}
