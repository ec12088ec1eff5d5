import { EDGE_TYPES, EDGES } from '../../graph/edges.ts';
import { editDistance } from '../../graph/kernel/edit-distance.ts';
import type { Page, Slice } from '../../graph/kernel/page.ts';
import { countLinksByEntity, type Link, linksByEntity } from '../../graph/link.ts';
import { sentenceOf } from '../../graph/link-sentence.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, pageArguments, pageOf } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { nodeAt } from '../kernel/reference.ts';
import { selects, selectsItems } from '../kernel/selection.ts';
import { WhenRef } from '../kernel/when.ts';
import { ClaimRef, claimsAt, standing } from './claim.ts';
import { EntityRef } from './entity.ts';
import { EvidenceRef, ofClaims, ofRecords } from './evidence.ts';
import { ProvisionRef } from './provision.ts';

type Entity = typeof EntityRef.$inferType;

export const LinkRef = builder.objectRef<Link>('Link').implement({
  description: 'An edge, whatever its type.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The type of the edge, such as `PROPOSED`. Types may be added.' }),
    from: t.field({
      type: EntityRef,
      description: 'Where the edge begins: who proposed.',
      resolve: ({ from }, _, context, info) => nodeAt<Entity>(context, from, info),
    }),
    to: t.field({
      type: EntityRef,
      description: 'Where the edge ends: what was proposed.',
      resolve: ({ to }, _, context, info) => nodeAt<Entity>(context, to, info),
    }),
    sentence: t.string({
      description: 'The edge in a sentence of ours, by its type and the names of its ends.',
      resolve: async (link, _, { nodes }) => {
        const [from, to] = await Promise.all([nodes.get(link.from), nodes.get(link.to)]);
        return sentenceOf(link, (from as Entity).name, (to as Entity).name);
      },
    }),
    when: t.field({
      type: WhenRef,
      nullable: true,
      description: 'From when to when it holds, or the date of the vote or decision; null where no source says.',
      resolve: ({ when }) => when,
    }),
    contested: t.exposeBoolean('contested', { description: 'Whether sources differ about it.' }),
    inferred: t.exposeBoolean('inferred', {
      description: 'Whether no source says it and a rule of ours concludes it.',
    }),
    openList: t.exposeBoolean('openList', { description: 'Whether the source names it as one of more.' }),
    claims: t.field({
      type: [ClaimRef],
      description: 'The claims behind it; none when it comes from a dataset.',
      resolve: ({ claims }, _, context, info) => claimsAt(context, claims, info),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Where it is written; never empty.',
      resolve: async ({ claims, records, from }, _, context) => {
        if (records.length > 0) return ofRecords(records);
        if (claims.length === 0) return ofRecords(((await context.nodes.get(from)) as VoteEvent).records);
        const { valid, recorded } = context.asOf;
        const now = valid === null && recorded === null;
        return ofClaims(context, now ? claims : (await standing(context, claims)).map(({ id }) => id));
      },
    }),
  }),
});

const LinkConnection = builder.connectionObject(
  { type: LinkRef, name: 'LinkConnection', description: 'A page of links.' },
  { description: 'A link with its cursor.' },
);

/** The page of a list of which only the total is asked. */
const UNREAD: Slice<Link> = { items: [], more: true };

builder.interfaceField(EntityRef, 'links', (t) =>
  t.field({
    type: LinkConnection,
    description:
      "Every edge of this thing with its claims and evidence: 'says who?' for edges that have no type of their own. Ballots of the bulk record are not among them: see `voted` and `ballots`.",
    args: {
      types: t.arg.stringList({
        description:
          'Only edges of these types, such as `PROPOSED`; another word is refused with the types that there are.',
      }),
      ...pageArguments(t.arg),
    },
    resolve: async ({ id }, { types = null, ...args }, context, info) => {
      check(types);
      const page = pageOf('links', args);
      const wanted = ['nodes', 'edges.node'].some((path) => wantsNodes(path, (field) => selects(info, field)));
      const slice = selectsItems(info) ? await linksOf(context, id, types, page, wanted) : UNREAD;
      return new Connection(
        'links',
        page.after,
        slice,
        ({ key }) => key,
        () =>
          context.batch(`count links ${JSON.stringify(types)}`, id, (ids) =>
            countLinksByEntity(context.graph, ids, types, context.asOf),
          ),
      );
    },
  }),
);

builder.objectField(ProvisionRef, 'excludedBy', (t) =>
  t.field({
    type: [LinkRef],
    description: 'The edges by which other provisions take it out of their reach.',
    resolve: async ({ id }, _, context, info) => {
      const wanted = wantsNodes('', (field) => selects(info, field));
      const { items } = await linksOf(context, id, ['EXCLUDES'], { first: 200, after: null }, wanted);
      return items.filter(({ to }) => to === id);
    },
  }),
);

/** A page of the links of a thing, of all things of a level at once: and of what they link, when it is wanted. */
const linksOf = (
  context: Context,
  id: string,
  types: readonly string[] | null,
  page: Page,
  wanted: boolean,
): Promise<Slice<Link>> =>
  context.batch(`links ${JSON.stringify([types, page])}`, id, async (ids) => {
    const slices = await linksByEntity(context.graph, ids, types, page, context.asOf);
    if (wanted) await context.nodes.read(endsOf(slices.flatMap(({ items }) => items)));
    return slices;
  });

/** Whether more of the ends of links is selected than their ids; `path` leads to the links, and is empty at the links themselves. */
export const wantsNodes = (path: string, selected: (path: string) => boolean): boolean =>
  ['from', 'to', 'sentence'].some((field) => selected(path === '' ? field : `${path}.${field}`));

/** The ids of the things at the ends of links. */
export const endsOf = (links: readonly Link[]): Set<string> => new Set(links.flatMap(({ from, to }) => [from, to]));

function check(types: readonly string[] | null): void {
  const unknown = types?.find((type) => !(type in EDGES));
  if (unknown === undefined) return;
  const like = EDGE_TYPES.filter((type) => editDistance(type, unknown.toUpperCase()) <= 2);
  const known = like.length > 0 ? `Like it: ${like.join(', ')}.` : `There are ${EDGE_TYPES.join(', ')}.`;
  throw badInput('BAD_USER_INPUT', `types: ${JSON.stringify(unknown)} is not a type of link. ${known}`);
}
