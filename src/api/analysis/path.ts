import { HUB, type Path, paths } from '../../graph/analysis/path.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { nodesGiven } from '../kernel/node-arguments.ts';
import { toNodes } from '../kernel/reference.ts';
import { selects } from '../kernel/selection.ts';
import { endsOf, LinkRef, wantsNodes } from '../nouns/link.ts';
import { EntityRef } from '../nouns/node.ts';

const MOST = 10;
const FURTHEST = 10;

const PathRef = builder.objectRef<Path>('Path').implement({
  description: 'A way from one thing to another along edges, each of which says who says so.',
  fields: (t) => ({
    length: t.int({ description: 'How many edges it has.', resolve: ({ hops }) => hops.length }),
    hops: t.expose('hops', {
      type: [LinkRef],
      description:
        'The edges in the order of the way; `from` and `to` of each are those of the edge, whichever way one goes along it.',
    }),
    nodes: t.field({
      type: [EntityRef],
      description: 'The things in the order of the way, the two that were asked for at its ends.',
      resolve: toNodes(({ nodes }) => nodes),
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: [PathRef],
    nullable: { list: true, items: false },
    description: `How two things hang together: the shortest ways between them over edges that claims stand behind, and from a vote to what it was on, at most one for each sequence of edge types. A thing where more than ${HUB} edges meet (ballots do not count) is passed through only when \`through\` names it. Empty when there is none.`,
    args: {
      from: t.arg.id({
        required: true,
        description: 'The id of the thing where the ways begin; in other fields `from` is a day.',
      }),
      to: t.arg.id({
        required: true,
        description: 'The id of the thing where they end; in other fields `to` is a day.',
      }),
      first: t.arg.int({ defaultValue: 3, required: true, description: `How many at most, from 1 to ${MOST}.` }),
      maxHops: t.arg.int({
        defaultValue: 6,
        required: true,
        description: `How many edges a way may have, from 1 to ${FURTHEST}.`,
      }),
      through: t.arg.idList({
        description:
          'Things, by ids such as `urn:caucus:institution:unga`, that may be passed through however many edges they have.',
      }),
      avoid: t.arg.idList({
        description: 'Things, by ids such as `urn:caucus:institution:unga`, that are not to be passed through.',
      }),
    },
    resolve: async (_, { from, to, first, maxHops, ...args }, context, info) => {
      const { through, avoid } = { through: args.through ?? [], avoid: args.avoid ?? [] };
      if (first > MOST) throw badInput('BAD_USER_INPUT', `first: ${first} is not a whole number from 1 to ${MOST}.`);
      if (maxHops < 1 || maxHops > FURTHEST)
        throw badInput('BAD_USER_INPUT', `maxHops: ${maxHops} is not a whole number from 1 to ${FURTHEST}.`);
      for (const [argument, ids] of Object.entries({ from: [from], to: [to], through, avoid }))
        await nodesGiven(context, argument, ids, 'thing');
      if (from === to) throw badInput('BAD_USER_INPUT', `to: ${to} is the same thing as from. Name two things.`);
      const needed = [from, to, ...through].find((id) => avoid.includes(id));
      if (needed !== undefined)
        throw badInput(
          'BAD_USER_INPUT',
          `avoid: ${needed} is also an end of the way, or in \`through\`. Leave it out of one.`,
        );
      const found = await paths(context.graph, { from, to, first, hops: maxHops, through, avoid }, context.asOf);
      if (selects(info, 'nodes') || wantsNodes('hops', (path) => selects(info, path)))
        await context.nodes.read(endsOf(found.flatMap(({ hops }) => hops)));
      return found;
    },
  }),
);
