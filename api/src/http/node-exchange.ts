import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answered, Asked } from './exchange.ts';

/** A body is longer than may be sent. */
export class BodyTooLong extends Error {
	override readonly name = 'BodyTooLong';
}

/** What Node received, its body read whole. Refuses BodyTooLong, and TypeError for an address that is none. */
export async function readAsked(incoming: IncomingMessage, { bodyBytes }: { readonly bodyBytes: number }): Promise<Asked> {
	const method = incoming.method ?? 'GET';
	const headers: Record<string, string> = {};
	for (const [name, value] of Object.entries(incoming.headers)) {
		if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ');
	}
	return {
		method,
		url: new URL(incoming.url ?? '/', `http://${incoming.headers.host}`),
		headers,
		body: method === 'GET' || method === 'HEAD' ? '' : await readBody(incoming, bodyBytes)
	};
}

function readBody(incoming: IncomingMessage, limit: number): Promise<string> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		let length = 0;
		incoming.on('data', (chunk: Buffer) => {
			length += chunk.length;
			chunks.push(chunk);
			if (length <= limit) return;
			incoming.pause();
			incoming.removeAllListeners('data');
			reject(new BodyTooLong(`The request is longer than ${limit} bytes.`));
		});
		incoming.on('end', () => resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')));
		incoming.on('error', reject);
	});
}

/** Sends an answer through Node, whole. */
export function sendAnswered({ status, headers, body }: Answered, outgoing: ServerResponse, method: string | undefined): void {
	for (const name in headers) outgoing.setHeader(name, headers[name]!);
	outgoing.setHeader('content-length', Buffer.byteLength(body));
	outgoing.writeHead(status);
	outgoing.end(method === 'HEAD' ? undefined : body);
}
