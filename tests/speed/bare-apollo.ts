/**
 * Apollo with nothing behind it, in a process of its own as Kith is: answers `{ constant }` with as many bytes as asked
 * for, or, given a file of `{ schema, answers }`, any question of that schema from one of those constants after the
 * other. Prints its port.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';

const asked = process.argv[2]!;
const apollo = /^\d+$/.test(asked) ? ofBytes(Number(asked)) : ofAnswers(JSON.parse(readFileSync(asked, 'utf8')) as { schema: string; answers: readonly object[] });
await apollo.start();
const server = createServer(async (request, response) => {
	let text = '';
	for await (const chunk of request) text += chunk;
	const headers = new HeaderMap();
	for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
	const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(text) }, context: async () => ({}) });
	for (const [name, value] of answer.headers) response.setHeader(name, value);
	response.statusCode = answer.status ?? 200;
	response.end(answer.body.kind === 'complete' ? answer.body.string : '');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
console.log((server.address() as { port: number }).port);

function ofBytes(bytes: number): ApolloServer {
	const constant = 'x'.repeat(bytes);
	return new ApolloServer({ typeDefs: 'type Query { constant: String! }', resolvers: { Query: { constant: () => constant } } });
}

function ofAnswers({ schema, answers }: { readonly schema: string; readonly answers: readonly object[] }): ApolloServer {
	let turn = 0;
	return new ApolloServer({ typeDefs: schema, rootValue: () => answers[turn++ % answers.length] });
}
