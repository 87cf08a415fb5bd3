import type { AnswerMemory } from '@kith/graph/use-cases/kith-context.ts';
import { LRUCache } from 'lru-cache';

export interface AnswerMemoryLimits {
	/** Answers kept at most. */
	readonly answers: number;
	/** Of them, those that took long to make, which give way to one another alone. */
	readonly slowAnswers: number;
	/** Things of 200 bytes held at most over all answers: an answer weighs one, and its question; two for all that stands in every list directly in it (a cell of a matrix takes some 400 bytes); and what says how many `bytes` it holds weighs those. */
	readonly weight: number;
}

/** Milliseconds of making after which an answer is not given up for quick ones: the facts, the network. */
const slowFrom = 40;

interface Entry {
	readonly answer: Promise<unknown>;
	weight: number;
}

/**
 * Answers kept by graph version and question: least recently asked for goes first, and quick ones before slow ones,
 * so that a few thousand small questions do not cost the next visitor what was gathered once.
 *
 * Concurrent askers share one making; a making that fails is forgotten, so that the next asker tries again.
 */
export function createAnswerMemory({ answers, slowAnswers, weight }: AnswerMemoryLimits = { answers: 3_000, slowAnswers: 60, weight: 400_000 }): AnswerMemory {
	// one more than may stay, for a new one comes before the oldest goes
	const quick = new LRUCache<string, Entry>({ max: answers + 1 });
	const slow = new LRUCache<string, Entry>({ max: slowAnswers + 1 });
	let held = 0;

	const makeRoom = () => {
		const giveUpOldest = (shelf: LRUCache<string, Entry>) => { held -= shelf.pop()!.weight; };
		while (slow.size > slowAnswers) giveUpOldest(slow);
		// the newest stays even when it is heavier than the whole budget: its asker waits for it
		while (quick.size + slow.size > 1 && (quick.size + slow.size > answers || held > weight)) giveUpOldest(quick.size > 0 ? quick : slow);
	};

	return {
		remember<T>(key: string, make: () => Promise<T>): Promise<T> {
			const known = quick.get(key) ?? slow.get(key);
			if (known) return known.answer as Promise<T>;
			const began = performance.now();
			const answer = make();
			const entry: Entry = { answer, weight: 1 + thingsIn(key) };
			held += entry.weight;
			quick.set(key, entry);
			makeRoom();
			const forget = () => {
				if (quick.peek(key) !== entry) return false;
				held -= entry.weight;
				return quick.delete(key);
			};
			answer.then(
				(value) => {
					if (!forget()) return;
					entry.weight = weightOf(value) + thingsIn(key);
					held += entry.weight;
					(performance.now() - began >= slowFrom ? slow : quick).set(key, entry);
					makeRoom();
				},
				forget
			);
			return answer;
		}
	};
}

function weightOf(value: unknown): number {
	if (value === null || typeof value !== 'object' || isHeld(value)) return 1 + thingsIn(value);
	if ('bytes' in value && typeof value.bytes === 'number') return 1 + value.bytes / 200;
	return Object.values(value).reduce((sum: number, part) => sum + thingsIn(part), 1);
}

const isHeld = (value: unknown): boolean => Array.isArray(value) || value instanceof Map || value instanceof Set || ArrayBuffer.isView(value);

/** How many things. A character of a text takes one byte or two. */
function thingsIn(value: unknown): number {
	if (Array.isArray(value)) return value.length * 2;
	if (value instanceof Map || value instanceof Set) return value.size * 2;
	if (ArrayBuffer.isView(value)) return value.byteLength / 200;
	return typeof value === 'string' ? value.length / 100 : 0;
}
