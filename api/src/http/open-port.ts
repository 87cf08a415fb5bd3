import { createServer, type Server } from 'node:net';
import { refusedPorts } from './refused-ports.ts';

/** The address cannot be listened on. The sentence names the port, and a free one when there is one. */
export class CannotListen extends Error {
	override readonly name = 'CannotListen';
}

/** Listens, or refuses (CannotListen) with a sentence. Gives the port listened on. */
export async function openPort(server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<number> {
	try {
		return await listen(server, host, port);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'EADDRINUSE') {
			const [isOwn, free] = await Promise.all([isKith(host, port), findFreePort(host, port)]);
			const [by, orElse] = isOwn
				? ['Kith, which already runs there: open that address', `To run a second one, of another workspace, start with PORT=${free}.`]
				: ['another program', `Port ${free} is free: start with PORT=${free}, or stop the other program.`];
			throw new CannotListen(`Port ${port} on ${host} is taken by ${by}.${free === undefined ? '' : ` ${orElse}`}`);
		}
		if (code === 'EACCES') throw new CannotListen(`Port ${port} on ${host} may not be used by this account; ports from 1024 up may. Start with PORT=4000, for example.`);
		if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') throw new CannotListen(`HOST is "${host}", which is not an address of this machine. Use 127.0.0.1 for this machine alone, or 0.0.0.0 for its whole network.`);
		throw error;
	}
}

/** Whether what listens there answers as Kith does, within half a second. */
async function isKith(host: string, port: number): Promise<boolean> {
	try {
		const answer = await fetch(`http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}/health/live`, { signal: AbortSignal.timeout(500) });
		return ((await answer.json()) as { program?: unknown }).program === 'kith';
	} catch {
		return false;
	}
}

function listen(server: Server, host: string, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen({ host, port }, () => {
			server.off('error', reject);
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}

async function findFreePort(host: string, taken: number): Promise<number | undefined> {
	for (let port = taken + 1; port <= Math.min(taken + 50, 65_535); port += 1) {
		if (refusedPorts.has(port)) continue;
		const probe = createServer();
		try {
			await listen(probe, host, port);
			await new Promise((done) => probe.close(done));
			return port;
		} catch {
			continue;
		}
	}
	return undefined;
}
