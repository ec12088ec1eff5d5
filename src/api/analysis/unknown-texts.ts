import { countBits } from '../../analysis/kernel/bits.ts';
import { votesThatFit } from '../../analysis/kernel/filter.ts';
import { urn } from '../../graph/kernel/urn.ts';
import { badInput } from '../kernel/bad-input.ts';
import type { Context } from '../kernel/context.ts';
import { isOfText, keyOfSymbol } from '../kernel/symbol.ts';
import type { GivenFilter } from './vote-filter.ts';

/** Refuses symbols of texts that the graph does not know, neither by a vote nor as adopted without one: a typing error must not be answered as if nobody had voted. */
export async function refuseUnknownTexts(context: Context, argument: string, given: GivenFilter): Promise<void> {
  const key = keyOfSymbol(`${argument}.symbol`, given.symbol ?? null);
  if (key !== null && !(await isKnown(context, key)))
    throw badInput(
      'BAD_USER_INPUT',
      `${argument}.symbol: the graph knows no text ${JSON.stringify(given.symbol)}, neither voted on nor adopted without a vote. \`search\` finds texts by words of their titles.`,
    );
  await Promise.all([
    ...(given.and ?? []).map((one, at) => refuseUnknownTexts(context, `${argument}.and[${at}]`, one)),
    ...(given.or ?? []).map((one, at) => refuseUnknownTexts(context, `${argument}.or[${at}]`, one)),
    ...(given.not ? [refuseUnknownTexts(context, `${argument}.not`, given.not)] : []),
  ]);
}

async function isKnown(context: Context, key: string): Promise<boolean> {
  if (countBits(votesThatFit(await context.votes(), { symbol: key })) > 0) return true;
  const found = await Promise.all(
    (['resolution', 'decision'] as const).map(async (noun) => {
      const { byName } = await context.directory(noun);
      return byName.some(({ id }) => isOfText(id, urn(noun, key)));
    }),
  );
  return found.includes(true);
}
