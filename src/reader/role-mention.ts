import { type Lexicon, typeOf } from './lexicon.ts';
import { isOf, type Mention, mentionsIn, ORGANISATIONS } from './mention.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';
import { slugOf, stemsOf, upperFirst } from './words.ts';

/** That somebody holds a role at an organisation. */
export type HeldRole = Span & {
  readonly person: Mention;
  readonly organisation: Mention;
  readonly title: string;
  readonly role: string;
  readonly past: boolean;
};

const HEAD =
  'director|director-general|campaigner|specialist|lawyer|activist|economist|expert|head|chair|chairman|chairwoman|chairperson|chief|lead|leader|president|vice-president|secretary|secretary-general|minister|ambassador|spokesperson|spokesman|spokeswoman|officer|manager|counsel|adviser|advisor|analyst|fellow|professor|delegate|representative|envoy|coordinator|co-founder|founder|researcher|editor|writer|reporter|commissioner|rapporteur|executive|scientist|negotiator|correspondent|journalist';
export const IS_ROLE = new RegExp(`\\b(?:${HEAD})s?\\b`, 'i');

/** The roles that a sentence gives people: `X, policy lead of Y`, `Y policy lead X`, `X is a writer for Y`, `policy lead of Y X`. */
export function rolesIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  before: Sentence | undefined,
): HeldRole[] {
  const here = mentionsIn(mentions, sentence);
  const people = here.filter(isOf(['person'])).filter(({ how }) => how !== 'PRONOUN');
  const bodies = here.filter(isOf([...ORGANISATIONS, 'state']));
  const textOf = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const found = people.flatMap((person): HeldRole[] => {
    const office = officeIn(person, bodies, textOf, sentence);
    if (office !== null) return [held(person, office.organisation, office, lexicon)];
    for (const organisation of bodies) {
      const title = titleOf(person, organisation, textOf, sentence);
      if (title !== null && IS_ROLE.test(title.text) && title.text.split(' ').length <= 9)
        return [held(person, organisation, title, lexicon)];
    }
    const own = itsRole(person, sentence, textOf);
    const organisation = own === null ? undefined : ownerBefore(own.start, bodies, before, mentions);
    return own === null || organisation === undefined ? [] : [held(person, organisation, own, lexicon)];
  });
  return [...found, ...wroteFor(sentence, bodies, here, lexicon)];
}

const LEADS: Readonly<Record<string, string>> = {
  ...{
    chairs: 'Chair',
    heads: 'Head',
    leads: 'Leader',
    directs: 'Director',
    runs: 'Director',
    represents: 'Representative',
  },
  ...{ chaired: 'Chair', led: 'Leader', headed: 'Head', founded: 'Founder', presides: 'President' },
};
const ADDRESS = '(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Ambassador)\\.? )?';

/** A role that a verb tells: `X, who chairs Y`, `Y elected X its chair`, `Y met under the chairmanship of X`. */
function officeIn(
  person: Mention,
  bodies: readonly Mention[],
  textOf: TextOf,
  sentence: Sentence,
): (Title & { organisation: Mention }) | null {
  const rest = textOf(person.end, sentence.end);
  const lead = textOf(sentence.start, person.start);
  const leads = /^, who (?:also )?(?<verb>\p{Ll}+)(?: over)? (?:the )?/u.exec(rest);
  const title = LEADS[leads?.groups?.verb ?? ''];
  const led = bodies.find(({ start }) => start === person.end + (leads?.[0].length ?? 0));
  if (title !== undefined && led !== undefined)
    return { organisation: led, text: title, start: person.start, end: led.end };
  const chair = new RegExp(`\\bunder the (?:chairmanship|presidency|chair) of ${ADDRESS}$`, 'u').exec(lead);
  const elects = new RegExp(`\\b(?:elected|appointed|named|chose) ${ADDRESS}$`, 'u').exec(lead);
  const as = /^[^,;.]{0,40}? (?:as )?(?:its|their) (?<title>(?:\p{L}+[ -]?){1,3})/u.exec(rest)?.groups?.title;
  const told = chair !== null ? 'Chair' : elects !== null && as !== undefined && IS_ROLE.test(as) ? as.trim() : null;
  const found = chair ?? elects;
  const of = found === null ? undefined : bodies.find(({ end }) => end <= sentence.start + found.index);
  return told === null || of === undefined ? null : { organisation: of, text: told, start: of.start, end: person.end };
}

/** `its director, X`, or `X, its director`: a role at whatever was spoken of before. */
function itsRole(person: Mention, sentence: Sentence, textOf: TextOf): Title | null {
  const lead = /\b(?:[Ii]ts|[Tt]heir|[Ww]hose) (?<title>[\p{L} .-]+?),? $/u.exec(textOf(sentence.start, person.start));
  if (lead?.groups?.title !== undefined && IS_ROLE.test(lead.groups.title))
    return { text: lead.groups.title, start: sentence.start + lead.index, end: person.end };
  const rest = /^, (?:its|their) (?<title>[\p{L} -]+?)(?=[,.;]|$)/u.exec(textOf(person.end, sentence.end));
  return rest?.groups?.title !== undefined && IS_ROLE.test(rest.groups.title)
    ? { text: rest.groups.title, start: person.start, end: person.end + rest[0].length }
    : null;
}

/** Whose a role is that is said to be its: of the last body in the sentence, else of the first in the one before. */
const ownerBefore = (
  place: number,
  bodies: readonly Mention[],
  before: Sentence | undefined,
  mentions: readonly Mention[],
): Mention | undefined =>
  bodies.filter(({ end }) => end <= place).at(-1) ??
  (before === undefined ? undefined : mentionsIn(mentions, before).find(isOf([...ORGANISATIONS, 'state'])));

type Title = Span & { readonly text: string };
type TextOf = (from: number, to: number) => string;

function titleOf(person: Mention, organisation: Mention, textOf: TextOf, sentence: Sentence): Title | null {
  if (organisation.start > person.end) {
    const between = textOf(person.end, organisation.start);
    // Behind the name: `, policy lead of the Y`, `, head of the Y delegation`, ` is a senior writer for Y`.
    const after =
      /^(?:, (?:the |an? )?| is (?:the |an? )?| \()(?<title>[^,.;:“”]*?),? (?:at|of|for|with|from)(?: [Tt]he)? $/u.exec(
        between,
      );
    if (after?.groups?.title !== undefined)
      return { text: after.groups.title, start: person.start, end: organisation.end };
    if (/^, (?:the )?$/.test(between)) {
      const rest = /^(?:’s|'s)? (?<title>[^,.;:“”]+)(?=[,.])/u.exec(textOf(organisation.end, sentence.end));
      if (rest?.groups?.title !== undefined)
        return { text: rest.groups.title, start: person.start, end: organisation.end + rest[0].length };
    }
    return null;
  }
  const between = textOf(organisation.end, person.start);
  const plain = /^(?:’s|'s)? (?<title>(?:[^,.;:“”]|(?<=\p{Lu})\.)+?),? $/u.exec(between);
  if (plain?.groups?.title !== undefined)
    return { text: plain.groups.title, start: organisation.start, end: person.end };
  // Before both: `Deputy Director of Y X`.
  const before = /(?<title>(?:\p{Lu}[\p{L}-]+ )+)(?:of|at|for)(?: [Tt]he)? $/u.exec(
    textOf(sentence.start, organisation.start),
  );
  return between === ' ' && before?.groups?.title !== undefined
    ? { text: before.groups.title.trim(), start: organisation.start - before[0].length, end: person.end }
    : null;
}

/** `She previously wrote for Y and Z`, in what an article says of its author. */
function wroteFor(
  sentence: Sentence,
  bodies: readonly Mention[],
  here: readonly Mention[],
  lexicon: Lexicon,
): HeldRole[] {
  const verb = /\b(?:previously|formerly|also)? ?(?:wrote|reported|writes|worked as a (?:writer|reporter)) for\b/i.exec(
    sentence.text,
  );
  const person = here.find(isOf(['person']));
  if (verb === null || person === undefined) return [];
  const from = sentence.start + verb.index + verb[0].length;
  return bodies
    .filter(({ start }) => start >= from)
    .filter(
      ({ start }) => !/[;.]|, and \p{Ll}/u.test(sentence.text.slice(from - sentence.start, start - sentence.start)),
    )
    .map((organisation) => ({
      ...held(person, organisation, { text: 'Writer', start: sentence.start, end: organisation.end }, lexicon),
      past: /previously|formerly/i.test(verb[0]),
    }));
}

function held(person: Mention, organisation: Mention, title: Title, lexicon: Lexicon): HeldRole {
  const text = upperFirst(title.text.replace(/^(?:an?|the) /i, '').trim());
  return {
    person,
    organisation,
    title: text,
    role: roleAt(text, organisation, lexicon),
    past: false,
    start: title.start,
    end: title.end,
  };
}

/** A role that is known at the organisation under most of the title, else one with a key of both. */
export function roleAt(title: string, { id, text }: Mention, lexicon: Lexicon): string {
  const wanted = stemsOf(title);
  const known = lexicon
    .subjectsOf('ROLE_AT', id)
    .map((role) => {
      const stems = stemsOf(lexicon.nameOf(role));
      const both = stems.filter((stem) => wanted.includes(stem)).length;
      return { role, share: both / Math.max(stems.length, wanted.length, 1) };
    })
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)[0];
  const body = lexicon.has(id) ? id.slice(typeOf(id).length + 1) : text;
  return known?.role ?? `role:${slugOf(`${body} ${title}`)}`;
}
