import { query } from '../../../graph/kernel/query.ts';
import { list, text } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import type { DatasetRow } from '../../read/dataset.ts';
import { absentNodes } from '../../write/absent-nodes.ts';
import { contentHash } from '../../write/content-hash.ts';
import { ZERO_COUNTS } from '../../write/counts.ts';
import { type Entry, reconcile } from '../../write/reconcile.ts';
import { datasetRow } from '../../write/rosters.ts';
import type { Writer } from '../../write/source.ts';
import { remover, writeRows, writer } from '../../write/write-rows.ts';
import type { KnownAsRow } from './known-as.ts';

const namesThere = query('ingest/known-as/names', { prefix: text }, { id: text, of: text, text, records: list(text) });
const writeDatasets = writer('ingest/datasets');
const writeNames = writer('ingest/names');
const removeNames = remover('ingest/known-as/remove-names', 'ids');

/** Writes names of what is in the graph, in one transaction; names that are in the table no more go. A row about something else is noted, and left out. */
export const writeKnownAs: Writer<DatasetRow | KnownAsRow> = async (graph, rows, { note, progress, dryRun }) => {
  const dataset = rows.find((row) => row.type === 'dataset');
  if (dataset === undefined) throw new Error('The names come without the description of their dataset.');
  const known = rows.filter((row) => row.type === 'known-as');
  const absent = await absentNodes(
    graph,
    known.map(({ of }) => of),
  );
  for (const { of, name, at } of known)
    if (absent.has(of))
      note(at, `The graph has no ${of}, which the name "${name}" is for.`, {
        code: 'NOT_IN_GRAPH',
        hint: 'Load what it is part of before its names.',
      });
  const wanted = known.filter(({ of }) => !absent.has(of)).map((row) => nameOf(dataset.slug, row));
  const there = {
    query: namesThere,
    parameters: { prefix: `${dataset.slug}/` },
    entryOf: ({
      id,
      of,
      text,
      records,
    }: {
      id: string;
      of: string;
      text: string;
      records: readonly string[];
    }): Entry => [id, JSON.stringify([of, text, records])],
  };
  const names = await reconcile(graph, there, wanted, ({ from, name, properties }) => [
    name.id,
    JSON.stringify([from, name.text, properties.records]),
  ]);
  if (!dryRun)
    await graph.write(async (run) => {
      await writeRows(
        run,
        [writeDatasets, { rows: [datasetRow(dataset)] }],
        [removeNames, { ids: names.gone }],
        [writeNames, { rows: names.stale }],
      );
      await names.confirm(run, removeNames, writeNames);
    });
  progress(rows.length);
  return { ...ZERO_COUNTS, ...names.counts };
};

/** A name and the edge that leads to it, with its row as evidence. */
const nameOf = (dataset: string, { of, name, language, at: { record } }: KnownAsRow) => ({
  from: of,
  name: {
    id: urn('name', contentHash([dataset, of, name, ...(language === 'en' ? [] : [language])])),
    text: name,
    language,
    kind: 'ALIAS',
  },
  properties: { records: [`${dataset}/${record}`] },
});
