import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['graph/src/**/*.test.ts', 'api/src/**/*.test.ts', 'seeds/**/*.test.ts', 'web/src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['**/node_modules/**', 'tests/speed/**'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		maxWorkers: 2
	}
});
