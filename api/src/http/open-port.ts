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
			const free = await findFreePort(host, port);
			throw new CannotListen(`Port ${port} on ${host} is taken by another program.${free === undefined ? '' : ` Port ${free} is free: start with PORT=${free}, or stop the other program.`}`);
		}
		if (code === 'EACCES') throw new CannotListen(`Port ${port} on ${host} may not be used by this account; ports from 1024 up may. Start with PORT=4000, for example.`);
		if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') throw new CannotListen(`HOST is "${host}", which is not an address of this machine. Use 127.0.0.1 for this machine alone, or 0.0.0.0 for its whole network.`);
		throw error;
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
