import type { Dataset } from '../../graph/dataset.ts';
import { builder } from '../kernel/builder.ts';
import { NodeRef } from './node.ts';

export const DatasetRef = builder.objectRef<Dataset>('Dataset').implement({
  description: 'A bulk source: whoever asks for evidence of its edges gets the record of the source file.',
  interfaces: [NodeRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    licence: t.exposeString('licence', {
      nullable: true,
      description: 'The licence, by its SPDX name where it has one.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Where it is to be had.' }),
    citation: t.exposeString('citation', { nullable: true, description: 'How its authors ask to be cited.' }),
  }),
});
