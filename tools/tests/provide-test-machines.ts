import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { runToEnd } from './run-to-end.ts';

interface Need {
	readonly what: string;
	readonly why: string;
	readonly isHere: (env: NodeJS.ProcessEnv) => boolean;
	readonly debianPackages: readonly string[];
}

const answers = (program: string, argument: string) => spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;

const needs: readonly Need[] = [
	{
		what: 'Chromium',
		why: 'the journeys run in a real browser; set CHROMIUM to its path',
		isHere: (env) => findChromium(env) !== undefined,
		debianPackages: ['chromium']
	},
	{
		what: 'Java and Maven, or NEO4J_URI',
		why: 'the store contract runs on a real Neo4j',
		isHere: (env) => Boolean(env.NEO4J_URI) || (answers('java', '-version') && answers('mvn', '-v')),
		debianPackages: ['default-jdk-headless', 'maven']
	},
	{
		what: 'LibreOffice and pdftotext',
		why: 'the Word document is opened, printed to PDF and read',
		isHere: () => answers('soffice', '--version') && answers('pdftotext', '-v'),
		debianPackages: ['libreoffice-writer-nogui', 'poppler-utils']
	}
];

/**
 * Provides what the tests need: as found, or from Debian's packages where this user may install them.
 * What could not be had is named; under CI=true the tests that need it then fail, never skip.
 *
 * @returns the environment for the tests, with CHROMIUM set where one was found
 */
export async function provideTestMachines(root: string): Promise<NodeJS.ProcessEnv> {
	const env = { ...process.env };
	const missing = needs.filter((need) => !need.isHere(env));
	if (missing.length > 0 && mayInstall()) {
		const packages = missing.flatMap((need) => need.debianPackages);
		console.log(`Installing what the tests need from Debian: ${packages.join(', ')}`);
		const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
		await runToEnd({ program: 'apt-get', args: ['update', '-qq'], cwd: root, env: quiet });
		await runToEnd({ program: 'apt-get', args: ['install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...packages], cwd: root, env: quiet });
	}
	for (const need of needs) {
		if (!need.isHere(env)) console.log(`Not here: ${need.what}. It is needed because ${need.why}.`);
	}
	const chromium = findChromium(env);
	if (chromium) env.CHROMIUM = chromium;
	return env;
}

function findChromium(env: NodeJS.ProcessEnv): string | undefined {
	const places = [
		env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
	];
	return places.find((place) => place && existsSync(place));
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
