import { defineConfig } from 'vitest/config';

export default defineConfig({
	// Node gives everybody graphql's CommonJS build; a second copy would not know the first one's errors and schemas
	resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
	test: {
		include: ['graph/src/**/*.test.ts', 'api/src/**/*.test.ts', 'seeds/**/*.test.ts', 'web/src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['**/node_modules/**', 'tests/speed/**'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		maxWorkers: 2
	}
});
