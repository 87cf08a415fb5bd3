/** The same method at three lengths: a quarter shorter, as asked, a quarter longer, to see whether a state survives. */
export const SCALES = { shorter: 0.75, asked: 1, longer: 1.25 } as const;
export type Scale = keyof typeof SCALES;
