import { placesOf } from '../../analysis/kernel/bits.ts';
import { votesThatFit } from '../../analysis/kernel/filter.ts';
import type { RollCall } from '../../analysis/kernel/matrix.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { nodeGiven } from '../kernel/node-arguments.ts';
import { keyOfSymbol } from '../kernel/symbol.ts';
import { VoteEventRef } from '../nouns/vote-event.ts';
import { filterAsOf } from './vote-filter.ts';

builder.queryField('voteEvent', (t) =>
  t.field({
    type: VoteEventRef,
    nullable: true,
    description: 'A vote event, by exactly one of the two arguments.',
    args: {
      id: t.arg.id({ description: 'By an id such as `urn:caucus:vote:ga/74/247`.' }),
      symbol: t.arg.string({
        description:
          'By the symbol of the text that was voted on as a whole: `A/RES/74/247`, `R/74/247` or `ga/74/247`; of one in parts, such as `A/RES/181(II)`, of which one part alone was, the vote on that. `votes` has those on its paragraphs and amendments too.',
      }),
    },
    resolve: async (_, { id = null, symbol = null }, context): Promise<VoteEvent | null> => {
      if ((id === null) === (symbol === null))
        throw badInput('BAD_USER_INPUT', 'voteEvent: give exactly one of `symbol`, such as "A/RES/74/247", and `id`.');
      return nodeGiven(context, 'id', id ?? (await voteOn(context, symbol ?? '')), 'vote event');
    },
  }),
);

/** Some votes by the keys by which they can be asked for, three at most. */
const inWords = (votes: readonly RollCall[]): string =>
  [...votes.slice(0, 3).map(({ key }) => `"${key}"`), ...(votes.length > 3 ? ['…'] : [])].join(', ');

/** The id of the newest vote on a text as a whole; an error with a sentence where there is none. */
async function voteOn(context: Context, symbol: string): Promise<string> {
  const key = keyOfSymbol('symbol', symbol) ?? '';
  const matrix = await context.votes();
  const on = placesOf(votesThatFit(matrix, filterAsOf({ symbol: key }, context.asOf))).map(
    (place) => matrix.rollCalls[place] as RollCall,
  );
  const whole = on.filter((vote) => vote.key === key || vote.formerKeys.includes(key)).at(-1);
  const [part, ...more] = on.filter(({ scope }) => scope === 'WHOLE');
  const asked = whole ?? (more.length === 0 ? part : undefined);
  if (asked !== undefined) return urn('vote', asked.key);
  const [later] = on.length > 0 ? [] : placesOf(votesThatFit(matrix, { symbol: key }));
  if (later !== undefined)
    throw badInput(
      'NOT_FOUND',
      `symbol: there was no vote on ${JSON.stringify(symbol)} yet: ${(matrix.rollCalls[later] as RollCall).latest} is its day.`,
    );
  throw badInput(
    'NOT_FOUND',
    on.length === 0
      ? `symbol: there is no recorded vote on ${JSON.stringify(symbol)}. \`resolutions\` and \`search\` find texts that were adopted without one.`
      : `symbol: there is no vote on ${JSON.stringify(symbol)} as a whole, but ${on.length === 1 ? 'one' : on.length} on its parts: ${inWords(on)}. votes(where: {symbol: …}) lists them.`,
  );
}
