import { expect, test } from 'vitest';
import { allowBasemap } from './allow-basemap.ts';

const policy = "default-src 'self'; script-src 'self' 'nonce-abc'; img-src 'self' data:; connect-src 'self'";

test('a basemap the operator chose may be fetched from its own origin, and no script may come from there', () => {
	expect(allowBasemap(policy, 'https://tiles.example/streets/style.json?key=1'))
		.toBe("default-src 'self'; script-src 'self' 'nonce-abc'; img-src 'self' data: https://tiles.example; connect-src 'self' https://tiles.example");
});

test.each([undefined, '/basemap/style.json'])('no basemap, or one of our own origin, opens nothing (%s)', (style) => {
	expect(allowBasemap(policy, style)).toBe(policy);
});
