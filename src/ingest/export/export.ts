import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { type Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Graph } from '../../graph/kernel/graph.ts';
import { idOf, PAGE, pages } from '../../graph/kernel/page.ts';
import { query } from '../../graph/kernel/query.ts';
import { list, properties, text } from '../../graph/kernel/shape.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Report } from '../../progress.ts';
import type { DatasetRow } from '../read/dataset.ts';
import { Problems } from '../read/problem.ts';
import { type Ranking, readRanking } from '../read/ranking.ts';
import { DATA } from '../read/shipped.ts';
import type { StateRow } from '../read/state-table.ts';
import { preferred } from '../write/preferred.ts';
import { headsOf, type StoredEvent, slugOf, storedEvents } from '../write/stored-event.ts';
import type { TopicRow } from '../write/vote-row.ts';

/**
 * What to export: the vote events whose keys begin so (`ga/74/`, `sc/`), the dataset where a format holds one, and whether a table begins with the
 * mark of UTF-8 by which Excel knows it.
 */
export type Selection = { readonly only: string; readonly dataset: string; readonly bom: boolean };

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
  /** It is a CSV file. */
  readonly table?: true;
  /** Writes a file, or a folder with files, at `target`. */
  write(graph: Graph, target: string, selection: Selection, report: Report): Promise<Exported>;
};

/** Whether the graph has a vote event whose key begins so. */
export const hasVotes = async (graph: Graph, only: string): Promise<boolean> =>
  (await page(graph, { prefix: urn('vote', only), after: '', limit: 1 })).length > 0;

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
    // A disk that is full does not say for which file.
    throw Object.assign(error as Error, { path: target });
  }
}

type Properties = Readonly<Record<string, unknown>>;

const page = query('ingest/export/vote-event-page', { prefix: text, ...PAGE }, { id: text });
const states = query(
  'ingest/export/states',
  {},
  { properties: properties<Properties>(), names: list(properties<Properties>()) },
);
const datasets = query('ingest/export/datasets', {}, { properties: properties<Properties>() });
const bodies = query('ingest/export/bodies', { ids: list(text) }, { id: text, name: text });
const topics = query('ingest/export/topics', {}, { id: text, name: text });

/** How many vote events memory holds. */
const EVENTS = 200;

/** The ranking of sources that the product ships. */
export async function shippedRanking(): Promise<Ranking> {
  const problems = new Problems();
  const ranking = await readRanking(DATA, problems.note);
  problems.settle();
  return ranking;
}

/** All vote events that datasets have accounts of, in the order of their keys, each with the preferred account first; memory holds a page of them. */
export async function* eventsIn(graph: Graph, only: string, report: Report): AsyncGenerator<StoredEvent> {
  const prefix = urn('vote', only);
  const ranking = await shippedRanking();
  let done = 0;
  for await (const rows of pages((part) => page(graph, { prefix, ...part }), EVENTS, idOf)) {
    const ids = rows.map(({ id }) => id);
    for (const event of await storedEvents(graph, { ids })) {
      const order = preferred(headsOf(event), ranking).map(({ dataset }) => dataset);
      const place = ({ dataset }: { dataset: string }) => order.indexOf(slugOf(dataset));
      yield { ...event, accounts: event.accounts.toSorted((a, b) => place(a) - place(b)) };
    }
    done += ids.length;
    report({ step: 'Exporting vote events', done });
  }
}

const textIn = (properties: Properties, name: string): string => String(properties[name] ?? '');

/** The states as the product's own table has them. */
export async function statesIn(graph: Graph): Promise<StateRow[]> {
  const rows = await states(graph, {});
  return rows.map(({ properties: state, names }) => ({
    type: 'state',
    code: textIn(state, 'iso3'),
    iso2: textIn(state, 'iso2'),
    m49: textIn(state, 'm49'),
    region: textIn(state, 'region'),
    member: state.current === true,
    name: textIn(state, 'name'),
    names: names.map((name) => ({
      kind: textIn(name, 'kind'),
      language: textIn(name, 'language'),
      text: textIn(name, 'text'),
      from: textIn(name, 'validFrom'),
      to: textIn(name, 'validTo'),
    })),
  }));
}

export async function datasetsIn(graph: Graph): Promise<DatasetRow[]> {
  const rows = await datasets(graph, {});
  return rows.map(({ properties: dataset }) => ({
    type: 'dataset',
    slug: slugOf(textIn(dataset, 'id')),
    name: textIn(dataset, 'name'),
    licence: textIn(dataset, 'licence'),
    ...(dataset.url === undefined ? {} : { url: textIn(dataset, 'url') }),
    citation: textIn(dataset, 'citation'),
  }));
}

/** The names of bodies, by their ids. */
export async function bodyNames(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await bodies(graph, { ids })).map(({ id, name }) => [id, name]));
}

export async function topicsIn(graph: Graph): Promise<TopicRow[]> {
  return (await topics(graph, {})).map(({ id, name }) => ({ type: 'topic', slug: slugOf(id), name }));
}
