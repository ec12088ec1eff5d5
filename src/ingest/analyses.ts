import { agreement } from './analyses/agreement.ts';
import type { Analysis } from './analyses/analysis.ts';
import { coalitions } from './analyses/coalitions.ts';
import { idealPoints } from './analyses/ideal-points.ts';
import { map } from './analyses/map.ts';

/** All analyses. Another one is one line here. */
export const ANALYSES: readonly Analysis[] = [agreement, coalitions, map, idealPoints];
