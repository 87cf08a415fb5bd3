import { DecayNotUnderstood } from './decay-not-understood.ts';

/**
 * The numbers of a written decay: "1000:3200" gives [1000, 3200].
 *
 * Refuses anything that is not a positive, finite number, and a wrong number of them.
 */
export function decayNumbers({ words, came, least, most, expected }: { words: string; came: string; least: number; most: number; expected: string }): number[] {
	const parts = words.split(':').map((part) => part.trim());
	const numbers = parts.map(Number);
	const isSound = parts.length >= least && parts.length <= most && parts.every((part) => part !== '') && numbers.every((number) => Number.isFinite(number) && number > 0);
	if (!isSound) throw new DecayNotUnderstood({ came, expected });
	return numbers;
}
