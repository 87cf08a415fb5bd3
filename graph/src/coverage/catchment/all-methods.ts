import type { CatchmentMethod } from './catchment-method.ts';
import { balancedFloating } from './balanced-floating.ts';
import { countWithin } from './count-within.ts';
import { enhancedTwoStepFloating } from './enhanced-two-step-floating.ts';
import { nearest } from './nearest.ts';
import { threeStepFloating } from './three-step-floating.ts';
import { twoStepFloating } from './two-step-floating.ts';

export const allMethods: readonly CatchmentMethod[] = [enhancedTwoStepFloating, twoStepFloating, threeStepFloating, balancedFloating, nearest, countWithin];
