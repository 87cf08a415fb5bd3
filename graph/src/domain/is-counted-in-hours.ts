/** Whether supply of this unit ("hours a week") is time: then what is kept as sessions a week is hours, and not times. */
export function isCountedInHours(supplyUnit: string): boolean {
	return /\bhours\b/i.test(supplyUnit);
}
