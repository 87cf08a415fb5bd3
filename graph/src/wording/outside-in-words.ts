import { metresInWords } from './metres-in-words.ts';

/** "outside Hackney, 600 m over the edge"; within ten metres of it, "just over the edge". */
export function outsideInWords({ areaName, metres }: { readonly areaName: string; readonly metres: number }): string {
	return `outside ${areaName}, ${overTheEdge(metres)}`;
}

/** An organisation has no door: "all it runs is outside Hackney, the nearest 600 m over the edge". */
export function runsOutsideInWords({ areaName, metres }: { readonly areaName: string; readonly metres: number }): string {
	return `all it runs is outside ${areaName}, the nearest ${overTheEdge(metres)}`;
}

const overTheEdge = (metres: number) => `${metres < 10 ? 'just' : metresInWords(metres)} over the edge`;
