/** The parts of the topojson libraries used here. They carry no types of their own. */
interface KithTopology {
	type: 'Topology';
	arcs: number[][][];
	objects: Record<string, { type: 'GeometryCollection'; geometries: KithTopologyShape[] }>;
	transform?: unknown;
}
type KithTopologyShape = { id?: string } & (
	{ type: 'Polygon'; arcs: number[][] } | { type: 'MultiPolygon'; arcs: number[][][] } | { type: null }
);
declare module 'topojson-server' {
	export function topology(objects: Record<string, import('geojson').FeatureCollection>, quantization?: number): KithTopology;
}
declare module 'topojson-client' {
	export function merge(topology: KithTopology, shapes: readonly KithTopologyShape[]): import('geojson').MultiPolygon;
	export function feature(topology: KithTopology, shape: KithTopologyShape): import('geojson').Feature<import('geojson').Polygon | import('geojson').MultiPolygon>;
}
declare module 'topojson-simplify' {
	/** Gives every point of every arc a third number: the area of its triangle. Ends of arcs get Infinity. */
	export function presimplify(topology: KithTopology): KithTopology;
	/** Keeps the points of at least this weight. */
	export function simplify(topology: KithTopology, minimumWeight: number): KithTopology;
}
