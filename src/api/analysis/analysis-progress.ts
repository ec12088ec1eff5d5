import { coalitions } from '../../analysis/measures/coalitions.ts';
import { idealPoints } from '../../analysis/measures/ideal-points.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { followed } from '../kernel/followed-analysis.ts';
import { type Stream, stream } from '../kernel/stream.ts';
import { CoalitionsRef, findCoalitions } from './coalitions.ts';
import { findIdealPoints, IdealPointsRef } from './ideal-points.ts';
import { argumentsOf } from './measure-arguments.ts';
import { overArgument } from './vote-filter.ts';

/** One moment of an analysis; `result` is there at the last one. */
type Moment<A> = { readonly percent: number; readonly result: A | null };

/** The moments of what `find` computes; leaving the stream cancels it. */
function momentsOf<A>(context: Context, find: (context: Context) => Promise<A>): Stream<Moment<A>> {
  return stream<Moment<A>>(({ tell, end }) => {
    const left = new AbortController();
    let percent = -1;
    const progress = (share: number) => {
      const reached = Math.floor(100 * share);
      if (reached <= percent) return;
      percent = reached;
      tell({ percent, result: null });
    };
    progress(0);
    const analysis = async () => followed(await context.analysis(), { progress, gone: left.signal });
    find({ ...context, analysis }).then((result) => {
      tell({ percent: 100, result });
      end();
    }, end);
    return () => left.abort();
  });
}

const PERCENT = 'How much of it is done, from 0 to 100.';
const RESULT = 'What it found; null until it is done, and then the stream ends.';
const followedField = (name: string) =>
  `The same as \`${name}\` of a query, followed: tells how far it is, then what it found, and ends. Whoever leaves the stream cancels it, unless somebody else waits for the same.`;

const CoalitionsProgressRef = builder
  .objectRef<Moment<typeof CoalitionsRef.$inferType>>('CoalitionsProgress')
  .implement({
    description: 'How far the search for blocs is.',
    fields: (t) => ({
      percent: t.exposeInt('percent', { description: PERCENT }),
      result: t.expose('result', { type: CoalitionsRef, nullable: true, description: RESULT }),
    }),
  });

const IdealPointsProgressRef = builder
  .objectRef<Moment<typeof IdealPointsRef.$inferType>>('IdealPointsProgress')
  .implement({
    description: 'How far the placing of states on a line is.',
    fields: (t) => ({
      percent: t.exposeInt('percent', { description: PERCENT }),
      result: t.expose('result', { type: IdealPointsRef, nullable: true, description: RESULT }),
    }),
  });

builder.subscriptionFields((t) => ({
  coalitions: t.field({
    type: CoalitionsProgressRef,
    nullable: true,
    description: followedField('coalitions'),
    args: { over: overArgument(t.arg), ...argumentsOf(t.arg, coalitions.options) },
    subscribe: (_, args, context) => momentsOf(context, (followed) => findCoalitions(followed, args)),
    resolve: (moment) => moment,
  }),
  idealPoints: t.field({
    type: IdealPointsProgressRef,
    nullable: true,
    description: followedField('idealPoints'),
    args: { over: overArgument(t.arg), ...argumentsOf(t.arg, idealPoints.options) },
    subscribe: (_, args, context) => momentsOf(context, (followed) => findIdealPoints(followed, args)),
    resolve: (moment) => moment,
  }),
}));
