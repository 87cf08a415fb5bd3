/** Why something is not on, before its name: "paused", "closed", "not started". A word of a list is said as a person would. */
export function notRunningInWords(status: string): string {
	const said = status.trim().replace(/[_-]+/g, ' ').toLowerCase();
	return said === '' || said === 'inactive' ? 'not running' : said;
}
