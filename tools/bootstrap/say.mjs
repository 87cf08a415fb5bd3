// @ts-check
/**
 * Says what is being done and how long it took, on stderr, so that what a command prints stays clean.
 *
 * @template T
 * @param {string} doing
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function say(doing, work) {
	const began = performance.now();
	process.stderr.write(`${doing} …`);
	try {
		const answer = await work();
		process.stderr.write(` ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
		return answer;
	} catch (error) {
		process.stderr.write(' failed\n');
		throw error;
	}
}
