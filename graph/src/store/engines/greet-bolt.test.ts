import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { expect, test } from 'vitest';
import { greetBolt } from './greet-bolt.ts';

test.each(['bolt', 'neo4j+s'])('a name that is nobody’s is told from a machine on which nothing listens (%s)', async (scheme) => {
	expect(await greetBolt({ uri: `${scheme}://nosuchhost.invalid:7687`, milliseconds: 1_500 })).toBe('unknown name');
	expect(await greetBolt({ uri: `${scheme}://localhost:1`, milliseconds: 1_500 })).toBe('closed');
	expect(await greetBolt({ uri: `${scheme}://127.0.0.1:1`, milliseconds: 1_500 })).toBe('closed');
});

test('a hosted server, which shares its address with others, hears the name it is asked by', async () => {
	let heard: string | undefined;
	const server = createServer({
		SNICallback: (name, answer) => {
			heard = name;
			answer(new Error('the name is all that was wanted'));
		}
	}).on('tlsClientError', () => undefined);
	await once(server.listen(0, '127.0.0.1'), 'listening');
	await greetBolt({ uri: `neo4j+s://localhost:${(server.address() as AddressInfo).port}`, milliseconds: 1_500 });
	server.close();
	expect(heard).toBe('localhost');
});
