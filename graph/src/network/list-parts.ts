import type { SimpleGraph } from './to-simple-graph.ts';

/**
 * The connected parts, largest first (of two as large, the one whose node comes first), each as its nodes' positions.
 * Direction of ties is not regarded.
 */
export function listParts({ around }: Pick<SimpleGraph, 'around'>): readonly (readonly number[])[] {
	const seen = new Set<number>();
	const parts: number[][] = [];
	for (let start = 0; start < around.length; start += 1) {
		if (seen.has(start)) continue;
		seen.add(start);
		const part = [start];
		for (const node of part) {
			for (const other of around[node]!) {
				if (seen.has(other)) continue;
				seen.add(other);
				part.push(other); // the loop goes on over what is pushed
			}
		}
		parts.push(part.sort((a, b) => a - b));
	}
	return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
