import { addressOf } from '../addresses.ts';
import type { Rank, RivalFragment } from '../operations.ts';
import { Written } from './evidence.tsx';

/** How a claim ranks beside its rivals, in a word; nothing where it is as any other. */
export const RANKS: Readonly<Record<Rank, string>> = { PREFERRED: 'preferred', NORMAL: '', DEPRECATED: 'set aside' };

/** Rival claims side by side, each with its rank, the reason for it, and the places where it is written. */
export const Accounts = ({ accounts }: { accounts: readonly RivalFragment[] }) => (
  <div class="sides">
    {accounts.map(({ id, text, rank, rankReason, evidence }) => (
      <div key={id} class={`side ${rank}`}>
        <p>
          <a href={addressOf(id)}>{text}</a> {RANKS[rank] && <span class="badge">{RANKS[rank]}</span>}
        </p>
        {rankReason && <p class="quiet">{rankReason}</p>}
        <Written evidence={evidence} />
      </div>
    ))}
  </div>
);
