/** Milliseconds without a request after which what answering used is given back. */
const idleAfter = 2_000;
/** Bytes of heap beyond the last time's below which it is not worth a pause. */
const worthwhile = 15_000_000;

export interface IdleWatch {
	/** A request came. */
	noticed(): void;
	stop(): void;
}

/**
 * Collects garbage once nobody has asked for a while: V8 keeps what a busy minute used, and nobody is kept waiting then.
 *
 * @param collect  absent where Node was not started with --expose-gc: then nothing is done
 */
export function giveBackWhenIdle({ collect = globalThis.gc && collectAll, heapUsed = () => process.memoryUsage().heapUsed }: {
	readonly collect?: (() => unknown) | undefined;
	readonly heapUsed?: () => number;
} = {}): IdleWatch {
	let timer: NodeJS.Timeout | undefined;
	let afterLast = 0;
	const giveBack = () => {
		if (heapUsed() - afterLast < worthwhile) return;
		collect?.();
		afterLast = heapUsed();
	};
	return {
		noticed() {
			if (!collect) return;
			// the timer made once is only put off: a busy server sets none
			timer = timer?.refresh() ?? setTimeout(giveBack, idleAfter).unref();
		},
		stop: () => clearTimeout(timer)
	};
}

/** The flavour that also gives the freed pages back to the machine. */
function collectAll(): void {
	globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
