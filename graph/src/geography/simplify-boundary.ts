/** Outlines joined and drawn with fewer corners, without gaps between neighbours. */
export { dissolveBoundaries } from './dissolve-boundaries.ts';
export { simplifyTogether } from './simplify-together.ts';
