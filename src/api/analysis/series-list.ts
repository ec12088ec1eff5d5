import { placesOf } from '../../analysis/kernel/bits.ts';
import type { RollCall } from '../../analysis/kernel/matrix.ts';
import { foldedText } from '../../graph/kernel/name-match.ts';
import { titleIn, type VoteSeries } from '../../graph/vote-series.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, connection } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { type GivenOrder, orderArgument, withDirection } from '../kernel/order.ts';
import { selectsItems } from '../kernel/selection.ts';
import { checkCursors, stretchOf, UNREAD, windowArguments } from '../kernel/window.ts';
import { wordsGiven } from '../kernel/words.ts';
import { VoteSeriesRef } from '../nouns/vote-series.ts';
import { votesWhere } from './votes.ts';

/** A series with its newest vote. */
type Listed = VoteSeries & { readonly newest: RollCall };

/** All series of the votes in memory, as of the time of the operation, in the order of their newest votes, the oldest first. */
async function allSeries(context: Context): Promise<Listed[]> {
  const { matrix, over } = await votesWhere(context, null);
  const found = new Map<string, Listed>();
  for (const place of placesOf(over)) {
    const newest = matrix.rollCalls[place] as RollCall;
    if (newest.series === null) continue;
    const count = (found.get(newest.series)?.count ?? 0) + 1;
    // Votes are in the order of time: each is the newest of those before it.
    found.delete(newest.series);
    found.set(newest.series, { key: newest.series, name: titleIn(newest.name), count, newest });
  }
  return [...found.values()].filter(({ count }) => count > 1);
}

const byName = (a: Listed, b: Listed): number => (foldedText(a.name) < foldedText(b.name) ? -1 : 1);

function inOrder(all: Listed[], order: GivenOrder): Listed[] {
  const { by, direction } = withDirection(order);
  const sorted = by === 'NAME' ? all.sort(byName) : all;
  return direction === 'ASC' ? sorted : sorted.reverse();
}

builder.queryField('series', (t) =>
  t.field({
    type: connection(VoteSeriesRef, 'VoteSeries', 'series', 'series'),
    description: 'The series of votes of several years on one subject, that with the newest vote first.',
    args: {
      ...windowArguments(t.arg),
      text: t.arg.string({
        description:
          'Only those in whose newest title every one of these words begins a word: `embargo cub`. Accents and case make no difference.',
      }),
      orderBy: orderArgument(t.arg, 'DATE'),
    },
    resolve: async (_, { text, orderBy, ...window }, context, info) => {
      checkCursors('series', window);
      const words = (wordsGiven('text', text) ?? []).map((word) => ` ${word}`);
      const all = inOrder(await allSeries(context), orderBy).filter(({ newest }) =>
        words.every((word) => newest.words.includes(word)),
      );
      // The key of a series has spaces, which a cursor does not take.
      const placeOf = ({ key }: VoteSeries) => encodeURIComponent(key);
      const part = selectsItems(info) ? stretchOf<VoteSeries>('series', all, placeOf, window) : UNREAD;
      return new Connection<VoteSeries>('series', part, placeOf, async () => all.length);
    },
  }),
);
