import { Buffer } from 'node:buffer';
import { connect } from 'node:net';

/** Milliseconds. */
const leadIn = 1_000;
/** Milliseconds after which nobody waits for an answer any more. */
const silence = 20_000;

export interface AskedOverAndOver {
	/** Answers a second, of those that came after the lead-in. */
	readonly perSecond: number;
	/** Bodies the busiest connection has been through, its lead-in too. */
	readonly turns: number;
}

/**
 * How many answers a second a server gives to POSTs of JSON, each connection asking again as soon as it is answered.
 *
 * Cheap    a request is made once and sent as bytes, an answer is counted by its length and not read: on a machine of
 *          two cores whoever asks must not need more of its core than whoever answers.
 * Lead-in  a second that is not counted: a server that stood still is slow for a moment, whatever it runs.
 * Bodies   each connection has a part of its own, for otherwise all ask the same at the same moment, and all but one
 *          are given what that one was made. `from` is where the first begins.
 *
 * @throws where an answer is not 200, does not say how long it is, or does not come.
 */
export async function askOverAndOver({ url, bodies, connections, seconds, from = 0 }: {
	readonly url: URL;
	readonly bodies: readonly string[];
	readonly connections: number;
	readonly seconds: number;
	readonly from?: number;
}): Promise<AskedOverAndOver> {
	const requests = bodies.map((body) => Buffer.from(`POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`));
	const share = Math.max(1, Math.floor(requests.length / connections));
	const countFrom = performance.now() + leadIn;
	const asked = await Promise.all(Array.from({ length: connections }, (_, connection) => askOnOneConnection({
		url, countFrom, until: countFrom + seconds * 1_000,
		nextRequest: (turn) => requests[(from + share * connection + (turn % share)) % requests.length]!
	})));
	const counted = asked.reduce((sum, one) => sum + one.counted, 0);
	return { perSecond: counted / ((performance.now() - countFrom) / 1_000), turns: Math.max(...asked.map(({ turns }) => turns)) };
}

interface AskedOnOne { readonly counted: number; readonly turns: number }

function askOnOneConnection({ url, countFrom, until, nextRequest }: {
	readonly url: URL;
	readonly countFrom: number;
	readonly until: number;
	readonly nextRequest: (turn: number) => Buffer;
}): Promise<AskedOnOne> {
	return new Promise((resolve, reject) => {
		let [turns, counted] = [0, 0];
		let head = '';
		/** Bytes of the answer still to come; undefined while its head is. */
		let left: number | undefined;
		const take = (size: number, { buffer, byteOffset }: Uint8Array): boolean => {
			if (left === undefined) {
				head += Buffer.from(buffer, byteOffset, size).toString('latin1');
				const end = head.indexOf('\r\n\r\n');
				if (end < 0) return true;
				const length = head.startsWith('HTTP/1.1 200 ') && /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
				if (!length) {
					socket.destroy(new Error(`Expected 200 and a length; came ${head.slice(0, 500)}`));
					return false;
				}
				left = Number(length) - (head.length - end - 4);
				head = '';
			} else left -= size;
			if (left > 0) return true;
			left = undefined;
			turns += 1;
			const now = performance.now();
			if (now >= countFrom) counted += 1;
			if (now < until) socket.write(nextRequest(turns));
			else {
				resolve({ counted, turns });
				socket.destroy();
			}
			return true;
		};
		const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true, onread: { buffer: new Uint8Array(64 * 1024), callback: take } }, () => socket.write(nextRequest(0)));
		socket.setTimeout(silence, () => socket.destroy(new Error(`No answer within ${silence / 1_000} s.`)));
		socket.on('error', reject);
		socket.on('close', () => { reject(new Error('The server closed the connection.')); });
	});
}
