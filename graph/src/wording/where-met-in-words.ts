/** Where something is met: its venue, or how it comes to people who do not go anywhere for it. */
export function whereMetInWords({ kind, venueName }: { readonly kind: 'provision' | 'space' | 'connector'; readonly venueName: string | undefined }): string {
	if (venueName !== undefined) return venueName;
	return kind === 'connector' ? 'goes to people' : 'by phone, online or at home';
}
