import type { Parameters } from '../../graph/kernel/graph.ts';
import { query, type RowOf } from '../../graph/kernel/query.ts';
import { list, properties, row, text } from '../../graph/kernel/shape.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import { type AccountHead, headOf } from './account.ts';
import type { DatasetChoice } from './ballot.ts';

/** Vote events as the graph has them; `marks` are the ballots about which its sources do not say the same. */
export const storedEvents = query(
  'ingest/events-with-accounts',
  { ids: list(text) },
  {
    id: text,
    accounts: list(row({ dataset: text, kept: properties<Parameters>() })),
    motions: list(text),
    filed: list(text),
    keys: list(text),
    choices: list(text),
    marks: list(row({ key: text, sources: list(text), choices: list(text) })),
  },
);
export type StoredEvent = RowOf<typeof storedEvents>;

/** The slug in the id of a dataset. */
export const slugOf = (dataset: string): string => parseUrn(dataset)?.key ?? '';

/** The code of the state in the key of a ballot. */
export const stateCodeOf = (key: string): string => key.slice(0, key.indexOf('|'));

/** The key of a vote event. */
export const voteKeyOf = ({ id }: StoredEvent): string => parseUrn(id)?.key ?? '';

/** The accounts of a vote event, without their ballots: there is at least one. */
export const headsOf = (event: StoredEvent): [AccountHead, ...AccountHead[]] =>
  event.accounts.map(({ dataset, kept }) => headOf(slugOf(dataset), voteKeyOf(event), kept)) as [
    AccountHead,
    ...AccountHead[],
  ];

/** By state: what each source says. */
export function saidOf({ accounts, keys, choices, marks }: StoredEvent): Map<string, DatasetChoice[]> {
  const datasets = accounts.map(({ dataset }) => slugOf(dataset));
  const marked = new Map(marks.map((mark) => [mark.key, mark]));
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
