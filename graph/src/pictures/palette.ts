/** Colours by what they say. The page uses its tokens; paper and Word use fixed colours on white. */
export interface Palette {
	readonly paper: string;
	readonly paperWarm: string;
	readonly ink: string;
	readonly inkQuiet: string;
	readonly line: string;
	readonly action: string;
	readonly served: string;
	readonly gap: string;
	readonly gapRing: string;
	readonly unknown: string;
	/** Least to most. */
	readonly need: readonly [string, string, string, string, string];
}

export const pagePalette: Palette = {
	paper: 'var(--paper)', paperWarm: 'var(--paper-warm)', ink: 'var(--ink)', inkQuiet: 'var(--ink-quiet)', line: 'var(--line)',
	action: 'var(--action)', served: 'var(--served)', gap: 'var(--gap)', gapRing: 'var(--gap-ring)', unknown: 'var(--unknown)',
	need: ['var(--need-0)', 'var(--need-1)', 'var(--need-2)', 'var(--need-3)', 'var(--need-4)']
};

export const printPalette: Palette = {
	paper: '#ffffff', paperWarm: '#f7f5f0', ink: '#15191c', inkQuiet: '#525b61', line: '#ddd9cf',
	action: '#0b5a5d', served: '#55918b', gap: '#c2410c', gapRing: '#ffffff', unknown: '#7c858b',
	need: ['#f1f3f7', '#dbe1ec', '#bdc9dd', '#98aac9', '#7189b3']
};
