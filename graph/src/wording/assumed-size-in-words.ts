import { amountInWords } from './amount-in-words.ts';
import { figureDigits } from './number-in-words.ts';

/** The size something new is assumed to have, in the component's own unit: "20 hours a week". Nothing assumed is "not known", never none. */
export function assumedSizeInWords({ assumedWeeklySupply, supplyUnit }: { readonly assumedWeeklySupply: number | undefined; readonly supplyUnit: string }): string {
	return assumedWeeklySupply === undefined ? 'not known' : amountInWords(figureDigits(assumedWeeklySupply, 1), supplyUnit);
}
