/**
 * The people of a place with nothing in reach, to ten; as counted where it is all of them, or rounding would say more than live there.
 *
 * Absence  undefined is "not known", never nobody.
 */
import { peopleExactly, peopleInWords, roundedToTen } from './people-in-words.ts';

export function peopleWithoutInWords({ people, peopleWithout }: { readonly people?: number | null | undefined; readonly peopleWithout?: number | null | undefined }, who: string): string {
	const without = peopleWithout ?? undefined;
	const isAsCounted = without !== undefined && people != null && without >= 5 && (Math.round(without) === people || roundedToTen(without)! > people);
	return (isAsCounted ? peopleExactly(Math.min(Math.round(without), people), who) : peopleInWords(without, who)).trim();
}
