import { addressOf, withQuery } from '../addresses.ts';
import { number } from '../kernel/words.ts';
import type { ClaimInBriefFragment } from '../operations.ts';

type ClaimsInBrief = { readonly totalCount: number; readonly nodes: readonly ClaimInBriefFragment[] };

/** Claims, about a thing or in a text, each with where it is written; nothing where there are none. `all` is what the page of claims is asked for to have those too that are not here. */
export function Claims({
  title,
  of,
  all,
}: {
  title: string;
  of: ClaimsInBrief | null | undefined;
  all: Readonly<Record<string, string | undefined>>;
}) {
  const claims = of?.nodes ?? [];
  if (!of || claims.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {of.totalCount > claims.length && (
        <p class="quiet">
          The first {number(claims.length)} of {number(of.totalCount)}.{' '}
          <a href={withQuery('/claims', all)}>All of them, a page at a time</a>
        </p>
      )}
      <ClaimItems claims={claims} />
    </section>
  );
}

/** Claims as a list, each with where it is written. */
export const ClaimItems = ({ claims }: { claims: readonly ClaimInBriefFragment[] }) => (
  <ul class="groups">
    {claims.map(({ id, text, contested, evidence }) => (
      <li key={id}>
        <a href={addressOf(id)}>{text}</a> {contested && <span class="badge">contested</span>}{' '}
        <Places evidence={evidence} />
      </li>
    ))}
  </ul>
);

/** Where something is written, each place once, in few words. */
export const Places = ({ evidence }: { evidence: readonly { readonly citation: string }[] }) => (
  <span class="quiet">({[...new Set(evidence.map(({ citation }) => citation))].slice(0, 3).join('; ')})</span>
);
