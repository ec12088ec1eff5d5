import { Memberships } from '../../analysis/kernel/membership.ts';
import { type Ballot, ballotsByEvent } from '../../graph/ballot.ts';
import { memberships } from '../../graph/membership.ts';
import type { NodeOf } from '../../graph/node.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { nodesGiven } from '../kernel/node-arguments.ts';
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
  readonly label: string;
  /** The id of a bloc. */
  readonly group: string | null;
  readonly members: number | null;
  /** How many of the members nobody has dated. */
  readonly undated: number | null;
  readonly ballots: readonly Ballot[];
};

/** The ballots of a vote event, group by group; those of nobody come last. */
export async function partsOf(
  context: Context,
  event: VoteEvent,
  by: 'REGION' | 'BLOC' | 'COALITION',
  blocs: readonly string[] | null,
): Promise<Part[]> {
  if (by !== 'BLOC' && blocs !== null)
    throw badInput('BAD_USER_INPUT', `blocs: they are given with by: ${by}; give them with by: BLOC, or omit them.`);
  const every = [
    { choice: null, contested: null, oneSided: null },
    { first: MOST, after: null },
  ] as const;
  const cast = context.batch(ballotsByEvent, every, event.id).then(({ items }) => items);
  if (by === 'COALITION') return byCoalition(context, await cast);
  const kind = by === 'REGION' ? 'REGION' : 'REGIONAL_GROUP';
  const [groups, ballots] = await Promise.all([groupsOf(context, blocs ?? kind), cast]);
  return withRest(byBloc(event, groups, ballots), ballots, by === 'REGION' ? 'In no region' : 'In none of these');
}

/** More ballots than states there are. */
type BlocKind = NodeOf<'bloc'>['kind'];

const MOST = 1000;

/** The parts, and one more for the ballots that are in none of them. */
function withRest(parts: readonly Part[], ballots: readonly Ballot[], label: string): Part[] {
  const placed = new Set(parts.flatMap((part) => part.ballots));
  const rest = ballots.filter((ballot) => !placed.has(ballot));
  return rest.length === 0
    ? [...parts]
    : [...parts, { label, group: null, members: null, undated: null, ballots: rest }];
}

async function byCoalition(context: Context, ballots: readonly Ballot[]): Promise<Part[]> {
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

function byBloc({ latest }: VoteEvent, { blocs, members, undated }: Groups, ballots: readonly Ballot[]): Part[] {
  return blocs.map(({ id, name }) => {
    const states = new Set(members.membersOf(id, latest));
    const of = ballots.filter(({ state }) => states.has(state));
    const unknown = undated.membersOf(id, latest).length;
    return { label: name, group: id, members: states.size, undated: unknown, ballots: of };
  });
}
