import type { OneVotes } from '../read/one-vote.ts';
import { symbolOf } from '../read/symbol.ts';
import type { Titles } from '../read/title.ts';
import type { Account } from './account.ts';

/**
 * The accounts of a source, with one where its records are of parts that were put to one vote. The ballots are those of the record of the vote
 * itself, or of the first one where the source has none; what was voted on is what all of them say. Such an account comes when all have come.
 */
export async function* joinParts(
  accounts: AsyncIterable<Account>,
  votes: OneVotes,
  titles: Titles,
): AsyncGenerator<Account> {
  const wholes = new Set(votes.values());
  const found = new Map<string, Account[]>();
  for await (const account of accounts) {
    const { key } = account;
    const vote = votes.get(key) ?? (wholes.has(key) ? key : null);
    if (vote === null) yield account;
    else found.set(vote, [...(found.get(vote) ?? []), account]);
  }
  for (const [vote, records] of found) yield joined(vote, records, titles);
}

function joined(key: string, accounts: readonly Account[], titles: Titles): Account {
  const ordered = [...accounts].sort((a, b) => rank(a) - rank(b));
  const [first] = ordered as [Account];
  const all = (get: (account: Account) => string, between: string) =>
    [...new Set(ordered.map(get))].filter((text) => text !== '').join(between);
  const { details } = first;
  const heading = all(({ heading }) => heading, '; ');
  const description = all(({ description }) => description, '; ');
  const important = ordered.map((account) => account.important).filter((said) => said !== null);
  return {
    ...first,
    key,
    parts: ordered.filter((account) => account.key !== key).map((account) => `${account.record} ${account.key}`),
    symbol: first.key === key ? first.symbol : symbolOf(key),
    // As it is made of these texts again, when the vote has been written to a file and is read.
    name: details.title === '' ? titles.nameOf({ title: '', description, heading }) : first.name,
    heading,
    description,
    details: { ...details, subjects: all((account) => account.details.subjects, ' | ') },
    topics: [...new Set(ordered.flatMap(({ topics }) => topics))].sort(),
    important: important.length === 0 ? null : important.includes(true),
    repeats: null,
  };

  /** The record of the vote itself comes first, then the others by their numbers. */
  function rank(account: Account): number {
    return account.key === key ? 0 : Number(account.record);
  }
}
