/** Said where nothing has a distance: what comes to people is recorded all the same, and is listed beside this. */
export function noNearestInWords({ isSpreadOver }: { readonly isSpreadOver: boolean }): string {
	return isSpreadOver ? 'none held at a place' : 'none recorded';
}
