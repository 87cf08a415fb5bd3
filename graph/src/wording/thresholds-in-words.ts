import { stateThresholds } from '../domain/state-thresholds.ts';
import { percentInWords, shareInWords } from './share-in-words.ts';

/** The thresholds of the states as method pages say them: shares of people as "3 in 5", shares of the comparator as "60%". */
export const thresholdsInWords = {
	servedShare: shareInWords(stateThresholds.servedShare),
	servedRatio: percentInWords(stateThresholds.servedRatio),
	gapShare: shareInWords(stateThresholds.gapShare),
	gapRatio: percentInWords(stateThresholds.gapRatio)
} as const;
