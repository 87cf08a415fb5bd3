import type { NodeRef } from '../domain/relationship.ts';
import type { StoredTie, TieGroup } from './stored-record.ts';
import { keyOf, tieKeyOf } from './stored-record.ts';

/** Relationships held in memory, found by either end. */
export class TieBook {
	readonly #ties = new Map<string, StoredTie>();
	readonly #keysByRecord = new Map<string, Set<string>>();

	static of(ties: Iterable<StoredTie>): TieBook {
		const book = new TieBook();
		for (const tie of ties) book.put(tie);
		return book;
	}

	all(): Iterable<[string, StoredTie]> { return this.#ties; }

	find(key: string): StoredTie | undefined { return this.#ties.get(key); }

	put(tie: StoredTie): void {
		const key = tieKeyOf(tie);
		this.#ties.set(key, tie);
		for (const end of [tie.from, tie.to]) {
			const record = keyOf(end);
			let keys = this.#keysByRecord.get(record);
			if (!keys) this.#keysByRecord.set(record, keys = new Set());
			keys.add(key);
		}
	}

	remove(tie: StoredTie): void {
		const key = tieKeyOf(tie);
		this.#ties.delete(key);
		for (const end of [tie.from, tie.to]) this.#keysByRecord.get(keyOf(end))?.delete(key);
	}

	listOf(record: NodeRef): readonly StoredTie[] {
		return [...this.#keysByRecord.get(keyOf(record)) ?? []].map((key) => this.#ties.get(key)!);
	}

	listOfGroup(record: NodeRef, { type, direction, otherLabel }: TieGroup): readonly StoredTie[] {
		const me = keyOf(record);
		return this.listOf(record).filter((tie) =>
			tie.type === type
			&& keyOf(direction === 'out' ? tie.from : tie.to) === me
			&& (direction === 'out' ? tie.to : tie.from).label === otherLabel);
	}
}
