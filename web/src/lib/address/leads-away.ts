/** Whether a link leads to another page than the one it stands on; another question of the same page does not. */
export function leadsAway(href: string, here: Pick<URL, 'href' | 'origin' | 'pathname'>): boolean {
	const to = new URL(href, here.href);
	return to.origin !== here.origin || to.pathname !== here.pathname;
}
