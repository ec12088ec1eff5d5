import { nodesAsOf } from './kernel/node-queries.ts';
import { flag, list, nullable, number, row, type TypeOf, text } from './kernel/shape.ts';

/** How many there are, as far as a source says: "over 100" is at least 101. */
const countRange = row({ min: nullable(number), max: nullable(number), wording: text, openList: flag });
export type CountRange = TypeOf<typeof countRange>;

/** Actors that a source counts or names together without saying who they are; whose members they are, without those excepted: ids. */
export const groupsById = nodesAsOf('group/by-ids', {
  name: text,
  count: countRange,
  drawnFrom: nullable(text),
  except: list(text),
  /** The claims that say so. */
  claims: list(text),
});
