import { Option } from 'commander';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { option, wordList } from '../option.ts';

/** The ways to name a set of states, of which one is given; they have the names that they have in GraphQL. */
export type SetOptions = { readonly memberOf?: string; readonly region?: string; readonly states?: readonly string[] };

/** The options that name a set. */
export const setOptions = (): Option[] => [
  new Option('--member-of <bloc>', 'the states of this bloc, at each vote those of its day: eu, or its id or name'),
  new Option('--region <name>', 'those of this region: Africa, Americas, Asia, Europe or Oceania'),
  option('--states <states>', 'these states, by their codes or names: FRA,GBR', wordList),
];

/** Checks that a set is given in one way; `optional` where it may be given in none. */
export function checkSet({ memberOf, region, states }: SetOptions, optional: boolean): void {
  const given = Object.entries({ '--member-of': memberOf, '--region': region, '--states': states }).flatMap(
    ([name, value]) => (value === undefined ? [] : [name]),
  );
  if (given.length === 1 || (optional && given.length === 0)) return;
  const what = given.length === 0 ? 'No set of states is given' : `${given.join(' and ')} are given`;
  throw new WrongUsage(`${what}: give one of --member-of, --region and --states, such as --member-of eu.`);
}
