/**
 * The parts of graphology this room uses, under the names their documentation gives them.
 *
 * The packages are CommonJS functions with type declarations written for a bundler: Node hands over the function
 * itself, the declarations promise a module holding it. This file is the one place that says so.
 */
import { createRequire } from 'node:module';
import type { AbstractGraph } from 'graphology-types';

type Options = Readonly<Record<string, unknown>>;
type PerNode = Readonly<Record<string, number>>;

export interface ForceAtlas2 {
	(graph: AbstractGraph, parameters: { readonly iterations: number; readonly settings: Options }): Readonly<Record<string, { readonly x: number; readonly y: number }>>;
	readonly inferSettings: (order: number) => Options;
}

const load = createRequire(import.meta.url);

export const UndirectedGraph = load('graphology').UndirectedGraph as new () => AbstractGraph;
export const DirectedGraph = load('graphology').DirectedGraph as new () => AbstractGraph;
/** Brandes (2001), doi:10.1080/0022250X.2001.9990249. */
export const betweennessCentrality = load('graphology-metrics/centrality/betweenness.js') as (graph: AbstractGraph, options: Options) => PerNode;
/** Wasserman and Faust (1994), p. 201. */
export const closenessCentrality = load('graphology-metrics/centrality/closeness.js') as (graph: AbstractGraph, options: Options) => PerNode;
/** Blondel and others (2008), doi:10.1088/1742-5468/2008/10/P10008; Dugué and Perez (2015) where directed. */
export const louvain = (load('graphology-communities-louvain') as { detailed: unknown }).detailed as (
	graph: AbstractGraph, options: Options
) => { readonly communities: PerNode; readonly count: number; readonly modularity: number };
/** Jacomy and others (2014), doi:10.1371/journal.pone.0098679. */
export const forceAtlas2 = load('graphology-layout-forceatlas2') as ForceAtlas2;
