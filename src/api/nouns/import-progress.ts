import type { ImportUnderWay } from '../../graph/import-run.ts';
import { builder } from '../kernel/builder.ts';

const ImportProgressRef = builder.objectRef<ImportUnderWay>('ImportProgress').implement({
  description: 'An import that is under way, in whatever process it runs.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'The kind of the files, as in `caucus import <source>`.' }),
    started: t.expose('started', { type: 'DateTime', description: 'When it began.' }),
    done: t.exposeInt('done', { description: 'How many records it has looked at.' }),
    total: t.exposeInt('total', { description: 'How many records there are in its files.' }),
  }),
});

builder.subscriptionField('imports', (t) =>
  t.field({
    type: [ImportProgressRef],
    description:
      'The imports under way: at once those of now, then about once a second how far they have come. An empty list when there are none; what a finished import has brought is told by `dataVersion`.',
    subscribe: (_, __, { live }) => live.imports.follow(),
    resolve: (imports) => [...imports],
  }),
);

builder.subscriptionField('dataVersion', (t) =>
  t.string({
    description:
      'The data version: at once that of now, then a new one whenever an import has ended and answers are of it. Empty while there was no import.',
    subscribe: (_, __, { live }) => live.version.follow(),
    resolve: (version) => version,
  }),
);
