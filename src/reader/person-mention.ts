import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { organisationType } from './organisation-mention.ts';
import type { Paragraph } from './paragraph.ts';
import { isBareName } from './paragraph-line.ts';
import { overlap, type Span } from './span.ts';
import { slugOf } from './words.ts';

const PARTICLE = '(?:de|da|das|do|dos|del|della|di|du|van|von|der|den|ter|bin|bint|ibn|al|el|la|le|e|y)';
const PART = String.raw`(?:\p{Lu}\.|(?:d|D|O|L|N)[’']\p{Lu}[\p{L}’'-]*|(?:al|el)-\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+)`;
const NAME = String.raw`(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?:(?: ${PARTICLE}){0,2} ${PART}){1,3}`;
const SAYS =
  'said|says|told|tells|warned|warns|argued|argues|added|adds|wrote|noted|explained|stated|continued|remarked|urged|insisted|commented|called|replied|announced|complained|hailed';
/** Words that make a capitalised phrase the name of something else. */
const NO_NAME =
  /\b(?:The|Committee|Council|Commission|Assembly|Convention|Treaty|Union|Nations|States|Office|Department|Ministry|Agency|Forum|Foundation|Institute|Watch|Network|Alliance|Coalition|Association|Organi[sz]ation|University|Courier|Times|Post|News|Director|Minister|President|Secretary|Ambassador|Spokes\p{L}+|Chair|Officer|Manager|Representative|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Delegates|Médecins|Doctors|Amnesty|Save|Human|World|High|United|National|European|African|International|Global|Prime|Foreign|Deputy|Permanent|Our|Some|Parliament|Trust|Bank|Party|Group|Fund|Campaign|College|Society|Center|Centre|Union|Excellency|Staff|By|Observatory|Futures|Friends|Youth|State|Mr|Mrs|Ms|Dr|In|On|At|But|And|For|After|Before|When|While|Although|Despite|However)\b/u;

/** The places at which a name is known to be a person's: beside a verb of speech, after `By`, or before a role. */
const ROLE =
  '[Dd]irector(?:-[Gg]eneral)?|[Ss]pokes(?:man|woman|person)|[Mm]inister|[Aa]mbassador|[Pp]resident|[Ss]ecretary(?:-[Gg]eneral)?|[Cc]hair(?:man|woman|person)?|[Cc]ommissioner|[Ee]nvoy|[Dd]elegate|[Rr]epresentative|[Cc]oordinator|[Cc]hief|[Hh]ead|[Aa]dviser|[Aa]dvisor|[Nn]egotiator|[Cc]hancellor|[Ll]eader|[Ff]ounder|[Ee]xecutive|[Ll]awyer|[Cc]ampaigner|[Ee]xpert|[Rr]apporteur|[Aa]nalyst|[Rr]esearcher|[Dd]iplomat|[Oo]fficial';
const PLACES = [
  new RegExp(
    `(?:^|[\\n.”"“»’',] ?|\\b(?:said|added|by|with|told|and|that|to|contact) )(?<name>${NAME}), (?:the |an? )?[\\p{L} -]*?(?:[Dd]irector|[Cc]ampaigner|[Ss]pecialist|[Ll]awyer|[Aa]ctivist|[Ee]conomist|[Ee]xpert|[Hh]ead|[Cc]hair|[Cc]hief|[Ll]ead|[Pp]resident|[Ss]ecretary|[Mm]inister|[Aa]mbassador|[Ss]pokes\\p{L}+|[Oo]fficer|[Mm]anager|[Cc]ounsel|[Aa]dviser|[Aa]dvisor|[Aa]nalyst|[Ff]ellow|[Pp]rofessor|[Dd]elegate|[Rr]epresentative|[Ee]nvoy|[Cc]oordinator|[Cc]o-?founder|[Ff]ounder|[Rr]esearcher|[Ee]ditor|[Ss]cientist|[Ee]xecutive|[Ll]eader|[Cc]ommissioner|[Rr]apporteur|[Nn]egotiator)`,
    'gu',
  ),
  new RegExp(`[”"“»’'],? (?:${SAYS}) (?:[\\p{L}-]+ ){0,4}?(?<name>${NAME})`, 'gu'),
  new RegExp(`(?<name>${NAME}) of (?:the )?\\p{Lu}[\\p{L} ]{2,40}? (?:${SAYS})\\b`, 'gu'),
  new RegExp(`(?<name>${NAME}), (?:who|its|their|whose|of (?:the )?\\p{Lu})\\b`, 'gu'),
  new RegExp(`(?:’s|'s) [\\p{Ll} -]+, (?<name>${NAME}), (?:${SAYS})\\b`, 'gu'),
  new RegExp(`(?<name>${NAME}) (?:${SAYS})\\b`, 'gu'),
  new RegExp(`(?<=^(?:By|(?:Posted|Written) by):? (?:.*(?:, | and | & ))?)(?<name>${NAME})`, 'gmu'),
  new RegExp(
    `^(?<name>${NAME}) is (?:an? |the |\\p{Ll}+ (?:director|adviser|counsel|officer|editor) (?:at|of) )`,
    'gmu',
  ),
  new RegExp(`\\b(?:Mr|Mrs|Ms|Dr|Prof)\\.? (?<name>${NAME})`, 'gu'),
  // Before a name stands a role, and what it is for: `its adviser on the death penalty, Chiara Sant`.
  new RegExp(
    `(?:${ROLE})(?: (?:to|for|on|of|in) [\\p{L}. -]{2,40}?)?,? (?<! (?:of|for|the|at|to|in) )(?<name>${NAME})`,
    'gu',
  ),
];

/** Before the name of whoever somebody speaks or works for: that is no person's. */
const EMPLOYS =
  /\b(?:spokes(?:person|man|woman)|official|representative|executive|lawyer|delegate|observer|report|study|paper|survey) (?:for|of|from|at|by) (?:the )?$/;

/** What may stand before the name of whoever has signed: a section, or how he or she is addressed. */
const SECTION =
  /^\s*(?:\p{L}[\p{L}-]+(?: \p{L}+)? ?[|:–—] ?(?:[Bb]y )?)?(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame)\.? )?/u;

/** People who are named in full, those not known among them, and wherever their surnames stand. */
export function personMentions(
  text: string,
  lexicon: Lexicon,
  taken: readonly Mention[],
  signed: readonly Paragraph[] = [],
): Mention[] {
  const found = new Map<string, { id: string; start: number; end: number }>();
  // Who has signed with nothing but a name.
  for (const line of signed) {
    const lead = SECTION.exec(line.text)?.[0].length ?? 0;
    const name = /^[^,.]*/.exec(line.text.slice(lead))?.[0].trimEnd() ?? '';
    if (!isBareName(name) || NO_NAME.test(name)) continue;
    const start = line.start + lead;
    found.set(`${start}`, { id: `person:${slugOf(name)}`, start, end: start + name.length });
  }
  const isName = (name: string, span: Span): boolean =>
    !NO_NAME.test(name) &&
    !EMPLOYS.test(text.slice(Math.max(0, span.start - 40), span.start)) &&
    organisationType(name) === undefined &&
    !taken.some((one) => overlap(one, span));
  for (const pattern of PLACES)
    for (const { name, start, end } of namesAt(text, pattern, isName)) {
      const longer = [...found.values()].some(
        (one) => overlap(one, { start, end }) && one.end - one.start >= end - start,
      );
      if (longer) continue;
      for (const [key, one] of found) if (overlap(one, { start, end })) found.delete(key);
      found.set(`${start}`, { id: `person:${slugOf(name)}`, start, end });
    }
  const named = [...found.values()].map(
    ({ id, start, end }): Mention => ({ id, start, end, text: text.slice(start, end), how: 'NAME' }),
  );
  const all = [...taken.filter(({ id }) => id.startsWith('person:')), ...named];
  return [...named, ...surnames(text, all, [...taken, ...named])].filter(
    ({ id }) => lexicon.has(id) || !taken.some((one) => one.id === id && one.how === 'SHORT'),
  );
}

/** The names that a pattern finds and that are names; behind one that is none, `Executive Director`, it looks again. */
function namesAt(
  text: string,
  pattern: RegExp,
  isName: (name: string, span: Span) => boolean,
): (Span & { name: string })[] {
  const look = new RegExp(pattern, `${pattern.flags}d`);
  const found: (Span & { name: string })[] = [];
  for (let match = look.exec(text); match !== null; match = look.exec(text)) {
    const name = match.groups?.name ?? '';
    const [start = 0, end = 0] = match.indices?.groups?.name ?? [];
    if (isName(name, { start, end })) found.push({ name, start, end });
    else look.lastIndex = match.index + 1;
  }
  return found;
}

/** The surnames of those who have been named in full, from there on. */
function surnames(text: string, people: readonly Mention[], taken: readonly Mention[]): Mention[] {
  const bySurname = new Map<string, Mention>();
  for (const person of people) {
    const surname = person.text.split(' ').at(-1) ?? '';
    if (surname.length > 2 && !bySurname.has(surname)) bySurname.set(surname, person);
  }
  return [...bySurname].flatMap(([surname, { id, start: first }]) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}’'-])${surname.replace(/[^\p{L}’'-]/gu, '')}(?![\\p{L}-])`, 'gu'))]
      .map(({ 0: found, index }) => ({
        id,
        start: index,
        end: index + found.length,
        text: found,
        how: 'SHORT' as const,
      }))
      .filter((span) => span.start > first && !taken.some((one) => overlap(one, span))),
  );
}
