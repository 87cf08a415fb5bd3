import { metresInWords } from './metres-in-words.ts';
import { figureDigits } from './number-in-words.ts';

/** A distance where it is told whether it is in reach: to the metre where it would read as the reach itself, "1,204 m" beyond 1.2 km. */
export function metresBesideReach({ metres, reachMetres }: { readonly metres: number; readonly reachMetres: number }): string {
	const said = metresInWords(metres);
	if (said !== metresInWords(reachMetres)) return said;
	// what is not in reach is told in whole metres beyond it
	return `${figureDigits(metres > reachMetres ? Math.ceil(metres) : Math.floor(metres))} m`;
}
