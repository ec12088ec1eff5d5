import { countBits, placesOf } from '../../analysis/kernel/bits.ts';
import type { RollCall } from '../../analysis/kernel/matrix.ts';
import {
  type Agreement,
  agreementWith,
  commonEnds,
  countedVotes,
  differingVotes,
  exclusionsOf,
} from '../../analysis/measures/agreement.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { State } from '../../graph/state.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, pageArguments, pageOf } from '../kernel/connection.ts';
import { nodeAt } from '../kernel/reference.ts';
import { StateRef } from '../nouns/state.ts';
import { VoteEventConnection } from '../nouns/vote-event.ts';
import {
  AnalysisParametersRef,
  type Asked,
  asked,
  measuringArguments,
  placeOf,
  stateAt,
  stated,
} from './analysis-question.ts';
import { Window, windowsOf } from './series-windows.ts';

/** Two states compared, and what was asked. */
export type Compared = { readonly asked: Asked; readonly a: number; readonly b: number; readonly scores: Agreement };

/** Compares the state at a place of the matrix with others. */
export function comparing(asked: Asked, a: number): (b: number) => Compared {
  const { analysis, over, parameters } = asked;
  const { matrix, means } = analysis;
  const { abstention, minCommonVotes } = parameters;
  const agreement = agreementWith({ matrix, means, over, abstention, minCommonVotes }, a);
  return (b) => ({ asked, a, b, scores: agreement(b) });
}

export const IntervalRef = builder.objectRef<{ low: number; high: number }>('Interval').implement({
  description: 'The bounds of a score.',
  fields: (t) => ({
    low: t.exposeFloat('low', { description: 'The lower bound.' }),
    high: t.exposeFloat('high', { description: 'The upper bound.' }),
  }),
});

const ExclusionsRef = builder.objectRef<Compared>('Exclusions').implement({
  description:
    'Why roll calls of the filter are not among the common votes. One that more than one reason excludes counts for the first of: ineligible, absent, not voting, unknown.',
  fields: (t) => ({
    absent: t.int({ description: 'One of the two was absent.', resolve: (compared) => excluded(compared).absent }),
    notVoting: t.int({
      description: 'One of the two was there and did not vote.',
      resolve: (compared) => excluded(compared).notVoting,
    }),
    ineligible: t.int({
      description: 'One of the two could not take part.',
      resolve: (compared) => excluded(compared).ineligible,
    }),
    unknown: t.int({
      description: 'No source says what one of the two did, or it was no member.',
      resolve: (compared) => excluded(compared).unknown,
    }),
    abstained: t.int({
      description: 'One of the two abstained, where `abstention` is MISSING; else 0.',
      resolve: (compared) => excluded(compared).abstained,
    }),
    leftOut: t.int({
      description: 'Roll calls left out: repeats of the same vote, or broken in the source.',
      resolve: ({ asked }) => asked.parameters.leftOut,
    }),
  }),
});

const excluded = ({ asked: { analysis, over, parameters }, a, b }: Compared) =>
  exclusionsOf(analysis.matrix, a, b, over, parameters.abstention);

/** The roll calls that count. */
const counted = ({ asked: { analysis, over, parameters }, a, b }: Compared) =>
  countedVotes(analysis.matrix, a, b, over, parameters.abstention);

export const AgreementRef = builder.objectRef<Compared>('Agreement');
AgreementRef.implement({
  description: `How two states agreed in their recorded votes. Absence is never disagreement; consensus leaves no roll call, so no score tells of it. See docs/formulas.md.`,
  fields: (t) => ({
    a: t.field({
      type: StateRef,
      description: 'One state.',
      resolve: ({ asked, a }, _, context, info) => nodeAt<State>(context, stateAt(asked, a), info),
    }),
    b: t.field({
      type: StateRef,
      description: 'The other.',
      resolve: ({ asked, b }, _, context, info) => nodeAt<State>(context, stateAt(asked, b), info),
    }),
    common: t.int({
      description: 'Roll calls at which both were for, against, or abstained.',
      resolve: ({ scores }) => scores.common,
    }),
    same: t.int({ description: 'At which both chose the same.', resolve: ({ scores }) => scores.same }),
    half: t.int({
      description: 'At which exactly one abstained, where that counts as half an agreement; else 0.',
      resolve: ({ scores }) => scores.half,
    }),
    opposed: t.int({ description: 'At which they differed otherwise.', resolve: ({ scores }) => scores.opposed }),
    table: t.field({
      type: [t.listRef('Int')],
      description: 'Rows a, columns b: FOR, AGAINST, ABSTAIN.',
      resolve: ({ scores }) => scores.table.map((row) => [...row]),
    }),
    enough: t.boolean({
      description: 'Whether there are as many common votes as were asked for; if not, there is no score.',
      resolve: ({ scores }) => scores.enough,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no score, or why one is not defined; null when there are all.',
      resolve: ({ scores }) => scores.reason,
    }),
    raw: t.float({
      nullable: true,
      description: `(same + half/2)/common, from 0 to 1 (Lijphart 1963). It flatters everyone, because most votes are nearly unanimous. See docs/formulas.md#agreement-raw.`,
      resolve: ({ scores }) => scores.raw,
    }),
    interval: t.field({
      type: IntervalRef,
      nullable: true,
      description: `Of raw: 95 %, by Wilson. Conservative with half credits, and too narrow, because votes of one session are not independent. See docs/formulas.md#interval.`,
      resolve: ({ scores }) => scores.interval,
    }),
    kappa: t.float({
      nullable: true,
      description:
        "Cohen's κ over the three categories, whatever `abstention` says: agreement beyond chance, from -1 to 1. Two states that nearly always vote yes get a low κ (the prevalence paradox): never rank by it alone. See docs/formulas.md#kappa.",
      resolve: ({ scores }) => scores.kappa,
    }),
    centred: t.float({
      nullable: true,
      description: `Centred correlation, from -1 to 1: unanimous votes add nothing, standing together in a minority counts most. See docs/formulas.md#centred-correlation.`,
      resolve: ({ scores }) => scores.centred,
    }),
    first: t.field({
      type: 'Date',
      nullable: true,
      description: 'The latest possible day of the first common vote.',
      resolve: (compared) => endsOf(compared)?.[0] ?? null,
    }),
    last: t.field({
      type: 'Date',
      nullable: true,
      description: 'The latest possible day of the last common vote.',
      resolve: (compared) => endsOf(compared)?.[1] ?? null,
    }),
    excluded: t.field({
      type: ExclusionsRef,
      description: 'The roll calls of the filter that are not common votes, by the reason.',
      resolve: (compared) => compared,
    }),
    differing: t.field({
      type: VoteEventConnection,
      description: 'The votes at which they did not choose the same, the newest first.',
      args: {
        ...pageArguments(t.arg),
        opposed: t.arg.boolean({
          description: 'Only those at which one was for and the other against, or, with false, only the others.',
        }),
      },
      resolve: async (compared, { opposed = null, ...args }, { nodes }) => {
        const { matrix } = compared.asked.analysis;
        const found = differingVotes(matrix, compared.a, compared.b, counted(compared), opposed);
        return eventsAt('differing', found, matrix.rollCalls, pageOf('differing', args), nodes);
      },
    }),
    series: t.field({
      type: [AgreementRef],
      description: 'The same in pieces of time, the oldest first; pieces without a common vote are left out.',
      args: { by: t.arg({ type: Window, required: true, defaultValue: 'SESSION', description: 'How time is cut.' }) },
      resolve: ({ asked, a, b }, { by }) =>
        windowsOf(asked, by)
          .map((piece) => comparing(piece, a)(b))
          .filter(({ scores }) => scores.common > 0),
    }),
    parameters: t.field({
      type: AnalysisParametersRef,
      description: 'What was asked, defaults among them.',
      resolve: ({ asked }) => stated(asked),
    }),
    dataVersion: t.string({
      description: 'The version of the data that were compared.',
      resolve: ({ asked }) => asked.analysis.version,
    }),
  }),
});

function endsOf(compared: Compared): [string, string] | null {
  const { matrix } = compared.asked.analysis;
  const found = commonEnds(matrix, compared.a, compared.b, counted(compared));
  const day = (place: number) => (matrix.rollCalls[place] as RollCall).latest;
  return found === null ? null : [day(found.first), day(found.last)];
}

/** A page of the vote events in a set of roll calls, the newest first; a cursor is a place in the order of time. */
export async function eventsAt(
  list: string,
  found: Uint32Array,
  rollCalls: readonly RollCall[],
  { first, after }: { first: number; after: string | null },
  nodes: { read(ids: string[]): Promise<void>; get(id: string): unknown },
): Promise<Connection<VoteEvent>> {
  const order = (place: number) => `${rollCalls[place]?.latest}|${rollCalls[place]?.key}`;
  const all = [...placesOf(found)].reverse();
  const rest = after === null ? all : all.filter((place) => order(place) < after);
  const ids = rest.slice(0, first).map((place) => urn('vote', rollCalls[place]?.key ?? ''));
  await nodes.read(ids);
  const items = ids.map((id) => nodes.get(id) as VoteEvent);
  const keys = new Map(ids.map((id, place) => [id, order(rest[place] as number)]));
  return new Connection(
    list,
    after,
    { items, more: rest.length > first },
    ({ id }) => keys.get(id) ?? '',
    async () => countBits(found),
  );
}

builder.queryField('agreement', (t) =>
  t.field({
    type: AgreementRef,
    nullable: true,
    description: 'How two states agreed in their recorded votes.',
    args: {
      a: t.arg.string({ required: true, description: 'The ISO 3166 code of one state.' }),
      b: t.arg.string({ required: true, description: 'The ISO 3166 code of the other.' }),
      ...measuringArguments(t.arg, 20),
    },
    resolve: async (_, { a, b, ...args }, context) => {
      const question = await asked(context, args);
      const [one, other] = [placeOf(question.analysis, 'a', a), placeOf(question.analysis, 'b', b)];
      if (one === other) throw badInput('BAD_USER_INPUT', `b: ${b} is the same state as a: ${a}. Name two states.`);
      return comparing(question, one)(other);
    },
  }),
);
