import type { Dated } from './date.ts';
import { type Dateline, datelineOf, writtenOn } from './dateline.ts';
import { type DocumentMention, documentsIn } from './document-mention.ts';
import { frontMentions } from './front-mention.ts';
import { groupMentions } from './group-mention.ts';
import { householdMentions, householdName } from './household-name.ts';
import { type Lexicon, typeOf } from './lexicon.ts';
import { namesIn } from './match-names.ts';
import { isOf, type Mention, mentionsIn, ORGANISATIONS } from './mention.ts';
import { officeMentions } from './office-mention.ts';
import { bodyMentions, organisationMentions, organisationsTold } from './organisation-mention.ts';
import { type Paragraph, paragraphsOf } from './paragraph.ts';
import { personMentions } from './person-mention.ts';
import { pronounMentions } from './pronoun-mention.ts';
import { provisionMentions } from './provision-mention.ts';
import { type Quotation, quotationsIn } from './quotation.ts';
import { resolutionMentions, resolutionOf } from './resolution-mention.ts';
import { type HeldRole, rolesIn } from './role-mention.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { overlap, within } from './span.ts';
import type { Attribution } from './speaker.ts';
import { stateWordMentions } from './state-word.ts';
import { type Treaty, treatyMentions, treatyOf } from './treaty-mention.ts';
import { type Turn, turnsIn } from './turn.ts';
import { unnamedOffices } from './unnamed-office.ts';
import { type Voice, voicesOf } from './voice.ts';
import { slugOf, upperFirst } from './words.ts';

/** An entity that a candidate speaks of and nobody has defined yet. */
export type NewEntity = { readonly id: string; readonly name: string } & Readonly<Record<string, unknown>>;

/** All that is found in an article before rules look at it. */
export type Reading = {
  readonly article: string;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly paragraphs: readonly Paragraph[];
  /** Those of the body, in their order. */
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly voices: ReadonlyMap<Sentence, Voice>;
  readonly attributions: readonly Attribution[];
  readonly treaty: Treaty | null;
  readonly roles: readonly HeldRole[];
  readonly documents: readonly DocumentMention[];
  readonly dateline: Dateline | null;
  /** The day of the article where it says it, and the place. */
  readonly written: Dated | null;
  /** What the article itself brings in, by id. */
  readonly made: Map<string, NewEntity>;
};

/** The time of day at which an entry of a live report was written. */
const CLOCK_TIME = /^\s*\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{3,4})?\s*[–—:-]?\s+(?=[\p{Lu}“"])/u;
const READ = ['BODY', 'DECK', 'BIOGRAPHY'];

export function read(article: string, text: string, lexicon: Lexicon): Reading {
  const paragraphs = paragraphsOf(text);
  const read = paragraphs.filter(({ kind }) => READ.includes(kind));
  const first = paragraphs.find(({ kind }) => kind === 'BODY');
  const dateline = first === undefined ? null : datelineOf(first);
  const body = read.map(({ text }) => text).join('\n');
  const treaty = treatyOf(body, lexicon) ?? resolutionOf(body) ?? treatyOf(body, lexicon, 1);
  const named = mentionsOf(article, text, lexicon, treaty, paragraphs).filter((one) =>
    paragraphs.some((paragraph) => paragraph.kind !== 'BESIDE' && within(one, paragraph)),
  );
  const turns = turnsIn(paragraphs, named);
  const sentences = read.flatMap(({ text, start, number }) => {
    const turn = turns.find((one) => one.start === start);
    const lead =
      turn !== undefined
        ? turn.end - start
        : dateline?.start === start
          ? dateline.end - start
          : (CLOCK_TIME.exec(text)?.[0].length ?? 0);
    return sentencesOf(text.slice(lead), start + lead, number);
  });
  const meant = [...named, ...officeMentions(text, named)];
  const mentions = sorted([...meant, ...pronounMentions(text, sentences, sorted(meant)), ...speakersOf(turns)]);
  const quotations = quotationsIn(read);
  const offices = unnamedOffices(text, mentions, lexicon);
  const { voices, attributions } = voicesOf(read, sentences, mentions, quotations, text, { offices, turns });
  const roles = sentences.flatMap((sentence, place) => {
    const before = sentences[place - 1];
    return rolesIn(sentence, mentions, lexicon, before?.paragraph === sentence.paragraph ? before : undefined);
  });
  const documents = sentences.flatMap((sentence) =>
    documentsIn(
      sentence,
      mentions,
      { lexicon, treaty },
      (mention) => roles.find(({ person }) => person.id === mention.id)?.organisation,
    ),
  );
  const made = new Map<string, NewEntity>();
  for (const { id, text, how } of mentions)
    if (!lexicon.has(id) && how !== 'PRONOUN' && !made.has(id)) made.set(id, entityOf(id, text, treaty));
  for (const { role, title, organisation } of [...roles, ...offices])
    if (!lexicon.has(role)) made.set(role, { id: role, name: title, title, at: organisation.id });
  for (const { id, name, kind } of documents) if (!lexicon.has(id)) made.set(id, { id, name, kind });
  return {
    article,
    text,
    lexicon,
    paragraphs,
    sentences,
    mentions,
    quotations,
    voices,
    attributions,
    treaty,
    roles,
    documents,
    dateline,
    written: writtenOn(text, paragraphs, dateline),
    made,
  };
}

function mentionsOf(
  article: string,
  text: string,
  lexicon: Lexicon,
  treaty: Treaty | null,
  lines: readonly Paragraph[],
): Mention[] {
  const names = namesIn(text, lexicon);
  const isTreaty = treaty !== null && typeOf(treaty.id) === 'treaty';
  const treaties = treaty === null ? [] : (isTreaty ? treatyMentions : resolutionMentions)(text, treaty, names);
  const provisions = isTreaty ? provisionMentions(text, treaty.id) : [];
  const found = withoutTopicsIn([...names, ...treaties, ...provisions]);
  const household = householdMentions(text, found);
  // `The U.N. refugee agency` is not the United Nations.
  const known = found.filter((one) => !household.some((other) => within(one, other)));
  const states = stateWordMentions(text, lexicon, [...known, ...household]);
  const people = personMentions(
    text,
    lexicon,
    [...known, ...household, ...states],
    lines.filter(({ kind }) => kind === 'BYLINE'),
  );
  const told = organisationsTold(text, [...known, ...household, ...people]);
  const organisations = [...organisationMentions(text, [...known, ...household, ...people, ...told]), ...told];
  const front = frontMentions(lines, [...known, ...household, ...people, ...organisations]);
  const bodies = [
    ...[...known, ...household, ...states, ...organisations].filter(
      (one) => ![...front, ...told].some((other) => other !== one && overlap(one, other)),
    ),
    ...front,
  ];
  const meant = bodyMentions(text, bodies);
  const groups = groupMentions(text, article, [...bodies, ...people, ...meant]);
  return sorted(withoutTopicsIn([...bodies, ...people, ...meant, ...groups]));
}

const sorted = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);

/** Those who speak in turns under a name that is nowhere else. */
const speakersOf = (turns: readonly Turn[]): Mention[] =>
  turns.flatMap(({ speaker }) => (speaker?.how === 'NAME' ? [speaker] : []));

/** A topic that is a part of a name is not spoken of there. */
const withoutTopicsIn = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    (one) =>
      typeOf(one.id) !== 'topic' ||
      !mentions.some((other) => other !== one && typeOf(other.id) !== 'topic' && overlap(one, other)),
  );

/** A new entity of a type, with what its type needs. */
function entityOf(id: string, wording: string, treaty: Treaty | null): NewEntity {
  const text = householdName(id) ?? wording;
  switch (typeOf(id)) {
    case 'group':
      return {
        id,
        name: upperFirst(text),
        wording: text,
        countMin: Number(/\d+/.exec(text)?.[0] ?? 2),
        openList: true,
      };
    case 'treaty':
      return { id, name: treaty?.name ?? text, kind: 'TREATY' };
    case 'institution':
      return { id, name: text, kind: institutionKind(text) };
    case 'document':
      return { id, name: treaty?.name ?? text, kind: 'RESOLUTION' };
    case 'publisher':
      return { id, name: text, kind: 'MEDIA' };
    default:
      return { id, name: upperFirst(text) };
  }
}

/** The sort of a body, as far as its name tells; else it is one of several states. */
const institutionKind = (name: string): string =>
  /\b(?:Ministry|Department|Bureau)\b/.test(name)
    ? 'GOVERNMENT'
    : /\b(?:UN|U\.N\.|United Nations)\b/.test(name)
      ? 'UN_BODY'
      : 'INTERGOVERNMENTAL';

/** The name of something in a sentence of ours. */
export const called = ({ lexicon, made }: Reading, id: string): string =>
  lexicon.has(id) ? lexicon.nameOf(id) : (made.get(id)?.name ?? id);

/** The id of something new that a rule needs, which is defined with it. */
export function make({ lexicon, made }: Reading, entity: NewEntity): string {
  if (!lexicon.has(entity.id) && !made.has(entity.id)) made.set(entity.id, entity);
  return entity.id;
}

/** A topic for a phrase: the known one that it is about, else a new one. */
export function topicFor(reading: Reading, phrase: string): string | null {
  const known = reading.lexicon.topicOf(phrase);
  if (known !== null) return known;
  const words =
    phrase
      .replace(/^(?:the|a|an|its|their|any|all|stronger|clear) /i, '')
      .split(/[,;:.“”()]/)[0]
      ?.trim()
      .split(/\s+/)
      .slice(0, 6) ?? [];
  if (words.length < 2 && (words[0] ?? '').length < 6) return null;
  const name = upperFirst(
    words
      .join(' ')
      .replace(/(?: (?:and|or|of|in|on|the|to|for|with|by|at|from|that|too|also|instead|again|but|to be|be))+$/i, ''),
  );
  return make(reading, { id: `topic:${slugOf(name, 40)}`, name, kind: 'SUBJECT' });
}

export const actorsIn = ({ mentions }: Reading, sentence: Sentence): Mention[] =>
  mentionsIn(mentions, sentence).filter(isOf(['state', 'group', 'person', 'role', ...ORGANISATIONS]));
