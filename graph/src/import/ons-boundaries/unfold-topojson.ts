/**
 * The features of a TopoJSON topology: lines shared by neighbours are kept once in `arcs`, often as whole-number steps.
 *
 * Source  the TopoJSON format specification, sections 2.1.2 (arcs) and 2.1.4 (transforms).
 * @throws TypeError or RangeError when it is not one.
 */
export function unfoldTopojson(topology: Record<string, unknown>): { readonly features: readonly unknown[] } {
	const { scale = [1, 1], translate = [0, 0] } = (topology['transform'] ?? {}) as { scale?: number[]; translate?: number[] };
	const isDelta = topology['transform'] !== undefined;
	const arcs = (topology['arcs'] as number[][][]).map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx = Number.NaN, dy = Number.NaN]) => {
			[x, y] = isDelta ? [x + dx, y + dy] : [dx, dy];
			return [x * scale[0]! + translate[0]!, y * scale[1]! + translate[1]!];
		});
	});
	const arcAt = (index: number): number[][] => {
		const arc = arcs[index < 0 ? ~index : index];
		if (arc === undefined) throw new RangeError(`arc ${index} is not there`);
		return index < 0 ? arc.toReversed() : arc;
	};
	// each arc begins where the one before it ended
	const toRing = (indices: number[]): number[][] => indices.flatMap((index, place) => arcAt(index).slice(place === 0 ? 0 : 1));

	const [object] = Object.values(topology['objects'] as Record<string, { type: string; geometries?: unknown[] }>);
	const shapes = object?.type === 'GeometryCollection' ? (object.geometries ?? []) : [object];
	return {
		features: shapes.map((shape) => {
			const { type, arcs: parts, properties = {} } = shape as { type?: string; arcs?: unknown; properties?: unknown };
			const coordinates = type === 'Polygon' ? (parts as number[][]).map(toRing) : type === 'MultiPolygon' ? (parts as number[][][]).map((rings) => rings.map(toRing)) : [];
			return { type: 'Feature', properties, geometry: { type, coordinates } };
		})
	};
}
