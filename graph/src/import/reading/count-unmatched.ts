/** Codes nobody knows, each with how many rows carried it. */
export interface UnmatchedCount {
	add(code: string): void;
	/** Most frequent first, at most 1,000. */
	list(): readonly { readonly code: string; readonly rows: number }[];
}

export function countUnmatched(): UnmatchedCount {
	const rows = new Map<string, number>();
	return {
		add: (code) => void rows.set(code.slice(0, 40), (rows.get(code.slice(0, 40)) ?? 0) + 1),
		list: () => [...rows].map(([code, count]) => ({ code, rows: count })).sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1)).slice(0, 1000)
	};
}
