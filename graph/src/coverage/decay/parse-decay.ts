import type { Decay } from './decay.ts';
import { allDecays } from './all-decays.ts';
import { DecayNotUnderstood } from './decay-not-understood.ts';

/**
 * A decay from the words a person wrote: "step:800:1,1600:0.68,2400:0.22", "binary:1600", "gaussian:1000:3200".
 *
 * Refuses DecayNotUnderstood, which says what came and how to write it.
 */
export function parseDecay(written: string): Decay {
	const came = written.trim();
	const colon = came.indexOf(':');
	const id = (colon < 0 ? came : came.slice(0, colon)).toLowerCase();
	const kind = allDecays.find((decay) => decay.id === id);
	if (!kind) throw new DecayNotUnderstood({ came, expected: `one of ${allDecays.map(({ example }) => example).join(' · ')}` });
	if (colon < 0) throw new DecayNotUnderstood({ came, expected: `lengths after a colon, for example ${kind.example}` });
	return kind.fromWords(came.slice(colon + 1));
}
