import type { CatchmentMethod } from './catchment-method.ts';
import { binary } from '../decay/binary.ts';
import { enhancedTwoStepFloating } from './enhanced-two-step-floating.ts';
import { shareSupply } from './share-supply.ts';

/**
 * Two-step floating catchment area (2SFCA).
 *
 * Asks of every place where people live: how much can they reach, once what they
 * can reach is shared with everybody else who can reach it too?
 *
 *   step 1   share(j)  = supply(j) / Σᵢ people(i) · weight(i, j)
 *   step 2   access(i) = Σⱼ share(j) · weight(i, j)
 *
 * Units   units of supply per person.
 * Zero    is something reached with nothing left to share. Nothing reached is not a zero (see `isReached`).
 * Decay   all or nothing as published. With any other it is the enhanced method, and a matrix of gaps refuses it under
 *         this name; plain files may ask for it (PySAL access compares so).
 * Source  Luo and Wang (2003), doi:10.1068/b29120.
 */
export const twoStepFloating: CatchmentMethod = {
	id: 'two-step-floating',
	title: 'Two-step floating catchment area (2SFCA)',
	unit: 'units of supply per person',
	source: 'Luo and Wang (2003), doi:10.1068/b29120',
	defaultDecay: 'binary:1600',
	onlyDecay: { id: binary.id, otherwise: enhancedTwoStepFloating.id },
	usesDecay: true,
	usesPeople: true,
	isShared: true,
	measure: shareSupply
};
