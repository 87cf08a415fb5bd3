import type { AnswerMemory, AskedOfGraph } from '@kith/graph/use-cases/kith-context.ts';
import { LRUCache } from 'lru-cache';

export interface AnswerMemoryLimits {
	/** Answers kept at most. */
	readonly answers: number;
	/** Of them, those that took long to make. */
	readonly slowAnswers: number;
	/**
	 * Things of 200 bytes held at most over all answers: an answer weighs one, and its question; two for all that stands
	 * in every list directly in it (a cell of a matrix takes some 400 bytes); and what says how many `bytes` it holds
	 * weighs those. What stands deeper weighs nothing: of the facts of the area there is one.
	 */
	readonly weight: number;
}

/** Milliseconds of making after which an answer is not given up for quick ones: the facts, the network. */
const slowFrom = 40;
/** Of the weight, the part quick answers keep however much those that took long weigh. */
const quickShare = 1 / 4;

/**
 * Answers of the newest version of the graph that was asked, by question: least recently asked for goes first, and
 * quick ones before slow ones, so that a few thousand small questions do not cost the next visitor what was gathered
 * once. Of an older version none is kept: nobody asks it again.
 *
 * Concurrent askers share one making; a making that fails is forgotten, so that the next asker tries again. The latest
 * of the quick and of the slow stay, however heavy: their askers wait for them.
 */
export function createAnswerMemory({ answers, slowAnswers, weight }: AnswerMemoryLimits = { answers: 3_000, slowAnswers: 60, weight: 400_000 }): AnswerMemory {
	// one more than may stay, for a new one comes before the oldest goes
	const quick = openShelf(answers + 1);
	const slow = openShelf(slowAnswers + 1);
	let newest = -Infinity;

	const makeRoom = () => {
		while (slow.size() > slowAnswers) slow.giveUpOldest();
		while (quick.size() > 1 && quick.size() + slow.size() > answers) quick.giveUpOldest();
		while (quick.weight() + slow.weight() > weight) {
			if (quick.size() > 1 && (slow.size() <= 1 || quick.weight() > weight * quickShare)) quick.giveUpOldest();
			else if (slow.size() > 1) slow.giveUpOldest();
			else break;
		}
	};

	return {
		remember<T>({ graphVersion, question }: AskedOfGraph, make: () => Promise<T>): Promise<T> {
			if (graphVersion < newest) return make();
			if (graphVersion > newest) {
				newest = graphVersion;
				quick.clear();
				slow.clear();
			}
			const key = JSON.stringify(question);
			const known = quick.get(key) ?? slow.get(key);
			if (known) return known as Promise<T>;
			const began = performance.now();
			const answer = make();
			quick.put(key, { answer, weight: 1 + thingsIn(key) });
			makeRoom();
			answer.then(
				(value) => {
					if (!quick.takeOff(key, answer)) return;
					(performance.now() - began >= slowFrom ? slow : quick).put(key, { answer, weight: weightOf(value) + thingsIn(key) });
					makeRoom();
				},
				() => quick.takeOff(key, answer)
			);
			return answer;
		}
	};
}

interface WeighedAnswer {
	readonly answer: Promise<unknown>;
	readonly weight: number;
}

/** Answers by key with what they weigh, the one longest not asked for at its end. */
function openShelf(max: number) {
	const kept = new LRUCache<string, WeighedAnswer>({ max });
	let held = 0;
	return {
		size: () => kept.size,
		weight: () => held,
		get: (key: string) => kept.get(key)?.answer,
		put(key: string, entry: WeighedAnswer) {
			kept.set(key, entry);
			held += entry.weight;
		},
		/** False where it is this answer no more. */
		takeOff(key: string, answer: Promise<unknown>): boolean {
			const entry = kept.peek(key);
			if (entry?.answer !== answer) return false;
			held -= entry.weight;
			return kept.delete(key);
		},
		giveUpOldest() { held -= kept.pop()!.weight; },
		clear() {
			kept.clear();
			held = 0;
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
