import type { DecayKind } from './decay.ts';
import { binary } from './binary.ts';
import { exponential } from './exponential.ts';
import { gaussian } from './gaussian.ts';
import { linear } from './linear.ts';
import { power } from './power.ts';
import { stepped } from './stepped.ts';

export const allDecays: readonly DecayKind[] = [stepped, binary, gaussian, linear, exponential, power];
