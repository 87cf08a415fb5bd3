/** The other side of work-in-thread.ts: does what it was ordered, answers once, ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { layOutNetwork } from '../network/layout.ts';
import { measureNetwork } from '../network/measure-network.ts';
import type { NetworkGraph } from '../network/network-graph.ts';

const { task, network } = workerData as { readonly task: 'lay out' | 'measure'; readonly network: NetworkGraph };
parentPort?.postMessage(task === 'measure' ? measureNetwork(network) : layOutNetwork(network));
