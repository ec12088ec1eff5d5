import { type NodeFrom, nodesById } from './kernel/node-queries.ts';
import { nullable, number, text } from './kernel/shape.ts';
import { urn } from './kernel/urn.ts';

export const statesById = nodesById('State', {
  name: text,
  /** ISO 3166-1 alpha-3; ISO 3166-3 of a former state; `x-` and a slug where ISO has none. */
  iso3: text,
  iso2: nullable(text),
  m49: nullable(number),
  region: nullable(text),
  /** The days from and to which it had its seat in the United Nations; null where it never had one, or has it still. */
  seatFrom: nullable(text),
  seatTo: nullable(text),
  /** The days from and to which it had none in between; null where there was no such time. */
  seatAwayFrom: nullable(text),
  seatAwayTo: nullable(text),
});
export type State = NodeFrom<'State', typeof statesById>;

/** The id of the state with this code, in either case. */
export const stateId = (code: string): string =>
  urn('state', /^x-/i.test(code) ? code.toLowerCase() : code.toUpperCase());
