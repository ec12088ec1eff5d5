import { parseUrn } from '../../graph/kernel/urn.ts';
import { type AccountHead, headOf } from './account.ts';
import type { DatasetChoice } from './ballot.ts';

/** A vote event as `ingest/events-with-accounts` gives it; `marks` are the ballots about which its sources do not say the same. */
export type StoredEvent = [
  id: string,
  accounts: [dataset: string, properties: Record<string, unknown>][],
  motions: string[],
  filed: string[],
  keys: string[],
  choices: string[],
  marks: [key: string, sources: string[], choices: string[]][],
];

/** The slug in the id of a dataset. */
export const slugOf = (dataset: string): string => parseUrn(dataset)?.key ?? '';

/** The code of the state in the key of a ballot. */
export const stateCodeOf = (key: string): string => key.slice(0, key.indexOf('|'));

/** The key of a vote event. */
export const voteKeyOf = ([id]: StoredEvent): string => parseUrn(id)?.key ?? '';

/** The accounts of a vote event, without their ballots: there is at least one. */
export const headsOf = (event: StoredEvent): [AccountHead, ...AccountHead[]] =>
  event[1].map(([dataset, kept]) => headOf(slugOf(dataset), voteKeyOf(event), kept)) as [AccountHead, ...AccountHead[]];

/** By state: what each source says. */
export function saidOf([, accounts, , , keys, choices, marks]: StoredEvent): Map<string, DatasetChoice[]> {
  const datasets = accounts.map(([dataset]) => slugOf(dataset));
  const marked = new Map(marks.map(([key, sources, choices]) => [key, { sources, choices }]));
  return new Map(
    keys.map((key, place) => {
      const mark = marked.get(key);
      const said = mark
        ? mark.sources.map((dataset, order) => ({ dataset, choice: mark.choices[order] ?? '' }))
        : datasets.map((dataset) => ({ dataset, choice: choices[place] ?? '' }));
      return [stateCodeOf(key), said];
    }),
  );
}
