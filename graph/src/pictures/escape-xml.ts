/** Text made safe to stand in markup, as content or in a quoted attribute. Characters XML forbids are left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/**
 * An address that a picture may link to: one of this site, or http(s). Anything else is no link at all.
 *
 * Refuses  other schemes (javascript:, data:), however they are spaced, and addresses that borrow the scheme ("//host").
 */
export function safeHref(href: string | undefined): string | undefined {
	if (href === undefined) return undefined;
	// browsers drop these before they read the scheme
	const bare = href.replace(/[\u0000-\u0020]/g, '').replaceAll('\\', '/');
	if (bare === '' || bare.startsWith('//')) return undefined;
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
	if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return undefined;
	return escapeXml(href.trim().replace(/[\u0000-\u001f]/g, '').replaceAll('\\', '/').replaceAll(' ', '%20'));
}
