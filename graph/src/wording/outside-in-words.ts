import { metresInWords } from './metres-in-words.ts';

/** "outside Hackney, 600 m over the edge"; within ten metres of it, "just over the edge". */
export function outsideInWords({ areaName, metres }: { readonly areaName: string; readonly metres: number }): string {
	return `outside ${areaName}, ${metres < 10 ? 'just' : metresInWords(metres)} over the edge`;
}
