import { companies, countCompanies } from '../../graph/company.ts';
import type { NodeOf } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf } from '../kernel/connection.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

const CompanyRef = builder.objectRef<NodeOf<'company'>>('Company').implement({
  description: 'A company.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

const CompanyConnection = builder.connectionObject(
  { type: CompanyRef, name: 'CompanyConnection', description: 'A page of companies.' },
  { description: 'A company with its cursor.' },
);

builder.queryField('companies', (t) =>
  t.field({
    type: CompanyConnection,
    description: 'Companies in the order of their ids.',
    args: pageArguments(t.arg),
    resolve: async (_, args, { graph, nodes }) => {
      const page = pageOf('companies', args);
      return listed<NodeOf<'company'>>('companies', page, await companies(graph, page), nodes, () =>
        countCompanies(graph),
      );
    },
  }),
);
