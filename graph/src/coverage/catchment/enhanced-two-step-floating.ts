import type { CatchmentMethod } from './catchment-method.ts';
import { shareSupply } from './share-supply.ts';

/**
 * Enhanced two-step floating catchment area (E2SFCA): the two steps, with nearer places counting for more.
 *
 * Units   units of supply per person.
 * Zero    is something reached with nothing left to share. Nothing reached is not a zero (see `isReached`).
 * Source  Luo and Qi (2009), doi:10.1016/j.healthplace.2009.06.002.
 */
export const enhancedTwoStepFloating: CatchmentMethod = {
	id: 'enhanced-two-step-floating',
	title: 'Enhanced two-step floating catchment area (E2SFCA)',
	unit: 'units of supply per person',
	source: 'Luo and Qi (2009), doi:10.1016/j.healthplace.2009.06.002',
	defaultDecay: 'step:800:1,1600:0.68,2400:0.22',
	usesDecay: true,
	usesPeople: true,
	isShared: true,
	measure: shareSupply
};
