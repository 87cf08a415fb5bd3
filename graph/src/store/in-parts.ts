/** A long list as several shorter ones: big enough to be quick, small enough for one message. */
export function inParts<T>(items: readonly T[], size = 5_000): readonly (readonly T[])[] {
	const parts: T[][] = [];
	for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
	return parts;
}
