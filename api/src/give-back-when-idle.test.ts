import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { giveBackWhenIdle } from './give-back-when-idle.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('what a busy minute used is given back once nobody asks, never in between, and not for a trifle', () => {
	let heap = 100_000_000;
	const collected: number[] = [];
	const watch = giveBackWhenIdle({ collect: () => { collected.push(heap); heap = 60_000_000; }, heapUsed: () => heap });
	for (let second = 0; second < 10; second++) { watch.noticed(); vi.advanceTimersByTime(1_000); }
	expect(collected).toEqual([]);
	vi.advanceTimersByTime(5_000);
	expect(collected).toEqual([100_000_000]);

	heap += 1_000_000;
	watch.noticed();
	vi.advanceTimersByTime(60_000);
	expect(collected).toHaveLength(1);

	heap += 40_000_000;
	watch.noticed();
	watch.stop();
	vi.advanceTimersByTime(60_000);
	expect(collected).toHaveLength(1);
});
