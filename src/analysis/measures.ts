import type { Measure } from './kernel/measure.ts';
import { agreement } from './measures/agreement.ts';
import { closest } from './measures/closest.ts';
import { coalitions } from './measures/coalitions.ts';
import { cohesion } from './measures/cohesion.ts';
import { defections } from './measures/defections.ts';
import { divisions } from './measures/divisions.ts';
import { drift } from './measures/drift.ts';
import { idealPoints } from './measures/ideal-points.ts';
import { map } from './measures/map.ts';
import { series } from './measures/series.ts';
import { stoodWithFew } from './measures/stood-with-few.ts';

/** All measures. Another one is one line here. */
export const MEASURES: readonly Measure[] = [
  agreement,
  coalitions,
  map,
  idealPoints,
  closest,
  series,
  drift,
  cohesion,
  defections,
  divisions,
  stoodWithFew,
];
