import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, compressWhole, isWorthCompressing } from './compress-answer.ts';
import type { Answered, Asked } from './exchange.ts';

/** A body is longer than may be sent. */
export class BodyTooLong extends Error {
	override readonly name = 'BodyTooLong';
}

/** The address asked for is none. */
export class UnreadableAddress extends Error {
	override readonly name = 'UnreadableAddress';
}

/** Whoever asked went away before the request was whole. */
export class BrokenOff extends Error {
	override readonly name = 'BrokenOff';
}

/** What Node received, its body read whole. Refuses BodyTooLong, UnreadableAddress and BrokenOff. */
export async function readAsked(incoming: IncomingMessage, { bodyBytes }: { readonly bodyBytes: number }): Promise<Asked> {
	const method = incoming.method ?? 'GET';
	const headers: Record<string, string> = {};
	for (const [name, value] of Object.entries(incoming.headers)) {
		if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ');
	}
	return {
		method,
		url: readAddress(incoming),
		headers,
		body: method === 'GET' || method === 'HEAD' ? '' : await readBody(incoming, bodyBytes)
	};
}

function readAddress({ url, headers: { host } }: IncomingMessage): URL {
	try {
		return new URL(url ?? '/', `http://${host}`);
	} catch {
		throw new UnreadableAddress('The address asked for cannot be read.');
	}
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
			reject(new BodyTooLong(`longer than ${limit} bytes`));
		});
		incoming.on('end', () => resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')));
		incoming.on('error', () => reject(new BrokenOff('the request was broken off')));
	});
}

/** Sends an answer through Node, whole: compressed where the asker takes it and it is text of some length. */
export async function sendAnswered({ status, headers, body }: Answered, outgoing: ServerResponse, { method, headers: { 'accept-encoding': accepted } }: IncomingMessage): Promise<void> {
	const length = Buffer.byteLength(body);
	const isText = isWorthCompressing(headers['content-type'] ?? '', length);
	const encoding = isText ? chooseEncoding(accepted) : undefined;
	const sent = encoding ? await compressWhole(body, encoding) : body;
	outgoing.writeHead(status, {
		...headers,
		...(isText && { vary: 'Accept-Encoding' }),
		...(encoding && { 'content-encoding': encoding }),
		'content-length': encoding ? sent.length : length
	});
	outgoing.end(method === 'HEAD' ? undefined : sent);
}
