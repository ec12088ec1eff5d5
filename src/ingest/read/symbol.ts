import { type Scope, sessionOf } from './roll-call.ts';

/**
 * The symbol of a text in display form, from the key of a vote on it or on a part of it: `ga/74/247` is `A/RES/74/247`,
 * `ga/50/38-b-i/para-1` is `A/RES/50/38[B-I]`, `ga/1/17-rule-73` is `A/RES/17(I)[RULE-73]`. Null where the key says only a page of
 * the record or a source number, where the vote is synthetic, and for votes on parts of texts until session 30, where the source's symbols are not reliable.
 */
export function symbolOf(key: string): string | null {
  const [body, session = '', text = '', suffix] = key.split('/');
  if (body === 'sc') return `S/RES/${text}(${session})`;
  if (body !== 'ga') return null;
  const [, decision, number, rest = ''] = /^(dec-)?(\d+)(?:-(.+))?$/.exec(text) ?? [];
  const [, kind = '', ordinal = ''] = /^(es-|s-)?(\d+)$/.exec(session) ?? [];
  if (number === undefined) return null;
  const head = decision === undefined ? 'A/RES' : 'A/DEC';
  const parts = rest === '' ? '' : `[${rest.replace(/^para-(\d+)$/, 'para.$1').toUpperCase()}]`;
  if (Number(ordinal) > lastRoman(kind)) return `${head}/${session.toUpperCase()}/${number}${parts}`;
  if (suffix !== undefined && kind === '') return null;
  const numeral = kind === 's-' && Number(ordinal) < 3 ? ordinal : roman(Number(ordinal));
  return `${head}/${number}(${kind.toUpperCase()}${numeral})${parts}`;
}

/** Up to which session of a kind the symbol ends in the session, as a roman numeral; only S-1 and S-2 are written with digits. */
const lastRoman = (kind: string): number => (kind === 'es-' ? 5 : kind === 's-' ? 9 : 30);

const NUMERALS: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  const found = NUMERALS.find(([value]) => value <= number);
  return found === undefined ? '' : found[1] + roman(number - found[0]);
}

/**
 * What a vote was on, in words for a reader: symbol or place in the record, part, and the heading of the source where there is one. A key is never
 * changed: where review has found another part than its suffix says, the part has no number.
 */
export function titleOf(key: string, symbol: string | null, heading: string, scope: Scope): string {
  const [, kind = '', count = ''] = /^([a-z]+)-(\d+)$/.exec(key.split('/')[3] ?? '') ?? [];
  const { part = '', of = scope } = SUFFIX[kind] ?? {};
  const said = of === scope ? part.replace('#', count) : PARTS[scope];
  const title = `${symbol ?? placeOf(key)}${said}`;
  return heading === '' ? title : `${title}: ${heading}`;
}

const SUFFIX: Readonly<Record<string, { readonly part: string; readonly of?: Scope }>> = {
  para: { part: ', paragraph vote #', of: 'PARAGRAPH' },
  amend: { part: ', amendment vote #', of: 'AMENDMENT' },
  motion: { part: ', procedural motion #', of: 'PROCEDURAL' },
  other: { part: ', other text #' },
};
const PARTS: Readonly<Record<Scope, string>> = {
  WHOLE: '',
  PARAGRAPH: ', paragraph vote',
  AMENDMENT: ', amendment vote',
  PROCEDURAL: ', procedural motion',
};

function placeOf(key: string): string {
  const text = key.split('/')[2] ?? '';
  const session = `session ${sessionOf(key).toUpperCase()}`;
  if (key.startsWith('syn/')) return `Synthetic text ${text} of seed ${sessionOf(key)}`;
  const [, record] = /^(?:rcid|undl)-(\d+)$/.exec(text) ?? [];
  const [, page, part] = /^p(\d+)(?:-(.+))?$/.exec(text) ?? [];
  if (record !== undefined) return `Roll call ${record} of ${session}`;
  if (page === undefined) return `Text ${text.toUpperCase()} of ${session}`;
  return `Page ${page}${part === undefined ? '' : `, ${part.toUpperCase()},`} of the record of ${session}`;
}
