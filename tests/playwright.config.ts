import { defineConfig } from '@playwright/test';

/** Journeys and accessibility, in the Chromium named by CHROMIUM, against servers the suite starts itself. */
export default defineConfig({
	testDir: '.',
	testMatch: ['journeys/**/*.spec.ts', 'accessibility/**/*.spec.ts'],
	outputDir: '../test-results/browser',
	globalSetup: './support/start-servers.ts',
	timeout: 60_000,
	expect: { timeout: 10_000 },
	workers: 2,
	fullyParallel: true,
	retries: 0,
	reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../test-results/playwright.json' }]],
	use: {
		launchOptions: {
			...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
			args: [
				'--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
				'--disable-component-update', '--disable-sync', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'
			]
		},
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		viewport: { width: 1440, height: 900 }
	}
});
