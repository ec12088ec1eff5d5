import { type GraphAsOf, graphAsOf } from '../../graph/as-of.ts';
import { type Ballot, ballotOf } from '../../graph/ballot.ts';
import { isCurrent } from '../../graph/claim.ts';
import { NOW } from '../../graph/kernel/as-of.ts';
import { timeInWords } from '../../graph/kernel/timed.ts';
import { urn } from '../../graph/kernel/urn.ts';
import { type Membership, membershipsById } from '../../graph/membership.ts';
import type { Actor, Entity, Matter, Motion, Node, NodeOf, NounKey } from '../../graph/node.ts';
import { ENTITIES, NOUNS, type NounRow } from '../../graph/nouns.ts';
import { type Position, positionsById } from '../../graph/position.ts';
import { voteEventId } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { nounOf, withArticle } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/enum.ts';
import { ID_FORM, idOf, MOST, nodeOfNoun, notTooMany } from '../kernel/node-arguments.ts';

type Anything = Node | Ballot | Position | Membership | GraphAsOf;

export const NodeRef = builder.interfaceRef<Anything>('Node').implement({
  description: 'Whatever has an id. Ids are stable over re-imports and never used again.',
  resolveType: ({ type }) => type,
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'A name in the form `urn:caucus:<type>:<key>`, such as `urn:caucus:state:RUS`.',
    }),
  }),
});

export const EntityRef = builder.interfaceRef<Entity>('Entity').implement({
  description: 'Anything a claim can be about.',
  interfaces: [NodeRef],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called in English, in our usage where sources differ.' }),
  }),
});

export const ActorRef = builder.interfaceRef<Actor>('Actor').implement({
  description:
    'Whoever takes part or speaks: a state, a bloc, an organisation, a company, an institution, a publisher, an alliance, a person, a role, a group that a source only counts.',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ type }) => type,
});

export const MatterRef = builder.interfaceRef<Matter>('Matter').implement({
  description: 'What one can take a stand on: a treaty, a provision, a topic, an amendment.',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ type }) => type,
});

export const MotionRef = builder.interfaceRef<Motion>('Motion').implement({
  description:
    'What is put to a vote: an amendment, or a resolution (a whole text, a paragraph of it, or a question of procedure).',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ type }) => type,
});

const BESIDES = { Actor: ActorRef, Matter: MatterRef, Motion: MotionRef };

const refs = new Map<string, unknown>([['Entity', EntityRef], ...Object.entries(BESIDES)]);
/** Whether a label is that of an interface, and of no one noun. */
export const isInterface = (label: string): boolean => label === 'Entity' || label in BESIDES;
/** The type of what has a label, once its file has been loaded. */
export function refOf(label: string): typeof EntityRef {
  const ref = refs.get(label);
  if (ref === undefined) throw new Error(`No type has been made for the label ${label}.`);
  return ref as typeof EntityRef;
}

type KindOf<K extends NounKey> = NodeOf<K> extends { readonly kind: infer V extends string } ? V : never;

const kinds = new Map<string, unknown>();
type SortedRef = ReturnType<typeof builder.objectRef<{ readonly kind: string }>>;

/** The enum of the sorts of a noun. */
export function kindsOf<K extends NounKey>(key: K): ReturnType<typeof enumOf<KindOf<K>>> {
  const { type, kinds: sorts = {} }: NounRow = NOUNS[key];
  const known = kinds.get(key) ?? enumOf(`${type}Kind`, `What sort of ${type.toLowerCase()} it is.`, sorts);
  kinds.set(key, known);
  return known as ReturnType<typeof enumOf<KindOf<K>>>;
}

/** What the sort of a noun is called in its type, and in no other: `blocKind`, so that one selection can ask different nouns for theirs. */
const kindFieldOf = (type: string): string => `${type[0]?.toLowerCase()}${type.slice(1)}Kind`;

/** The GraphQL type of a noun, with what its row in the table says: its other fields are written by `builder.objectFields`. */
export function node<K extends NounKey>(key: K, description?: string) {
  const { type, says, is = [], kinds: sorts }: NounRow = NOUNS[key];
  const interfaces = [NodeRef, ...(key in ENTITIES ? [EntityRef] : []), ...is.map((besides) => BESIDES[besides])];
  const ref = builder.objectRef<NodeOf<K>>(type);
  refs.set(type, ref);
  ref.implement({ description: description ?? says, interfaces: interfaces as never });
  if (sorts !== undefined)
    builder.objectField(ref as unknown as SortedRef, kindFieldOf(type), (t) =>
      t.field({
        type: kindsOf(key) as ReturnType<typeof enumOf<string>>,
        description: `What sort of ${type.toLowerCase()} it is.`,
        resolve: ({ kind }) => kind,
      }),
    );
  return ref;
}

/** The root field that gives a node of a noun by its id; an error with a sentence where there is none, or the id is of something else. */
export function nodeById<K extends NounKey>(field: string, ref: ReturnType<typeof node<K>>, key: K, example: string) {
  const id = urn(key, example);
  builder.queryField(field, (t) =>
    t.field({
      type: ref as unknown as ReturnType<typeof node>,
      nullable: true,
      description: `${withArticle(nounOf(NOUNS[key].type))} by its id.`,
      args: { id: t.arg.id({ required: true, description: `An id such as \`${id}\`.` }) },
      resolve: async (_, given, context) => {
        const found = await current(context, await nodeOfNoun(context, 'id', given.id, NOUNS[key].type, id));
        return there(context, 'id', given.id, found) as never;
      },
    }),
  );
}

type Find = (context: Context, id: string, key: string) => Promise<Anything | null>;

/** How things are found that are no nodes of the graph, by the type in their ids. */
const OTHERS = new Map<string, Find>(
  Object.entries({
    async ballot(context, _, key) {
      const end = key.lastIndexOf('/');
      const event = await context.nodes.get(voteEventId(key.slice(0, end)));
      return event?.type === 'VoteEvent' ? ballotOf(context.graph, key.slice(end + 1), event, context.asOf) : null;
    },
    position: (context, id) => context.batch(positionsById, [], id),
    membership: (context, id) => context.batch(membershipsById, [], id),
    'as-of': async ({ asOf }, _, key) => (key === 'graph' ? graphAsOf(asOf) : null),
  } satisfies Record<string, Find>),
);

async function anythingAt(context: Context, argument: string, id: string): Promise<Anything | null> {
  const { type, key } = idOf(argument, id);
  const find = OTHERS.get(type);
  const found = find ? await find(context, id, key) : await current(context, await context.nodes.get(id));
  return there(context, argument, id, found);
}

/** What an id gives: as of then, an error where it was not there. */
function there<T>({ asOf }: Context, argument: string, id: string, found: T | null): T | null {
  if (found !== null || asOf === NOW) return found;
  throw badInput('NOT_FOUND', `${argument}: the graph has nothing with the id "${id}" ${timeInWords(asOf)}.`);
}

/** Null for a claim that does not stand as of then, and for what somebody says by it. */
async function current(context: Context, node: Node | null): Promise<Node | null> {
  const claim = node?.type === 'Assertion' ? await context.nodes.get(node.claim) : node;
  return claim?.type === 'Claim' && !isCurrent(claim, context.asOf) ? null : node;
}

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: 'Anything by its id; null when the graph has no such thing.',
    args: { id: t.arg.id({ required: true, description: ID_FORM }) },
    resolve: (_, { id }, context) => anythingAt(context, 'id', id),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: `Things by their ids, in the order of the ids, at most ${MOST}; null for an id that the graph does not have, and, with an error, for one that is none.`,
    args: { ids: t.arg.idList({ required: true, description: ID_FORM }) },
    resolve: (_, { ids }, context) => {
      notTooMany('ids', ids);
      return ids.map((id) => anythingAt(context, 'ids', id));
    },
  }),
}));
