/**
 * The content security policy, opened for the one origin of the basemap the operator chose, and for nothing else.
 * A style from our own origin, or none, leaves the policy as it is.
 */
export function allowBasemap(policy: string, style: string | undefined): string {
	if (style === undefined || !URL.canParse(style)) return policy;
	const { origin } = new URL(style);
	return policy.split(';').map((directive) => (/^\s*(connect|img)-src\s/.test(directive) ? `${directive} ${origin}` : directive)).join(';');
}
