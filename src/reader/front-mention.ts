import { datelineOf } from './dateline.ts';
import type { Mention } from './mention.ts';
import type { Paragraph } from './paragraph.ts';
import { isMedium } from './paragraph-line.ts';
import { IS_ROLE } from './role-mention.ts';
import { overlap } from './span.ts';
import { slugOf } from './words.ts';

const NAME =
  /^(?:The )?\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:(?:of|for|the|on|a|and|de|to) )*[\p{Lu}\p{N}][\p{L}\p{N}.’'&-]*){0,5}/u;

/** Names in lines that say by their place what they are: a publisher before the day of an article, and those who have signed it. */
export const frontMentions = (paragraphs: readonly Paragraph[], taken: readonly Mention[]): Mention[] => [
  ...agencyMention(paragraphs, taken),
  ...writesFor(paragraphs, taken),
  ...paragraphs.flatMap(({ kind, text, start }): Mention[] => {
    const type = kind === 'IMPRINT' ? 'publisher' : kind === 'SIGNER' ? 'ngo' : null;
    const lead = /^\s*(?:[-–•*] ?|Published by )?/.exec(text)?.[0].length ?? 0;
    const name = type === null ? undefined : NAME.exec(text.slice(lead))?.[0];
    if (name === undefined) return [];
    // A line that begins with its day, or with a word before it, names nobody.
    const rest = text.slice(lead + name.length).trim();
    const isNamed = text.startsWith('Published by ') || isMedium(name) || /^The \p{Lu}\p{L}+ \p{Lu}/u.test(name);
    if (kind === 'IMPRINT' && (!isNamed || !/^(?:,|[|–—-]|$)/.test(rest) || MONTH.test(name))) return [];
    const span = { start: start + lead, end: start + lead + name.length };
    const isWhole = (one: Mention) => one.start <= span.start && one.end >= span.end;
    return taken.some((one) => (kind === 'SIGNER' ? isWhole(one) : overlap(one, span) && !isPlace(one)))
      ? []
      : [{ id: `${type}:${slugOf(name.replace(/^The /, ''))}`, ...span, text: name, how: 'NAME' }];
  }),
];

/** For whom an author writes, behind the name in a byline: `Ana Ruiz, El Diario. Translated by Jo Bell`. */
const writesFor = (paragraphs: readonly Paragraph[], taken: readonly Mention[]): Mention[] =>
  paragraphs
    .filter(({ kind }) => kind === 'BYLINE')
    .flatMap(({ text, start }): Mention[] => {
      const found = WRITES_FOR.exec(text);
      const { lead = '', name = '' } = found?.groups ?? {};
      const span = { start: start + lead.length, end: start + lead.length + name.length };
      return found === null || IS_ROLE.test(name) || taken.some((one) => overlap(one, span) && !isPlace(one))
        ? []
        : [{ id: `publisher:${slugOf(name.replace(/^The /, ''))}`, ...span, text: name, how: 'NAME' }];
    });
const WRITES_FOR =
  /^(?<lead>(?:By:? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}, )(?<name>\p{Lu}[\p{L}’'-]+(?: (?:(?:de|del|di|of|the|la|le|der|die) )?\p{Lu}[\p{L}’'-]+){0,4})(?=\.|$| \|)/u;
const isPlace = ({ id, how }: Mention): boolean =>
  /^(?:topic|state):/.test(id) || (id.startsWith('treaty:') && how === 'DESCRIBED');

/** The agency in a dateline is a publisher, whatever it is called: `(AP)`. */
function agencyMention(paragraphs: readonly Paragraph[], taken: readonly Mention[]): Mention[] {
  const first = paragraphs.find(({ kind }) => kind === 'BODY');
  const span = first === undefined ? null : (datelineOf(first)?.agency ?? null);
  if (first === undefined || span === null || taken.some((one) => overlap(one, span))) return [];
  const name = first.text.slice(span.start - first.start, span.end - first.start);
  return [{ id: `publisher:${slugOf(name)}`, ...span, text: name, how: 'NAME' }];
}

const MONTH =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Published|Updated|Posted)/;
