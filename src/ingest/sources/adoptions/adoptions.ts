import type { DatasetRow } from '../../read/dataset.ts';
import { readDataset } from '../../read/dataset.ts';
import { readTitles } from '../../read/title.ts';
import { datasetRow } from '../../write/rosters.ts';
import type { Source } from '../../write/source.ts';
import { writeRows, writer } from '../../write/write-rows.ts';
import type { AdoptionRow } from './adoption-row.ts';
import { readAdoptions } from './read-adoptions.ts';
import { writeAdoptions } from './write-adoptions.ts';

const DATASET = 'dataset.yaml';
const ADOPTIONS = 'adoptions.csv';
const writeDatasets = writer('ingest/datasets');

/** Texts that were adopted without a vote, as reviewed by us; the README of the shipped table describes the files. */
export const adoptions: Source<DatasetRow | AdoptionRow> = {
  name: 'adoptions',
  about: 'Texts that a body of the United Nations adopted without a recorded vote, with day and method.',
  folder: 'adoptions',

  files: async () => [DATASET, ADOPTIONS],

  async *read({ folder, progress }, note) {
    const dataset = await readDataset(folder, DATASET, note);
    if (dataset === null) return;
    yield dataset;
    yield* readAdoptions({ folder, file: ADOPTIONS, progress }, dataset.slug, await readTitles(note), note);
  },

  async write(graph, rows, { progress, dryRun }) {
    const dataset = rows.find((row) => row.type === 'dataset');
    if (dataset === undefined) throw new Error('The adoptions come without the description of their dataset.');
    if (!dryRun) await graph.write((run) => writeRows(run, [writeDatasets, { rows: [datasetRow(dataset)] }]));
    const found = rows.filter((row) => row.type === 'adoption');
    const counts = await writeAdoptions(graph, dataset.slug, found, dryRun);
    progress(rows.length);
    return counts;
  },
};
