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
/** Milliseconds older versions alone are asked of before one of them is held: longer than a request lasts that began before a write. */
const goneBackAfter = 5_000;

/**
 * Answers of one version of the graph, the newest that was asked of, by question: least recently asked for goes first,
 * and quick ones before slow ones, so that a few thousand small questions do not cost the next visitor what was gathered
 * once.
 *
 * Older   who began before a write still asks of the version before it: answered, and not kept, so that nothing of the
 *         newest is thrown away. Where older ones alone have been asked of for five seconds the graph itself has gone
 *         back, restored from a backup: the one asked of is held from then on, and counts as the newest.
 * Shared  concurrent askers of one question and version share one making, whatever the version. A making that fails is
 *         forgotten, so that the next asker tries again. The latest of the quick and of the slow stay, however heavy:
 *         their askers wait for them.
 *
 * @param now  milliseconds
 */
export function createAnswerMemory({ answers, slowAnswers, weight }: AnswerMemoryLimits = { answers: 3_000, slowAnswers: 60, weight: 400_000 }, now: () => number = () => performance.now()): AnswerMemory {
	// one more than may stay, for a new one comes before the oldest goes
	const quick = openShelf(answers + 1);
	const slow = openShelf(slowAnswers + 1);
	/** By version and question, whatever the version: they outlast a change of the one held. */
	const inTheMaking = new Map<string, Promise<unknown>>();
	let held = -Infinity;
	let olderAloneSince: number | undefined;

	/** Whether answers of this version are kept, from now on if not before. */
	const isKeptOf = (graphVersion: number): boolean => {
		if (graphVersion < held) {
			olderAloneSince ??= now();
			if (now() - olderAloneSince < goneBackAfter) return false;
		}
		olderAloneSince = undefined;
		if (graphVersion !== held) {
			held = graphVersion;
			quick.clear();
			slow.clear();
		}
		return true;
	};

	const makeRoom = () => {
		while (slow.size() > slowAnswers) slow.giveUpOldest();
		while (quick.size() > 1 && quick.size() + slow.size() > answers) quick.giveUpOldest();
		while (quick.weight() + slow.weight() > weight) {
			if (quick.size() > 1 && (slow.size() <= 1 || quick.weight() > weight * quickShare)) quick.giveUpOldest();
			else if (slow.size() > 1) slow.giveUpOldest();
			else break;
		}
	};

	const makeOrShare = <T>({ key, graphVersion }: { readonly key: string; readonly graphVersion: number }, make: () => Promise<T>): Promise<T> => {
		const making = `${graphVersion} ${key}`;
		const shared = inTheMaking.get(making);
		if (shared) return shared as Promise<T>;
		const began = now();
		const answer = make();
		inTheMaking.set(making, answer);
		answer.then(
			(value) => {
				inTheMaking.delete(making);
				if (!quick.takeOff(key, answer)) return;
				(now() - began >= slowFrom ? slow : quick).put(key, { answer, weight: weightOf(value) + thingsIn(key) });
				makeRoom();
			},
			() => {
				inTheMaking.delete(making);
				quick.takeOff(key, answer);
			}
		);
		return answer;
	};

	return {
		remember<T>({ graphVersion, question }: AskedOfGraph, make: () => Promise<T>): Promise<T> {
			const isKept = isKeptOf(graphVersion);
			const key = JSON.stringify(question);
			const known = isKept ? quick.get(key) ?? slow.get(key) : undefined;
			if (known) return known as Promise<T>;
			const answer = makeOrShare({ key, graphVersion }, make);
			if (isKept) {
				quick.put(key, { answer, weight: 1 + thingsIn(key) });
				makeRoom();
			}
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
