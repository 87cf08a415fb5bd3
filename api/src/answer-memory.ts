import type { AnswerMemory } from '@kith/graph/use-cases/kith-context.ts';

export interface AnswerMemoryLimits {
	/** Answers kept at most. */
	readonly answers: number;
	/** Things held at most over all answers: an answer weighs one, plus the length of every list directly in it; 200 bytes are one thing, and what says how many `bytes` it holds weighs those. */
	readonly weight: number;
}

/**
 * Answers kept by graph version and question: least recently asked for goes first.
 *
 * Concurrent askers share one making; a making that fails is forgotten, so that the next asker tries again.
 */
export function createAnswerMemory({ answers, weight }: AnswerMemoryLimits = { answers: 500, weight: 400_000 }): AnswerMemory {
	// a Map remembers order: the first key is the one longest not asked for
	const kept = new Map<string, { readonly answer: Promise<unknown>; weight: number }>();
	let held = 0;

	const forget = (key: string) => {
		held -= kept.get(key)?.weight ?? 0;
		kept.delete(key);
	};

	const makeRoom = () => {
		for (const key of kept.keys()) {
			if (kept.size <= answers && held <= weight) break;
			// the newest stays even when it is heavier than the whole budget: its asker waits for it
			if (kept.size === 1) break;
			forget(key);
		}
	};

	return {
		remember<T>(key: string, make: () => Promise<T>): Promise<T> {
			const known = kept.get(key);
			if (known) {
				kept.delete(key);
				kept.set(key, known);
				return known.answer as Promise<T>;
			}
			const answer = make();
			const entry = { answer, weight: 1 };
			kept.set(key, entry);
			held += 1;
			makeRoom();
			answer.then(
				(value) => {
					if (kept.get(key) !== entry) return;
					held += weightOf(value) - entry.weight;
					entry.weight = weightOf(value);
					makeRoom();
				},
				() => {
					if (kept.get(key) === entry) forget(key);
				}
			);
			return answer;
		}
	};
}

function weightOf(value: unknown): number {
	if (value === null || typeof value !== 'object' || isHeld(value)) return 1 + held(value);
	if ('bytes' in value && typeof value.bytes === 'number') return 1 + value.bytes / 200;
	return Object.values(value).reduce((sum: number, part) => sum + held(part), 1);
}

const isHeld = (value: unknown): boolean => Array.isArray(value) || value instanceof Map || value instanceof Set || ArrayBuffer.isView(value);

/** How many things: text and bytes count one in 200. */
function held(value: unknown): number {
	if (Array.isArray(value)) return value.length;
	if (value instanceof Map || value instanceof Set) return value.size;
	if (ArrayBuffer.isView(value)) return value.byteLength / 200;
	return typeof value === 'string' ? value.length / 200 : 0;
}
