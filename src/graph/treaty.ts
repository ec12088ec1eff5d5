import { date } from './kernel/date.ts';
import { type NodeFrom, nodesById } from './kernel/node-queries.ts';
import { keyOf, text } from './kernel/shape.ts';

/** The sorts of treaties, and what each is. */
export const TREATY_KINDS = {
  TREATY: 'A treaty or convention between states.',
  PROTOCOL: 'A protocol that supplements a treaty.',
  LAW: 'A law of a state or of a union of states.',
  INSTRUMENT_CLASS: 'A class of instruments that sources speak of together.',
} as const;

export const treatiesById = nodesById('Treaty', { name: text, kind: keyOf(TREATY_KINDS), concluded: date });
export type Treaty = NodeFrom<'Treaty', typeof treatiesById>;
