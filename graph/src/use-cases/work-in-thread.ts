import { Worker } from 'node:worker_threads';
import type { Point } from '../network/pack-parts.ts';
import type { NetworkMeasures } from '../network/measure-network.ts';
import type { NetworkGraph } from '../network/network-graph.ts';

/** Lays a network out in a thread of its own: seconds of work that must hold nobody up. */
export function layOutInThread(network: NetworkGraph): Promise<ReadonlyMap<string, Point>> {
	return workInThread<ReadonlyMap<string, Point>>({ task: 'lay out', network });
}

/** Measures a network in a thread of its own. */
export function measureInThread(network: NetworkGraph): Promise<NetworkMeasures> {
	return workInThread<NetworkMeasures>({ task: 'measure', network });
}

function workInThread<Answer>(order: { readonly task: 'lay out' | 'measure'; readonly network: NetworkGraph }): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./network-thread.ts', import.meta.url), { workerData: order });
		// a process that has nothing else to do should not wait for a picture
		worker.unref();
		worker.once('message', (answer: Answer) => {
			resolve(answer);
			void worker.terminate();
		});
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`The network's thread ended with ${code} before it answered.`)));
	});
}
