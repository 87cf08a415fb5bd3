import type { IncomingMessage, ServerResponse } from 'node:http';

/** A body is longer than may be sent. */
export class BodyTooLong extends Error {
	override readonly name = 'BodyTooLong';
}

/** Node's request as the web's Request, its body read whole. Refuses BodyTooLong. */
export async function toRequest(incoming: IncomingMessage, { bodyBytes }: { readonly bodyBytes: number }): Promise<Request> {
	const headers = new Headers();
	for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
		const name = incoming.rawHeaders[i]!;
		if (!name.startsWith(':')) headers.append(name, incoming.rawHeaders[i + 1]!);
	}
	const method = incoming.method ?? 'GET';
	const hasBody = method !== 'GET' && method !== 'HEAD';
	const body = hasBody ? await readBody(incoming, bodyBytes) : undefined;
	return new Request(new URL(incoming.url ?? '/', `http://${incoming.headers.host}`), { method, headers, ...(body && { body }) });
}

async function readBody(incoming: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of incoming as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > limit) throw new BodyTooLong(`The request is longer than ${limit} bytes.`);
		chunks.push(chunk);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

/** Sends the web's Response through Node's. */
export async function sendResponse(response: Response, outgoing: ServerResponse, method: string | undefined): Promise<void> {
	outgoing.statusCode = response.status;
	response.headers.forEach((value, name) => outgoing.setHeader(name, value));
	if (method === 'HEAD' || response.body === null) {
		outgoing.end();
		return;
	}
	// every answer of the API is made whole before it is sent: a stream would only slow it
	const whole = Buffer.from(await response.arrayBuffer());
	outgoing.setHeader('content-length', whole.length);
	outgoing.end(whole);
}
