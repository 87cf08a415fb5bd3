import { expect, test } from 'vitest';
import { refusedPorts } from './refused-ports.ts';

test('each of them is a port that fetch refuses', async () => {
	for (const port of refusedPorts) {
		const refusal = await fetch(`http://127.0.0.1:${port}/`).then(() => undefined, (error: { cause?: Error }) => error.cause?.message);
		expect(refusal, String(port)).toBe('bad port');
	}
});

test('the port of a first start, and those that are found free beside it, are none of them', () => {
	expect([4000, 4001, 4002, 8080].filter((port) => refusedPorts.has(port))).toEqual([]);
});
