/** "not in the edition of 2024-12-31; last listed in that of 2023": a record its list no longer has, cited to a list that does not contain it. */
export function lastListedInWords({ vintage, lastListedIn }: { readonly vintage: string; readonly lastListedIn: string }): string {
	return `not in the edition of ${vintage}; last listed in that of ${lastListedIn}`;
}
