import SchemaBuilder, { type ArgumentRef, type InputFieldMap, type InputShapeFromFields } from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { Mask, Matrix } from '../../analysis/kernel/matrix.ts';
import type { Ballots } from '../../analysis/kernel/tally.ts';
import type { CountedClaim } from '../../graph/claim-tally.ts';
import type { Context } from './context.ts';

/** The votes of a list, or the ballots at them; the claims of a list, or the statements that make them. */
export type CountedVotes = {
  readonly matrix: Matrix;
  readonly over: Mask;
  readonly ballots: Ballots | null;
  /** The bodies whose votes are of a session; null for all. */
  readonly sessionsOf: readonly string[] | null;
};
export type CountedClaims = { readonly claims: readonly CountedClaim[] };
export type Counted = CountedVotes | CountedClaims;

/** The one schema builder: every file of this folder registers its types here when it is loaded. */
export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
  };
  Connection: { totalCount: () => Promise<number>; counted?: (() => Promise<Counted>) | undefined };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
}>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    nodesOnConnection: { description: 'The nodes of the edges, for those who need no cursor of each.' },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The items of this page, each with its cursor.',
    },
    nodeFieldOptions: { nullable: false, description: 'The item itself.' },
    cursorFieldOptions: { description: 'Opaque: give it as `after` to go on behind this item.' },
    pageInfoFieldOptions: { description: 'Whether more follows, and where to go on.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether more items follow.' },
    hasPreviousPageFieldOptions: { description: 'Whether items precede: true on every page but the first.' },
    startCursorFieldOptions: { description: 'The cursor of the first item; null on an empty page.' },
    endCursorFieldOptions: {
      description: 'The cursor of the last item, to be given as `after`; null on an empty page.',
    },
  },
});

builder.queryType({
  description: 'What can be asked. Every list is paged by `first` and `after`; every edge can say who says so.',
});

builder.mutationType({
  description:
    'What curators can decide: each decision is written into the files of its dossier and brought into the graph, or neither; each can be taken back. Only with the token of the server, in the header `Authorization: Bearer …`: see docs/curation.md.',
});

builder.subscriptionType({
  description:
    'What can be followed, by server-sent events: a client that accepts `text/event-stream` is told as it happens, until it leaves or the server stops. See docs/http.md#subscriptions.',
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many items there are on all pages together. Counted only when it is selected.',
    resolve: (connection) => connection.totalCount(),
  }),
);

/** What makes the arguments of a field. */
export type Arguments = Parameters<Parameters<typeof builder.queryField>[1]>[0]['arg'];

type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

/** An argument whose value a resolver gets as `T`. */
export type Argument<T> = ArgumentRef<SchemaTypes, T>;

/** The arguments of a field, by their names, and what a resolver gets of them. */
export type Inputs = InputFieldMap;
export type Given<I extends Inputs> = InputShapeFromFields<I>;
