import { connect as connectPlain, isIP } from 'node:net';
import { connect as connectSecured } from 'node:tls';

const USUAL_PORT = 7687;
/** Bolt's greeting: its mark, then four versions it may speak. Zeros ask for none, and are answered all the same. */
const greeting = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 4, 4, 0, 0, 0, 5, 0, 0, 0, 4, 0, 0, 0, 0]);

export type Greeted =
	| 'answered'
	/** The name has no address, or none was found in time. */
	| 'unknown name'
	/** Nothing listens there. */
	| 'closed'
	/** Something took the connection and said nothing in time. */
	| 'silent'
	/** Something answered in another language: usually the port of Neo4j's web pages. */
	| 'not Bolt';

/**
 * Is there a Bolt server at this address? Says who it is not before the driver is asked to wait for it.
 *
 * Why      the driver gives up waiting for a server that takes a connection and never speaks, and keeps the connection
 *          open: a refused start would say so and never end.
 * Secrets  none are sent. Whose certificate it is, the driver checks.
 */
export function greetBolt({ uri, milliseconds }: { readonly uri: string; readonly milliseconds: number }): Promise<Greeted> {
	const { protocol, hostname, port } = new URL(uri);
	// hosted servers share an address and go by the name asked for
	const isSecured = /\+s(sc)?:$/.test(protocol);
	const host = hostname.replace(/^\[|\]$/g, '');
	const address = { host, port: port === '' ? USUAL_PORT : Number(port) };
	return new Promise((resolve) => {
		const socket = isSecured ? connectSecured({ ...address, rejectUnauthorized: false, ...(isIP(host) === 0 && { servername: host }) }) : connectPlain(address);
		let isThere = false;
		let isNamed = isIP(host) !== 0;
		const notThere = (): Greeted => (isNamed ? 'closed' : 'unknown name');
		const end = (greeted: Greeted) => {
			clearTimeout(timer);
			socket.destroy();
			resolve(greeted);
		};
		const timer = setTimeout(() => end(isThere ? 'silent' : notThere()), milliseconds);
		socket.on('lookup', (error: Error | null) => { isNamed ||= error === null; });
		socket.on('connect', () => { isThere = true; });
		socket.on(isSecured ? 'secureConnect' : 'connect', () => socket.write(greeting));
		// four bytes say the version; a server of web pages says HTTP
		socket.once('data', (data: Buffer) => end(data.toString('latin1', 0, 4) === 'HTTP' ? 'not Bolt' : 'answered'));
		socket.on('error', () => end(isThere ? 'not Bolt' : notThere()));
		socket.on('close', () => end(isThere ? 'not Bolt' : notThere()));
	});
}
