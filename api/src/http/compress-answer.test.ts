import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseEncoding, compressAnswer } from './compress-answer.ts';

const page = `<p>${'Tea afternoon at the library. '.repeat(20_000)}</p>`;
const answers: Record<string, (outgoing: ServerResponse) => void> = {
	'/page': (outgoing) => {
		outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length, etag: '"tea"' });
		outgoing.end(page);
	},
	'/streamed': (outgoing) => {
		outgoing.setHeader('content-type', 'application/json');
		outgoing.write('"');
		outgoing.write(page);
		outgoing.end('"');
	},
	'/small': (outgoing) => { outgoing.setHeader('content-type', 'application/json'); outgoing.write('{}'); outgoing.end(); },
	'/picture': (outgoing) => { outgoing.setHeader('content-type', 'image/png'); outgoing.end(Buffer.alloc(5_000, 7)); },
	'/encoded': (outgoing) => { outgoing.setHeader('content-type', 'text/css'); outgoing.setHeader('content-encoding', 'br'); outgoing.end(Buffer.alloc(5_000, 7)); },
	'/nothing': (outgoing) => { outgoing.writeHead(204); outgoing.end(); },
	'/events': (outgoing) => { outgoing.setHeader('content-type', 'text/event-stream'); outgoing.flushHeaders(); outgoing.write('data: half\n\n'); }
};

let server: Server;
beforeAll(async () => {
	server = createServer((incoming, outgoing) => {
		compressAnswer(incoming, outgoing);
		answers[incoming.url!]!(outgoing);
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

async function ask(path: string, { method = 'GET', accept }: { method?: string; accept?: string } = {}): Promise<{ status: number; headers: IncomingHttpHeaders; bytes: Buffer }> {
	const asking = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', path, method, headers: accept === undefined ? {} : { 'accept-encoding': accept } }).end();
	const [answer] = await once(asking, 'response') as [import('node:http').IncomingMessage];
	const chunks: Buffer[] = [];
	for await (const chunk of answer) {
		chunks.push(chunk as Buffer);
		if (path === '/events') break;
	}
	return { status: answer.statusCode!, headers: answer.headers, bytes: Buffer.concat(chunks) };
}

test('a long page arrives as brotli for a browser, and says that its bytes depend on who asks', async () => {
	const { headers, bytes } = await ask('/page', { accept: 'gzip, deflate, br' });
	expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', etag: 'W/"tea"' });
	expect(headers['content-length']).toBeUndefined();
	expect(bytes.length).toBeLessThan(page.length / 20);
	expect(brotliDecompressSync(bytes).toString()).toBe(page);
});

test('what is written piece by piece arrives whole, as gzip where that is all the asker takes', async () => {
	const { headers, bytes } = await ask('/streamed', { accept: 'gzip' });
	expect(headers['content-encoding']).toBe('gzip');
	expect(gunzipSync(bytes).toString()).toBe(`"${page}"`);
});

test('who takes no encoding gets the page as it is, and a cache is told', async () => {
	const { headers, bytes } = await ask('/page');
	expect(headers).toMatchObject({ vary: 'Accept-Encoding', etag: '"tea"' });
	expect(headers['content-encoding']).toBeUndefined();
	expect(bytes.toString()).toBe(page);
});

test.each([['/small', '{}'], ['/picture', Buffer.alloc(5_000, 7).toString()]])('%s is not worth compressing', async (path, body) => {
	const { headers, bytes } = await ask(path, { accept: 'br, gzip' });
	expect(headers['content-encoding']).toBeUndefined();
	expect(bytes.toString()).toBe(body);
});

test('what comes encoded is not encoded twice', async () => {
	const { headers, bytes } = await ask('/encoded', { accept: 'br, gzip' });
	expect(headers['content-encoding']).toBe('br');
	expect(bytes).toHaveLength(5_000);
});

test('an answer without a body stays without one', async () => {
	expect(await ask('/nothing', { accept: 'br' })).toMatchObject({ status: 204, bytes: Buffer.alloc(0) });
	const head = await ask('/page', { method: 'HEAD', accept: 'br' });
	expect(head.headers['content-encoding']).toBeUndefined();
	expect(head.headers.vary).toBe('Accept-Encoding');
	expect(head.bytes).toHaveLength(0);
});

test('an event leaves at once, before the answer has ended', async () => {
	const { headers, bytes } = await ask('/events', { accept: 'br' });
	expect(headers['content-encoding']).toBeUndefined();
	expect(bytes.toString()).toBe('data: half\n\n');
});

test.each([['br;q=0, gzip', 'gzip'], ['*', 'br'], ['identity', undefined], ['gzip;q=0', undefined], ['', undefined]])('who accepts "%s" gets %s', (accepted, expected) => {
	expect(chooseEncoding(accepted)).toBe(expected);
});
