import { EDGE_TYPES, EDGES } from '../../graph/edges.ts';
import { editDistance } from '../../graph/kernel/name-match.ts';
import { firstOf } from '../../graph/kernel/page.ts';
import { countLinksByEntity, type Link, linksByEntity } from '../../graph/link.ts';
import { sentenceOf } from '../../graph/link-sentence.ts';
import type { Entity, Motion } from '../../graph/node.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { connection, list } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { toNode } from '../kernel/reference.ts';
import { selects } from '../kernel/selection.ts';
import { WhenRef } from '../kernel/when.ts';
import { windowArguments } from '../kernel/window.ts';
import { ClaimRef, claimsAt, currentClaims } from './claim.ts';
import { EvidenceRef, evidenceOfClaims, evidenceOfRecords } from './evidence.ts';
import { evidenceOfProposal } from './motion-fact.ts';
import { EntityRef } from './node.ts';
import { ProvisionRef } from './provision.ts';

export const LinkRef = builder.objectRef<Link>('Link').implement({
  description: 'An edge, whatever its type.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The type of the edge, such as `PROPOSED`. Types may be added.' }),
    from: t.field({
      type: EntityRef,
      description: 'The thing where the edge begins: who proposed.',
      resolve: toNode(({ from }) => from),
    }),
    to: t.field({
      type: EntityRef,
      description: 'The thing where the edge ends: what was proposed.',
      resolve: toNode(({ to }) => to),
    }),
    sentence: t.string({
      description: 'The edge in a sentence of ours, by its type and the names of its ends.',
      resolve: async (link, _, { nodes }) => {
        const [from, to] = await Promise.all([nodes.get(link.from), nodes.get(link.to)]);
        return sentenceOf(link, (from as Entity).name, (to as Entity).name);
      },
    }),
    when: t.expose('when', {
      type: WhenRef,
      nullable: true,
      description: 'From when to when it holds, or the date of the vote or decision; null where no source says.',
    }),
    contested: t.exposeBoolean('contested', { description: 'Whether sources differ about it.' }),
    inferred: t.exposeBoolean('inferred', {
      description: 'Whether no source says it and a rule of ours concludes it.',
    }),
    openList: t.exposeBoolean('openList', {
      description: 'Whether the source names it among others that it leaves out.',
    }),
    claimsBehind: t.field({
      type: [ClaimRef],
      description: 'The claims behind it; none when it comes from a dataset.',
      resolve: ({ claims }, _, context, info) => claimsAt(context, claims, info),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Where it is written; never empty.',
      resolve: async ({ type, claims, records, from, to }, _, context) => {
        if (type === 'PROPOSED' && records.length > 0)
          return evidenceOfProposal(from, (await context.nodes.get(to)) as Motion);
        if (records.length > 0) return evidenceOfRecords(records);
        if (claims.length === 0) return evidenceOfRecords(((await context.nodes.get(from)) as VoteEvent).records);
        const { valid, recorded } = context.asOf;
        const now = valid === null && recorded === null;
        return evidenceOfClaims(context, now ? claims : (await currentClaims(context, claims)).map(({ id }) => id));
      },
    }),
  }),
});

/** Reads what is at the ends of links, where it is wanted, before the links are handed out. */
const readEnds = async (links: readonly Link[], { nodes }: Context, wanted: boolean): Promise<void> => {
  if (wanted) await nodes.read(endsOf(links));
};

builder.interfaceField(EntityRef, 'links', (t) =>
  t.field({
    type: connection(LinkRef, 'Link', 'link'),
    description:
      "Every edge of this thing with its claims and evidence: 'says who?' for edges that have no type of their own. Ballots of the bulk record are not among them: see `votes` and `ballots`.",
    args: {
      edgeTypes: t.arg.stringList({
        description:
          'Only edges of these types, such as `PROPOSED`; another word is refused with the types that there are.',
      }),
      ...windowArguments(t.arg),
    },
    resolve: list({
      filter: ({ edgeTypes = null }) => [checked(edgeTypes)],
      read: linksByEntity,
      count: countLinksByEntity,
      placeOf: ({ key }) => key,
      before: (links, context, info) =>
        readEnds(
          links,
          context,
          ['nodes', 'edges.node'].some((path) => wantsNodes(path, (field) => selects(info, field))),
        ),
    }),
  }),
);

builder.objectField(ProvisionRef, 'excludedBy', (t) =>
  t.field({
    type: [LinkRef],
    description: 'The edges by which other provisions take it out of their reach.',
    resolve: async ({ id }, _, context, info) => {
      const wanted = wantsNodes('', (field) => selects(info, field));
      const { items } = await context.batch(linksByEntity, [['EXCLUDES'], firstOf(200)], id, {
        before: (slices) =>
          readEnds(
            slices.flatMap((slice) => slice.items),
            context,
            wanted,
          ),
      });
      return items.filter(({ to }) => to === id);
    },
  }),
);

/** Whether more of the ends of links is selected than their ids; `path` leads to the links, and is empty at the links themselves. */
export const wantsNodes = (path: string, selected: (path: string) => boolean): boolean =>
  ['from', 'to', 'sentence'].some((field) => selected(path === '' ? field : `${path}.${field}`));

/** The ids of the things at the ends of links. */
export const endsOf = (links: readonly Link[]): Set<string> => new Set(links.flatMap(({ from, to }) => [from, to]));

function checked(types: readonly string[] | null): readonly string[] | null {
  const unknown = types?.find((type) => !(type in EDGES));
  if (unknown === undefined) return types;
  const like = EDGE_TYPES.filter((type) => editDistance(type, unknown.toUpperCase()) <= 2);
  const known = like.length > 0 ? `Like it: ${like.join(', ')}.` : `There are ${EDGE_TYPES.join(', ')}.`;
  throw badInput('BAD_USER_INPUT', `edgeTypes: ${JSON.stringify(unknown)} is not a type of link. ${known}`);
}
