import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Bytes below which compressing gains nothing worth the time. */
const worthCompressing = 1_024;

/** Text, and what is written as text. Server-sent events are not here: each must leave at once. */
const textTypes = /^(text\/(?!event-stream)|application\/([\w.-]+\+)?(json|xml|javascript|manifest)\b|image\/svg\+xml)/i;

/** Levels are low: the first visitor waits for the answer, not for its last kilobyte. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };
const gzipOptions = { level: 3 };

/** Whether an answer of this type and this many bytes is text of some length. */
export function isWorthCompressing(contentType: string, bytes: number): boolean {
	return bytes >= worthCompressing && textTypes.test(contentType);
}

/** A whole answer, compressed off the main thread. */
export function compressWhole(bytes: string | Uint8Array, encoding: Encoding): Promise<Uint8Array> {
	return encoding === 'br' ? promisify(brotliCompress)(bytes, brotliOptions) : promisify(gzip)(bytes, gzipOptions);
}

/**
 * Compresses what is then written to this response, where the asker takes it and it is text of some length; whoever
 * writes need not know. Answers already encoded, in part, without a body, or marked no-transform pass as they are.
 *
 * No answer holds a secret, so that its length tells nobody anything.
 */
export function compressAnswer(incoming: IncomingMessage, outgoing: ServerResponse): void {
	const encoding = chooseEncoding(incoming.headers['accept-encoding']);
	const plain = { writeHead: outgoing.writeHead.bind(outgoing), write: outgoing.write.bind(outgoing), end: outgoing.end.bind(outgoing), flushHeaders: outgoing.flushHeaders.bind(outgoing) };
	let packing: ReturnType<typeof createGzip> | ReturnType<typeof createBrotliCompress> | undefined;
	let held: Buffer | undefined;
	let state: 'undecided' | 'held' | 'packed' | 'as it is' = 'undecided';

	// headers stay open until the first bytes: only then is it known whether they are compressed
	outgoing.writeHead = ((status: number, ...rest: readonly unknown[]) => {
		outgoing.statusCode = status;
		if (typeof rest[0] === 'string') outgoing.statusMessage = rest[0];
		const headers = (typeof rest[0] === 'string' ? rest[1] : rest[0]) as OutgoingHttpHeaders | undefined;
		for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) outgoing.setHeader(name, value);
		return outgoing;
	}) as typeof outgoing.writeHead;

	// Node itself calls writeHead with the first bytes, so from here on it is Node's again
	const letHeadersGo = () => { outgoing.writeHead = plain.writeHead; };

	const mayPack = (): boolean => {
		letHeadersGo();
		if ([204, 205, 206, 304].includes(outgoing.statusCode) || outgoing.statusCode < 200) return false;
		if (!textTypes.test(String(outgoing.getHeader('content-type') ?? '')) || outgoing.hasHeader('content-encoding')) return false;
		if (/no-transform/i.test(String(outgoing.getHeader('cache-control') ?? ''))) return false;
		outgoing.appendHeader('vary', 'Accept-Encoding');
		const length = outgoing.getHeader('content-length');
		return incoming.method !== 'HEAD' && encoding !== undefined && (length === undefined || Number(length) >= worthCompressing);
	};

	const beginPacking = () => {
		state = 'packed';
		packing = encoding === 'br' ? createBrotliCompress(brotliOptions) : createGzip(gzipOptions);
		const stream = packing;
		outgoing.setHeader('content-encoding', encoding!);
		outgoing.removeHeader('content-length');
		const etag = outgoing.getHeader('etag');
		// the same page, other bytes
		if (typeof etag === 'string' && !etag.startsWith('W/')) outgoing.setHeader('etag', `W/${etag}`);
		stream.on('data', (chunk: Buffer) => {
			if (plain.write(chunk)) return;
			stream.pause();
			outgoing.once('drain', () => stream.resume());
		});
		stream.on('drain', () => outgoing.emit('drain'));
		stream.on('end', () => plain.end());
		stream.on('error', () => outgoing.destroy());
		outgoing.once('close', () => stream.destroy());
		if (held) stream.write(held);
		held = undefined;
	};

	outgoing.write = ((chunk: string | Uint8Array, ...rest: readonly unknown[]) => {
		if (state === 'undecided') {
			if (!mayPack()) state = 'as it is';
			else if (byteLength(chunk) < worthCompressing && !outgoing.hasHeader('content-length')) {
				// perhaps all there is: wait for more, or for the end
				state = 'held';
				held = toBuffer(chunk, rest[0]);
				done(rest);
				return true;
			} else beginPacking();
		} else if (state === 'held') beginPacking();
		return packing ? packing.write(toBuffer(chunk, rest[0]), () => done(rest)) : (plain.write as (...all: unknown[]) => boolean)(chunk, ...rest);
	}) as typeof outgoing.write;

	outgoing.end = ((...all: readonly unknown[]) => {
		const [chunk, coding] = typeof all[0] === 'function' ? [] : all as [string | Uint8Array | null | undefined, BufferEncoding | undefined];
		const finished = all.find((one) => typeof one === 'function') as (() => void) | undefined;
		if (finished) outgoing.once('finish', finished);
		if (state === 'undecided' && !mayPack()) state = 'as it is';
		// what goes as it came is not looked at: Node sends a text in one piece with its headers
		if (state === 'as it is') {
			if (chunk === undefined || chunk === null || chunk.length === 0) plain.end();
			else plain.end(chunk, coding as BufferEncoding);
			return outgoing;
		}
		const last = chunk === undefined || chunk === null ? undefined : toBuffer(chunk, coding);
		if (packing) {
			packing.end(last);
			return outgoing;
		}
		const whole = Buffer.concat([held ?? Buffer.alloc(0), last ?? Buffer.alloc(0)]);
		held = undefined;
		if (whole.length >= worthCompressing) {
			beginPacking();
			packing!.end(whole);
		} else if (whole.length > 0) plain.end(whole);
		else plain.end();
		return outgoing;
	}) as typeof outgoing.end;

	outgoing.flushHeaders = () => {
		// whoever wants the headers gone at once will send little by little
		letHeadersGo();
		if (state === 'undecided') state = 'as it is';
		plain.flushHeaders();
	};
}

/** What the asker takes and we can make; brotli first. Undefined: send it as it is. */
export function chooseEncoding(accepted: string | readonly string[] | undefined): Encoding | undefined {
	const taken = new Map(String(accepted ?? '').toLowerCase().split(',').map((part) => {
		const [name = '', ...parameters] = part.split(';').map((one) => one.trim());
		const weight = parameters.find((one) => one.startsWith('q='));
		return [name, weight === undefined ? 1 : Number(weight.slice(2))];
	}));
	return (['br', 'gzip'] as const).find((name) => (taken.get(name) ?? taken.get('*') ?? 0) > 0);
}

function byteLength(chunk: string | Uint8Array): number {
	return typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.byteLength;
}

function toBuffer(chunk: string | Uint8Array, coding: unknown): Buffer {
	if (typeof chunk === 'string') return Buffer.from(chunk, typeof coding === 'string' ? coding as BufferEncoding : 'utf8');
	return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

function done(rest: readonly unknown[]): void {
	const told = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
	if (told) process.nextTick(told);
}
