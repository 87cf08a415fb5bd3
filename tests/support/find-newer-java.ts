import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The home of a Java 21 or later, which the current Neo4j needs: from the environment or where Linux keeps them. Undefined when there is none. */
export function findNewerJava(): string | undefined {
	const named = Object.entries(process.env).filter(([name]) => /^JAVA_HOME/.test(name)).map(([, home]) => home ?? '');
	const installed = existsSync('/usr/lib/jvm') ? readdirSync('/usr/lib/jvm').map((name) => join('/usr/lib/jvm', name)) : [];
	return [...named, ...installed].find((home) => versionOf(home) >= 21 && existsSync(join(home, 'bin/javac')));
}

function versionOf(home: string): number {
	const release = join(home, 'release');
	if (home === '' || !existsSync(release)) return 0;
	return Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(release, 'utf8'))?.[1] ?? 0);
}
