/** What came, short enough to be shown in an issue: at most 80 characters on one line. */
export function shorten(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
