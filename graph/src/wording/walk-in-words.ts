/** Streets are longer than straight lines by about this much. */
export const streetsPerStraightMetre = 1.3;
/** A steady walk, metres a minute (4.8 km an hour). */
export const metresAMinute = 80;

/** What a straight line does not see, said wherever something is said to be in reach; lower case, no full stop. */
export const notSeenInBetween = 'a river, railway or motorway in between is not seen';

/** Whole minutes on foot for a straight-line distance: 1,200 m is 20. At least one. */
export function walkingMinutes(straightMetres: number): number {
	return Math.max(1, Math.round((straightMetres * streetsPerStraightMetre) / metresAMinute));
}

/** "a 20-minute walk"; "an 8-minute walk" where English asks for it. */
export function walkInWords(straightMetres: number): string {
	const minutes = walkingMinutes(straightMetres);
	const article = minutes === 8 || minutes === 11 || minutes === 18 || (minutes >= 80 && minutes < 90) ? 'an' : 'a';
	return `${article} ${minutes}-minute walk`;
}
