import { assemblySession } from './assembly-session.ts';
import { bodySymbolKey } from './body-symbol.ts';
import { councilYear } from './council-year.ts';

/**
 * The key of a text of the General Assembly or the Security Council by any usual form of its symbol: `A/RES/50/38[B-I]`, `R/50/38B/I` and `ga/50/38-b-i` are
 * `ga/50/38-b-i`; so are `68/262`, `68-262`, `A/68/262` and `UNGA resolution 68/262` one text; `A/RES/2825(XXVI)[C]` is `ga/26/2825-c`, `A/RES/2758` is
 * `ga/26/2758`; `ESS/10/19` is `ga/es-10/19`; `S/RES/2323(2016)`, `S/RES/2323`, `SC Res. 2323`, `UNSCR 2323` and `2323 (2016)` are `sc/2016/2323`; `A/HRC/RES/55/28` is `hrc/55/28`. Null when the text is no symbol. Decisions are numbered from 301 on in
 * sessions 31 to 56: `R/33/422` is `ga/33/dec-422`.
 */
export function symbolKey(symbol: string): string | null {
  const text = symbol
    .trim()
    .replace(/[‐-―]/g, '-')
    .replace(/[.,;:]+$/, '')
    .toUpperCase()
    .replace(/,? AS (?:ORALLY )?(?:AMENDED|REVISED)$/, '');
  if (BODY.test(text)) return KEY.test(text) ? text.toLowerCase() : null;
  const other = bodySymbolKey(text);
  if (other !== null) return other;
  const [, resolution, stated] = COUNCIL.exec(text) ?? [];
  if (resolution !== undefined) {
    const year = stated ?? councilYear(Number(resolution));
    return year === null ? null : `sc/${year}/${resolution}`;
  }
  const decision = DECISION.test(text);
  const bare = text
    .replace(ASSEMBLY, '')
    .replace(/^ESS\//, 'ES-')
    .replace(/^(E?S)(?=\d)/, '$1-')
    .replace(/^SS\//, 'S-');
  const [, session, number, rest] = SESSION_FIRST.exec(bare) ?? romanLast(bare) ?? countedOn(text) ?? [];
  if (session === undefined || number === undefined || rest === undefined) return null;
  const parts = rest
    .replace(/[[\]()]|SECTION/g, ' ')
    .split(/[-/\s.]+/)
    .filter((part) => part !== '');
  // A day beside a symbol is no part of it.
  if (!parts.every((part) => /^[A-Z0-9]+$/.test(part)) || DAY.test(rest)) return null;
  const isDecision = decision || (Number(session) >= 31 && Number(session) <= 56 && Number(number) > 300);
  const [of, which] = [session, number].map((text) => text.replace(/(?<![1-9]\d*)0+(?=\d)/, ''));
  return [`ga/${of}/${isDecision ? 'dec-' : ''}${which}`, ...parts].join('-').toLowerCase();
}

/** What stands before the number in symbols of the Security Council, of decisions and of resolutions of the General Assembly. */
const COUNCIL =
  /^(?:S\/RES\/|(?:(?:UN)?SCR?|(?:UN )?SECURITY COUNCIL)\s+(?:RES(?:OLUTION)?\.?\s)?|(?:RES(?:OLUTION)?\.?\s+)?(?=\d+\s*\((?:19|20)\d\d\)$))\s*(\d+)(?:\s*\((\d{4})\))?$/;
const DECISION = /^(?:A\/DEC\/|(?:UNGA\s)?DECISION\s)/;
const ASSEMBLY =
  /^(?:A\/RES\/|A\/DEC\/|A\/|RES\/|R\/|(?:(?:(?:UN)?GA|(?:UN )?GENERAL ASSEMBLY|UN)\s+)?(?:(?:RES(?:OLUTION)?\.?|DECISION)\s+)?)/;
/** A day, in whatever order its parts stand. */
const DAY = /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}/;
/** `68/262`, or `68-262` where nothing follows. */
const SESSION_FIRST = /^((?:E?S-)?\d+)(?:\/+|(?<=^(?:E?S-)?\d{1,2})-(?=\d{1,3}$))(\d+)(.*)$/;
/** How keys begin, and what they look like. */
const BODY = /^(?:GA|SC|SYN|HRC|ECOSOC|C[1-6]|AC-\d+|CN-\d+|WHA|CONF-\d+|WHO-EB|UNEA|IAEA-GC|[A-Z]+-C(?:OP|MA))\//;
const KEY = /^[A-Z0-9-]+\/(?:(?:E?S-)?\d+|DOC)\/[A-Z0-9]+(?:[-/][A-Z0-9]+)*$/;

/** `2825(XXVI)[C]`, or `2825 C (XXVI)`: until session 30 the session stands last, in roman numerals. */
function romanLast(text: string): string[] | null {
  const found = /^(\d+)\s*([A-Z])?\s*\((E?S-)?([IVXLC]+|\d+)\)(.*)$/.exec(text);
  if (!found) return null;
  const [, number = '', part = '', special = '', session = '', rest = ''] = found;
  return [text, `${special}${/\d/.test(session) ? session : roman(session)}`, number, `${part}${rest}`];
}

/** `A/RES/2758`, or `UNGA resolution 2758`: until session 30 the number alone says which text it is. */
function countedOn(text: string): string[] | null {
  const found = /^(?:A\/RES\/|(?:(?:UN)?GA|(?:UN )?GENERAL ASSEMBLY)\s+(?:RES(?:OLUTION)?\.?\s+)?)(\d+)(.*)$/.exec(
    text,
  );
  if (!found || /^\s*\//.test(found[2] ?? '')) return null;
  const [, number = '', rest = ''] = found;
  const session = assemblySession(Number(number));
  return session === null ? null : [text, session.toUpperCase(), number, rest];
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function roman(numeral: string): number {
  const digits = [...numeral].map((digit) => DIGITS[digit] ?? 0);
  return digits.reduce((sum, digit, place) => sum + (digit < (digits[place + 1] ?? 0) ? -digit : digit), 0);
}
