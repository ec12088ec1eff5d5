import { ownNodesById } from './kernel/node-queries.ts';
import { list, nullable, oneOf, text } from './kernel/shape.ts';
import { MOTION } from './motion.ts';
import { FACTS } from './motion-fact.ts';

/** What part of a text is voted on. */
export const scope = oneOf('WHOLE', 'PARAGRAPH', 'AMENDMENT', 'PROCEDURAL');
export const resolutionsById = ownNodesById('resolution/by-ids', {
  name: text,
  symbol: nullable(text),
  scope,
  ...MOTION,
  proposedBy: list(text),
  voteEvents: list(text),
  ...FACTS,
});
