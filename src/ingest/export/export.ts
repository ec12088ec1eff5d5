import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { type Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Graph } from '../../graph/kernel/graph.ts';
import { query } from '../../graph/kernel/query.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Report } from '../../progress.ts';
import type { DatasetRow } from '../read/dataset.ts';
import { Problems } from '../read/problem.ts';
import { readRanking } from '../read/ranking.ts';
import { DATA } from '../read/shipped.ts';
import type { StateRow } from '../read/state-table.ts';
import { type StoredEvent, slugOf } from '../write/stored-event.ts';
import type { TopicRow } from '../write/vote-row.ts';

/** What to export: the vote events whose keys begin so (`ga/74/`, `sc/`), and the dataset where a format holds one. */
export type Selection = { readonly only: string; readonly dataset: string };

/** How many there are in what was written. */
export type Exported = { readonly voteEvents: number; readonly ballots: number; readonly files: readonly string[] };

/** A way out of the graph into files. */
export type Export = {
  /** As in `caucus export <name>`. */
  readonly name: string;
  /** One sentence for the list of formats. */
  readonly about: string;
  /** It holds what one dataset says. */
  readonly ofOne?: true;
  /** Writes a file, or a folder with files, at `target`. */
  write(graph: Graph, target: string, selection: Selection, report: Report): Promise<Exported>;
};

/** Writes chunks to a file that is there whole or not at all. */
export async function writeWhole(
  target: string,
  chunks: Iterable<unknown> | AsyncIterable<unknown>,
  ...through: Duplex[]
): Promise<void> {
  const part = `${target}.part`;
  try {
    await pipeline([Readable.from(chunks), ...through, createWriteStream(part)]);
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

type Properties = Readonly<Record<string, unknown>>;
type None = Record<string, never>;

const page = query<{ prefix: string; after: string; limit: number }, [id: string]>('ingest/export/vote-event-page');
const events = query<{ ids: string[] }, StoredEvent>('ingest/events-with-accounts');
const states = query<None, [state: Properties, names: Properties[]]>('ingest/export/states');
const datasets = query<None, [dataset: Properties]>('ingest/export/datasets');
const topics = query<None, [id: string, name: string]>('ingest/export/topics');

const PAGE = 200;

/** All vote events that datasets have accounts of, in the order of their keys, each with the preferred account first; memory holds a page of them. */
export async function* eventsIn(graph: Graph, only: string, report: Report): AsyncGenerator<StoredEvent> {
  const prefix = urn('vote', only);
  const problems = new Problems();
  const ranking = await readRanking(DATA, problems.note);
  problems.settle();
  let done = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const ids: string[] = (await page(graph, { prefix, after, limit: PAGE })).map(([id]) => id);
    after = ids.at(-1);
    for (const event of await events(graph, { ids })) {
      event[1].sort(([a], [b]) => ranking.compare(slugOf(a), slugOf(b)));
      yield event;
    }
    done += ids.length;
    report({ step: 'Exporting vote events', done });
  }
}

const text = (properties: Properties, name: string): string => String(properties[name] ?? '');

/** The states as the product's own table has them. */
export async function statesIn(graph: Graph): Promise<StateRow[]> {
  const rows = await states(graph, {});
  return rows.map(([state, names]) => ({
    type: 'state',
    code: text(state, 'iso3'),
    iso2: text(state, 'iso2'),
    m49: text(state, 'm49'),
    region: text(state, 'region'),
    member: state.current === true,
    name: text(state, 'name'),
    names: names.map((name) => ({
      kind: text(name, 'kind'),
      text: text(name, 'text'),
      from: text(name, 'validFrom'),
      to: text(name, 'validTo'),
    })),
  }));
}

export async function datasetsIn(graph: Graph): Promise<DatasetRow[]> {
  const rows = await datasets(graph, {});
  return rows.map(([dataset]) => ({
    type: 'dataset',
    slug: slugOf(text(dataset, 'id')),
    name: text(dataset, 'name'),
    licence: text(dataset, 'licence'),
    url: text(dataset, 'url'),
    citation: text(dataset, 'citation'),
  }));
}

export async function topicsIn(graph: Graph): Promise<TopicRow[]> {
  return (await topics(graph, {})).map(([id, name]) => ({ type: 'topic', slug: slugOf(id), name }));
}
