import { crc32 } from 'node:zlib';
import { Memberships } from '../../analysis/kernel/membership.ts';
import type { Ballot } from '../../graph/ballot.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import { memberships } from '../../graph/membership.ts';
import type { NodeOf } from '../../graph/node.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { nodesGiven } from '../kernel/node-arguments.ts';
import { ballotsAt } from '../nouns/ballot.ts';
import { findCoalitions } from './coalitions.ts';

export const SplitBy = builder.enumType('SplitBy', {
  description: 'By which groups a vote is split. Values may be added.',
  values: {
    REGION: {
      description:
        'By the blocs of the kind `REGION`: those of UN M49, which are Africa, Americas, Asia, Europe and Oceania.',
    },
    BLOC: { description: 'By blocs, with those that were members on the day of the vote (its latest possible one).' },
    COALITION: {
      description:
        'By the blocs that `coalitions` finds when it is given nothing: those of the last ten sessions, whenever the vote was. One part where it finds none.',
    },
  } as const,
});

/** Some of the ballots of one vote event, under the name of who cast them. */
export type Part = {
  /** What tells it from all other parts of all votes. */
  readonly id: string;
  readonly event: VoteEvent;
  readonly label: string;
  /** The id of a bloc. */
  readonly group: string | null;
  /** The codes of its members on the day of the vote; null where there is no bloc. */
  readonly members: readonly string[] | null;
  /** How many of the members nobody has dated. */
  readonly undated: number | null;
  readonly ballots: readonly Ballot[];
};

type SplitWord = typeof SplitBy.$inferType;
/** A part that is not yet one of a vote. */
type Share = Omit<Part, 'id' | 'event'>;

/** The ballots of a vote event, group by group; those of nobody come last. */
export async function partsOf(
  context: Context,
  event: VoteEvent,
  by: SplitWord,
  blocs: readonly string[] | null,
): Promise<Part[]> {
  if (by !== 'BLOC' && blocs !== null)
    throw badInput('BAD_USER_INPUT', `blocs: they are given with by: ${by}; give them with by: BLOC, or omit them.`);
  const shares = await sharesOf(context, event, by, blocs);
  return shares.map((share) => ({ ...share, event, id: idOf(event, by, share) }));
}

async function sharesOf(
  context: Context,
  event: VoteEvent,
  by: SplitWord,
  blocs: readonly string[] | null,
): Promise<Share[]> {
  const cast = ballotsAt(context, event.id);
  if (by === 'COALITION') return byCoalition(context, await cast);
  const kind = by === 'REGION' ? 'REGION' : 'REGIONAL_GROUP';
  const [groups, ballots] = await Promise.all([groupsOf(context, blocs ?? kind), cast]);
  return withRest(byBloc(event, groups, ballots), ballots, by === 'REGION' ? 'In no region' : 'In none of these');
}

/** `urn:caucus:part:ga/74/247/bloc:africa`: of a bloc the same however the vote is split; else a hash of who is in it. */
function idOf({ id }: VoteEvent, by: SplitWord, { group, label, ballots }: Share): string {
  const { type, key } = (group && parseUrn(group)) || {
    type: by.toLowerCase(),
    key: crc32([label, ...ballots.map(({ state }) => state)].join()).toString(36),
  };
  return urn('part', `${parseUrn(id)?.key}/${type}:${key}`);
}

type BlocKind = NodeOf<'bloc'>['kind'];

/** The parts, and one more for the ballots that are in none of them. */
function withRest(parts: readonly Share[], ballots: readonly Ballot[], label: string): Share[] {
  const placed = new Set(parts.flatMap((part) => part.ballots));
  const rest = ballots.filter((ballot) => !placed.has(ballot));
  return rest.length === 0
    ? [...parts]
    : [...parts, { label, group: null, members: null, undated: null, ballots: rest }];
}

async function byCoalition(context: Context, ballots: readonly Ballot[]): Promise<Share[]> {
  const { question, coalitions } = await findCoalitions(context, { over: { scope: ['WHOLE'] } });
  const { matrix } = question.analysis;
  const parts = coalitions.blocs.map(({ label, members }) => {
    const states = new Set(members.map(({ state }) => state));
    const of = ballots.filter(({ state }) => states.has(matrix.placeOf(state) ?? -1));
    return { label, group: null, members: null, undated: null, ballots: of };
  });
  return withRest(parts, ballots, 'In no coalition');
}

type Groups = {
  readonly blocs: readonly NodeOf<'bloc'>[];
  readonly members: Memberships;
  /** The same, of those memberships alone whose beginning nobody has established. */
  readonly undated: Memberships;
};

/** The blocs of the argument, or all of a kind, with their members of all times: read once for all votes that are split by them. */
function groupsOf(context: Context, given: readonly string[] | BlocKind): Promise<Groups> {
  const known = groupsRead.get(context) ?? new Map<string, Promise<Groups>>();
  groupsRead.set(context, known);
  const key = JSON.stringify(given);
  const groups = known.get(key) ?? readGroups(context, given);
  known.set(key, groups);
  return groups;
}

const groupsRead = new WeakMap<Context, Map<string, Promise<Groups>>>();

async function readGroups(context: Context, given: readonly string[] | BlocKind): Promise<Groups> {
  const ids = [...new Set(typeof given === 'string' ? await allOf(context, given) : given)];
  const [blocs, spells] = await Promise.all([
    nodesGiven(context, 'blocs', ids, 'bloc'),
    memberships(context.graph, ids, context.asOf),
  ]);
  const undated = spells.filter(({ dated }) => !dated);
  return { blocs, members: new Memberships(spells), undated: new Memberships(undated) };
}

const allOf = async (context: Context, kind: BlocKind): Promise<string[]> => {
  const { byName } = await context.directory('bloc');
  return byName.flatMap((bloc) => (bloc.kind === kind ? [bloc.id] : [])).sort();
};

function byBloc({ latest }: VoteEvent, { blocs, members, undated }: Groups, ballots: readonly Ballot[]): Share[] {
  return blocs.map(({ id, name }) => {
    const states = members.membersOf(id, latest);
    const of = ballots.filter(({ state }) => states.includes(state));
    const unknown = undated.membersOf(id, latest).length;
    return { label: name, group: id, members: states, undated: unknown, ballots: of };
  });
}
