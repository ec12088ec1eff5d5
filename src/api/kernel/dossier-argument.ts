import { claimsThatFit } from '../../graph/claim-filter.ts';
import { concerned } from '../../graph/claim-ledger.ts';
import { badInput } from './bad-input.ts';
import type { Context } from './context.ts';

/** The names of dossiers that an argument may give, null where it gives none; an error with a sentence when there is none of that name. */
export async function dossiersGiven(
  context: Context,
  argument: string,
  given: readonly string[] | null | undefined,
): Promise<readonly string[] | null> {
  if (!given) return null;
  const there = new Set((await context.claims()).claims.map(({ dossier }) => dossier));
  const unknown = given.find((dossier) => !there.has(dossier));
  if (unknown === undefined) return given;
  throw badInput(
    'NOT_FOUND',
    `${argument}: no dossier has the name ${JSON.stringify(unknown)}. There are ${[...there].sort().join(', ')}.`,
  );
}

/** The ids of all that the claims of the given dossiers are about; null where none is given. */
export async function concernedBy(
  context: Context,
  argument: string,
  given: readonly string[] | null | undefined,
): Promise<ReadonlySet<string> | null> {
  const dossiers = await dossiersGiven(context, argument, given);
  if (dossiers === null) return null;
  const claims = claimsThatFit(await context.claims(), { dossiers }, context.asOf);
  return new Set(claims.flatMap(({ claim }) => [...concerned(claim)]));
}
