import { agreement } from './agreement.ts';
import type { Analysis } from './analysis.ts';
import { coalitions } from './coalitions.ts';
import { idealPoints } from './ideal-points.ts';
import { map } from './map.ts';

/** All analyses. Another one is one line here. */
export const ANALYSES: readonly Analysis[] = [agreement, coalitions, map, idealPoints];
