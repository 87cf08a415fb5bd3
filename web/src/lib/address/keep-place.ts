/**
 * Among the answers of one page, choosing keeps the place where one reads. A link that leads to another page begins at its
 * top, or where its # says, and Back returns to where one was: without that, SvelteKit keeps the scroll in both directions.
 *
 * An attachment for what holds the links; a link that carries `data-sveltekit-reset` itself is left alone.
 */
import { leadsAway } from '#lib/address/leads-away.ts';

export function keepPlace(holder: HTMLElement): () => void {
	const decide = ({ target }: MouseEvent) => {
		const href = target instanceof Element ? target.closest('a[href]')?.getAttribute('href') : undefined;
		if (href) holder.setAttribute('data-sveltekit-reset', String(leadsAway(href, new URL(location.href))));
	};
	holder.addEventListener('click', decide, true);
	return () => holder.removeEventListener('click', decide, true);
}
