/** Said where nothing has a distance: what comes to people is recorded all the same, and is listed beside this; from a place without a centre nothing has one, however much is recorded. */
export function noNearestInWords({ isSpreadOver, isPlaced }: { readonly isSpreadOver: boolean; readonly isPlaced?: boolean }): string {
	if (isPlaced === false) return 'not known';
	return isSpreadOver ? 'none held at a place' : 'none recorded';
}
