import { mode } from './evidence.ts';
import { ownNodesById } from './kernel/node-queries.ts';
import { list, nullable, number, oneOf, text } from './kernel/shape.ts';

export const verb = oneOf('ASSERT', 'DENY', 'DOUBT', 'RECOMMEND', 'PLEDGE', 'WARN', 'ACCUSE', 'WELCOME', 'REGRET');

/** That somebody makes a claim; ids where it points at nodes. */
export const assertionsById = ownNodesById('assertion/by-ids', {
  mode,
  verb,
  confidence: nullable(number),
  claim: text,
  madeBy: text,
  capacity: nullable(text),
  via: list(text),
  venue: nullable(text),
});
