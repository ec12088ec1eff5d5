import { nodesAsOf } from './kernel/node-queries.ts';
import { list, nullable, oneOf, text } from './kernel/shape.ts';
import { MOTION } from './motion.ts';
import { FACTS } from './motion-fact.ts';

export const amendmentsById = nodesAsOf('amendment/by-ids', {
  name: text,
  symbol: nullable(text),
  effect: oneOf('ADD', 'REPLACE', 'DELETE', 'MODIFY', 'RENUMBER', 'UNKNOWN'),
  proposedBy: list(text),
  ...MOTION,
  voteEvents: list(text),
  amends: list(text),
  /** The text of the record that it would change. */
  text: nullable(text),
  partOf: nullable(text),
  parts: list(text),
  ...FACTS,
  claims: list(text),
});
