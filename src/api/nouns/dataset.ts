import { type Contents, datasetIds, dataVersion, type ImportRun, importRuns, NO_SPAN } from '../../graph/dataset.ts';
import { builder } from '../kernel/builder.ts';
import { toNodes } from '../kernel/reference.ts';
import { node } from './node.ts';
import { rootFields } from './node-list.ts';

export const DatasetRef = node('dataset');
rootFields('dataset', DatasetRef, { example: 'unvotes', many: 'datasets' });

const KNOWN = 'Only votes of which the day is known count; null where there are none.';

builder.objectFields(DatasetRef, (t) => ({
  name: t.exposeString('name', { description: 'The name of the dataset.' }),
  licence: t.exposeString('licence', {
    nullable: true,
    description: 'The licence, by its SPDX name where it has one.',
  }),
  url: t.exposeString('url', { nullable: true, description: 'The address where the dataset can be had.' }),
  citation: t.exposeString('citation', { nullable: true, description: 'How its authors ask to be cited.' }),
  firstVote: t.field({
    type: 'Date',
    nullable: true,
    description: `The day of its first vote. ${KNOWN}`,
    resolve: async ({ id }, _, { extent }) => ((await extent()).spans.get(id) ?? NO_SPAN).first,
  }),
  lastVote: t.field({
    type: 'Date',
    nullable: true,
    description: `The day of its last vote. ${KNOWN}`,
    resolve: async ({ id }, _, { extent }) => ((await extent()).spans.get(id) ?? NO_SPAN).last,
  }),
}));

const ImportRunRef = builder.objectRef<ImportRun>('ImportRun').implement({
  description: 'A finished import: which files, when, and what became of their records.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'The kind of the files, as in `caucus import <source>`.' }),
    started: t.expose('started', { type: 'DateTime', description: 'When it began.' }),
    finished: t.expose('finished', {
      type: 'DateTime',
      description: 'When it ended.',
    }),
    hash: t.exposeString('hash', {
      description: 'SHA-256 of the files, in hexadecimal; empty when some of their records were rejected.',
    }),
    datasets: t.field({
      type: [DatasetRef],
      description: 'The datasets that the files are from.',
      resolve: toNodes(({ datasets }) => datasets),
    }),
    created: t.exposeInt('created', { description: 'How many records were new.' }),
    joined: t.exposeInt('joined', {
      description: 'How many vote events another source had already: now both accounts are kept.',
    }),
    changed: t.exposeInt('changed', { description: 'How many records were there with other content.' }),
    unchanged: t.exposeInt('unchanged', { description: 'How many records were there as they are in the files.' }),
    rejected: t.exposeInt('rejected', { description: 'How many records had errors and were left out.' }),
  }),
});

const ContentsRef = builder.objectRef<Contents>('Contents').implement({
  description: 'How much there is in the graph.',
  fields: (t) => ({
    states: t.exposeInt('states', { description: 'States, former ones among them.' }),
    voteEvents: t.exposeInt('voteEvents', { description: 'Vote events, of roll calls and of dossiers.' }),
    ballots: t.exposeInt('ballots', { description: 'Ballots, recorded absences among them.' }),
    contestedBallots: t.exposeInt('contestedBallots', { description: 'Ballots about which sources differ.' }),
    claims: t.exposeInt('claims', { description: 'Claims of dossiers.' }),
  }),
});

type Holdings = { readonly version: string };

const HoldingsRef = builder.objectRef<Holdings>('Holdings').implement({
  description: 'Which data the graph holds, from whom, under which licences, and since when.',
  fields: (t) => ({
    dataVersion: t.string({
      description:
        'A hash of the data: the same data have the same version, whoever imported them, and when. It changes when an import ends that changed something. Empty while there was none.',
      resolve: ({ version }) => version,
    }),
    firstVote: t.field({
      type: 'Date',
      nullable: true,
      description: `The day of the first vote of all datasets. ${KNOWN}`,
      resolve: async (_, __, { extent }) => (await extent()).whole.first,
    }),
    lastVote: t.field({
      type: 'Date',
      nullable: true,
      description: `The day of the last vote of all datasets. ${KNOWN}`,
      resolve: async (_, __, { extent }) => (await extent()).whole.last,
    }),
    sources: t.field({
      type: [DatasetRef],
      description: 'All datasets, with their licences.',
      resolve: toNodes((_, { graph }) => datasetIds(graph)),
    }),
    runs: t.field({
      type: [ImportRunRef],
      args: { first: t.arg.int({ defaultValue: 20, required: true, description: 'How many imports at most.' }) },
      description: 'The newest imports, the newest first.',
      resolve: (_, { first }, { graph }) => importRuns(graph, first),
    }),
    counts: t.field({
      type: ContentsRef,
      description: 'How much there is of the main things.',
      resolve: async (_, __, { extent }) => (await extent()).counts,
    }),
  }),
});

builder.queryField('holdings', (t) =>
  t.field({
    type: HoldingsRef,
    description: 'The data version, the sources with their licences, the imports, and how much there is.',
    resolve: async (_, __, { graph, look }) => {
      // An import that ended a moment ago is known of then, and with it how much there is.
      await look();
      return { version: await dataVersion(graph) };
    },
  }),
);
