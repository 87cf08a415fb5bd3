/**
 * Headers every answer carries. The pages' Content-Security-Policy, with its nonces, is SvelteKit's own;
 * here stand those that hold for data and downloads too.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'x-frame-options': 'SAMEORIGIN',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()'
};

/** For answers that are not pages: nothing in them may run or be framed. */
export const dataSecurityHeaders: Readonly<Record<string, string>> = {
	...securityHeaders,
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
	'x-frame-options': 'DENY',
	'cross-origin-resource-policy': 'same-origin'
};
