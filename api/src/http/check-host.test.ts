import { expect, test } from 'vitest';
import { mayAnswerHost } from './check-host.ts';

const laptop = { host: '127.0.0.1', names: [] };
const server = { host: '0.0.0.0', names: [] };

test.each(['127.0.0.1:4000', 'localhost:4000', 'LOCALHOST', '[::1]:4000', 'kith.localhost:4000'])('a laptop answers to %s', (host) => {
	expect(mayAnswerHost(host, laptop)).toBe(true);
});

test.each(['evil.example', 'evil.example:4000', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.5', '', undefined])('a laptop does not answer to %s', (host) => {
	expect(mayAnswerHost(host, laptop)).toBe(false);
});

test('a server on every address answers to addresses, which nobody can rebind, and not to names it was not given', () => {
	expect(mayAnswerHost('192.168.1.5:4000', server)).toBe(true);
	expect(mayAnswerHost('[fe80::1]:4000', server)).toBe(true);
	expect(mayAnswerHost('kith.council.example', server)).toBe(false);
	expect(mayAnswerHost('kith.council.example', { host: 'kith.council.example', names: [] })).toBe(true);
	expect(mayAnswerHost('kith.council.example', { host: '127.0.0.1', names: ['Kith.council.example'] })).toBe(true);
});
