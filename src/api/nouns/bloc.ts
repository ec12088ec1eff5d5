import { blocs, countBlocs } from '../../graph/bloc.ts';
import { builder } from '../kernel/builder.ts';
import { connection, pageArguments, wholeList } from '../kernel/connection.ts';
import { kindsOf, node } from './node.ts';

const BlocKind = kindsOf('bloc');

export const BlocRef = node(
  'bloc',
  'States that act together, such as the European Union, a regional group of the United Nations, or a region of the world.',
);

builder.queryField('blocs', (t) =>
  t.field({
    type: connection(BlocRef, 'Bloc', 'bloc'),
    description: 'Blocs, regional groups and regions in the order of their ids.',
    args: { ...pageArguments(t.arg), kind: t.arg({ type: BlocKind, description: 'Only of this kind.' }) },
    resolve: wholeList({ filter: ({ kind = null }) => [kind], read: blocs, count: countBlocs }),
  }),
);
