import { figureDigits } from './number-in-words.ts';

/**
 * How distance counts, in words, for pages and packs alike: "step:800:1,1600:0.68" is "up to 800 m counts 100%, up to
 * 1,600 m counts 68%; nothing beyond".
 *
 * Absence  a decay of a kind that is not known here is given as it was written.
 */
export function decayInWords(decay: string): string {
	const [kind = '', ...rest] = decay.split(':');
	const numbers = rest.map(Number);
	const metres = (value: number | undefined) => `${figureDigits(value!)} m`;
	const beyond = (limit: number | undefined) => (limit === undefined ? 'without an end' : `nothing beyond ${metres(limit)}`);
	if (kind === 'step') return stepsInWords(rest.join(':'), metres) ?? decay;
	if (numbers.length === 0 || !numbers.every((number) => number > 0 && Number.isFinite(number))) return decay;
	switch (kind) {
		case 'binary': return `counts fully up to ${metres(numbers[0])}, not at all beyond`;
		case 'linear': return `counts less by the same amount with every metre, ${beyond(numbers[0])}`;
		case 'gaussian': return `falls off smoothly (Gaussian, bandwidth ${metres(numbers[0])}), ${beyond(numbers[1])}`;
		case 'exponential': return `falls off fast at first and ever more slowly (exponential, ${figureDigits(numbers[0]!, 6)} a metre), ${beyond(numbers[1])}`;
		case 'power': return `falls off with the distance to the power of ${figureDigits(numbers[0]!, 3)} (gravity), ${beyond(numbers[1])}`;
		default: return decay;
	}
}

function stepsInWords(written: string, metres: (value: number) => string): string | undefined {
	const steps = written.split(',').map((step) => step.split(':').map(Number));
	if (!steps.every((step) => step.length === 2 && step.every(Number.isFinite))) return undefined;
	return `${steps.map(([limit, weight]) => `up to ${metres(limit!)} counts ${figureDigits(weight! * 100)}%`).join(', ')}; nothing beyond`;
}
