import { urn } from '../graph/urn.ts';
import { contentHash } from './content-hash.ts';
import { repeated, span } from './roll-call.ts';
import type { RollCallRow } from './sources/general-assembly.ts';
import { titleOf } from './symbol.ts';

/** What the letters of a roll call are in the graph; a state whose letter is a full stop has no ballot. */
export const CHOICES: Readonly<Record<string, string>> = {
  Y: 'FOR',
  N: 'AGAINST',
  A: 'ABSTAIN',
  X: 'ABSENT',
  I: 'INELIGIBLE',
};

/** A vote event of the bulk record as the statements of `cypher/ingest/` take it. */
export type EventRow = {
  readonly event: string;
  readonly motion: {
    readonly id: string;
    readonly name: string;
    readonly symbol: string | null;
    readonly scope: string;
  };
  readonly properties: Readonly<Record<string, unknown>> & { readonly hash: string };
  /** What follows the state's code in the key of a ballot: `|2019-12-27|ga/74/247`. */
  readonly tail: string;
  /** One letter per state of the list that the import writes with. */
  readonly letters: string;
  readonly amendment: boolean;
  readonly filed: readonly { readonly topic: string; readonly key: string }[];
};

/** The row of a roll call; `states` are the codes of all states, whose order the letters follow. */
export function eventRow(rollCall: RollCallRow, dataset: string, states: readonly string[]): EventRow {
  const { key, record, date, scope, symbol, heading, topics, important, broken } = rollCall;
  const { earliest, latest } = span(date);
  const repeat = repeated(key);
  const motionKey = repeat ?? key;
  const amendment = scope === 'AMENDMENT';
  const title = titleOf(key, symbol, heading);
  const letterOf = new Map(rollCall.states.map((state, place) => [state, rollCall.letters[place] ?? '.']));
  const letters = states.map((state) => letterOf.get(state) ?? '.').join('');
  const properties = {
    id: urn('vote', key),
    name: repeat === null ? `Vote on ${title}` : `Repeated vote on ${title}`,
    edtf: date,
    earliest,
    latest,
    order: `${latest}|${key}`,
    records: [`${dataset}/${record}`],
    scope,
    ...(broken ? { broken } : { recorded: true }),
    ...(important ? { important } : {}),
    ...(repeat === null ? {} : { repeatOf: urn('vote', repeat) }),
  };
  const filed = topics.map((slug) => ({ topic: urn('topic', slug), key: `${slug}|${latest}|${key}` }));
  const motion = {
    id: urn(amendment ? 'amendment' : 'resolution', motionKey),
    name: titleOf(motionKey, symbol, heading),
    symbol,
    scope,
  };
  // Letters by state, not by place: a new state in the table changes no roll call of before.
  const ballots = [...letterOf].filter(([, letter]) => letter !== '.').sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = contentHash([properties, repeat === null ? motion : motion.id, filed, ballots]);
  return {
    event: properties.id,
    motion,
    properties: { ...properties, hash },
    tail: `|${latest}|${key}`,
    letters,
    amendment,
    filed,
  };
}
