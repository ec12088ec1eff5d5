import { draftKey } from '../../graph/kernel/body-symbol.ts';
import { symbolKey } from '../../graph/kernel/symbol.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import type { Scope } from './roll-call.ts';

/** What part of a text a key says was voted on, by its suffix, and the suffix of a key for each. */
const SUFFIXES: Readonly<Record<string, Scope>> = { amend: 'AMENDMENT', para: 'PARAGRAPH', motion: 'PROCEDURAL' };

/**
 * What the words of a classification say was voted on, in English, French, Spanish and Russian; a text as amended is a whole one. A division is a recorded vote
 * in British usage, whatever it is on; only one of a text, or that is moved, is that of the rules of procedure.
 */
const KINDS: readonly (readonly [RegExp, Scope])[] = [
  [/amend(?!ed)|enmienda|поправк/i, 'AMENDMENT'],
  [/paragraph|párrafo|parrafo|пункт|\bpara\b|\b[op]p *\d|separate/i, 'PARAGRAPH'],
  [
    /proc[eé]du|procedim|процедур|adjourn|no.action|closure|\border\b|\b(?:motion|request)s? for (?:a )?division|\bdivision of\b/i,
    'PROCEDURAL',
  ],
];

/** What a file says that a vote was on. */
type Named = {
  readonly id?: string | undefined;
  readonly identifier?: string | undefined;
  readonly classification: readonly string[];
  readonly motion?:
    | { readonly identifier?: string | undefined; readonly classification: readonly string[] }
    | undefined;
};

/** The key of a vote, and what part of its text was voted on. */
export type VoteKey = { readonly key: string; readonly scope: Scope };

/**
 * The key of a vote event and what part of its text was voted on: by the suffix of its own key, or by the classification of the event or its motion, for
 * which a key made of a symbol gets a suffix. Null where neither has the symbol of a text.
 */
export function keyOf({ id, identifier, classification, motion }: Named): VoteKey | null {
  const urn = parseUrn(id ?? '');
  const own = urn?.type === 'vote' && identifier === urn.key ? urn.key : null;
  const key =
    own ?? [identifier, motion?.identifier].map((text) => votedTextKey(text ?? '')).find((found) => found !== null);
  if (key === undefined || key === null) return null;
  const part = partKey(key, [...classification, ...(motion?.classification ?? [])].join(' '));
  return own === null ? part : { ...part, key };
}

/** The key of a text that was voted on, a draft or an amendment among them, by its symbol; null where it is none. */
export const votedTextKey = (symbol: string): string | null => symbolKey(symbol) ?? draftKey(symbol);

/** The key of a vote on a text, or on the part of it that its suffix or a classification says. */
export function partKey(key: string, classification: string): VoteKey {
  const [, kind = ''] = /\/([a-z]+)-\d+(?:\/again-\d+)?$/.exec(key) ?? [];
  const suffixed = SUFFIXES[kind];
  if (suffixed !== undefined) return { key, scope: suffixed };
  const scope = KINDS.find(([pattern]) => pattern.test(classification))?.[1] ?? 'WHOLE';
  const suffix = Object.keys(SUFFIXES).find((name) => SUFFIXES[name] === scope);
  return { key: suffix === undefined ? key : `${key}/${suffix}-1`, scope };
}

/**
 * The key under which a second vote on the same thing is kept: on the same text, `ga/78/911/again-1`; on another amendment or paragraph of it, which has
 * the next number.
 */
export function nextKey(key: string, scope: Scope, taken: ReadonlyMap<string, unknown>): string {
  const base = scope === 'WHOLE' ? `${key}/again` : key.replace(/-\d+$/, '');
  let number = 1;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
