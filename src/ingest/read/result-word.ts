import { type Note, type Position, REMARK } from './problem.ts';

/** What came of a vote as an account of it says; OPEN: it says so little, or in such words, that nothing may be worked out of its ballots. */
export const RESULTS = ['ADOPTED', 'REJECTED', 'OPEN'] as const;
export type Result = (typeof RESULTS)[number];

/** A word of its own, in any script. */
const word = (stems: string, flags = 'u') => new RegExp(`(?<!\\p{L})(?:${stems})(?!\\p{L})`, flags);

const GOOD = [
  ...['pass(?:ed|es)?', 'adopt(?:ed|s)?', 'carried', 'carries', 'accepted', 'agreed', 'approved'],
  ...['adoptee?s?', 'approuvee?s?', 'acceptee?s?', '(?:adoptad|aprobad|aceptad)[oa]s?', 'angenommen', 'принят[аоы]?'],
].join('|');
const BAD = [
  ...['fail(?:ed|s)?', 'reject(?:ed|s)?', 'lost', 'defeated', 'negatived', 'vetoed', 'veto'],
  ...['rejetee?s?', 'repoussee?s?', 'rechazad[oa]s?', 'abgelehnt', 'отклонен[аоы]?'],
].join('|');
const NOT = "not|non|no|never|didn't|pas|nicht|не";

const ADOPTED = word(GOOD);
const REJECTED = word(BAD);
const DENIED = word(`(?:(?:${NOT})|fail(?:ed|s)? to) (?:(?:be|been|was|were|ete|fue|ha sido) )?(?:${GOOD})`);
const DOUBTED = new RegExp(`^(?:${NOT})(?!\\p{L})`, 'u');

/** What a file says came of a vote, in whatever words; null where these are not understood, or say both. */
export function resultOf(said: string): 'ADOPTED' | 'REJECTED' | null {
  const text = said
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  if (DENIED.test(text)) return ADOPTED.test(text.replace(DENIED, '')) ? null : 'REJECTED';
  if (DOUBTED.test(text) || ADOPTED.test(text) === REJECTED.test(text)) return null;
  return ADOPTED.test(text) ? 'ADOPTED' : 'REJECTED';
}

/** The result of a vote as a file says it; null where it says nothing. One that is not understood is told, and nothing is worked out against it. */
export function readResult(said: string | undefined, at: Position, note: Note): Result | null {
  const text = said?.trim() ?? '';
  if (text === '') return null;
  const result = resultOf(text);
  if (result === null)
    note(
      at,
      `What the result "${text.slice(0, 60)}" means is not clear, and votes that have it get none: write adopted or rejected.`,
      REMARK,
    );
  return result ?? 'OPEN';
}
