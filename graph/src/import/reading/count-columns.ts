/** How many columns there are: separators at the end of a first line make none, where no row has anything below them. */
export function countColumns(header: readonly string[], data: readonly (readonly string[])[]): number {
	let width = header.length;
	while (width > 0 && header[width - 1] === '' && data.every((cells) => (cells[width - 1] ?? '') === '')) width -= 1;
	return width;
}
