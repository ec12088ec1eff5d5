import { isOf, listBefore, listFrom, type Mention, mentionsIn } from '../mention.ts';
import { provisionNamed } from '../provision-mention.ts';
import { actorsIn, called, type Reading, topicFor } from '../reading.ts';
import { clauseOf, each, type Found, placeOf, type Rule, restOf } from '../rule.ts';
import type { Sentence } from '../sentence.ts';
import { stemsOf } from '../words.ts';

const STATES = ['state', 'bloc', 'group', 'institution', 'ngo', 'company', 'alliance', 'person'];
const FOR =
  'supported?|supports|strongly supports?|favou?red|favou?rs|backed|backs|endorsed|welcomed|welcomes|advocated for|advocates? for|argued? for|argued for|arguing for|called for|calls for|pushed for|pushing for|wish to|wants? to|wanted to|pressed for|expressed (?:broad |strong )?support (?:for|to)|champions?|championed|continues? to argue for';
const AGAINST =
  'opposed?|opposes|rejected?|rejects|objected to|objects to|disavow(?:ed|ing|s)|resisted|criticised|criticized|condemned|denounced|spoke out against|taken (?:umbrage|issue) with|objections? to|are against|is against|urging governments to reject|called on states to reject';

/** The actors who stand before a verb, all of them where they are enumerated. */
function subjects(reading: Reading, sentence: Sentence, place: number): Mention[] {
  const actors = mentionsIn(reading.mentions, sentence).filter(isOf(STATES));
  const plain = reading.text
    .slice(sentence.start, place)
    .replace(/(?:\b(?:also|have|has|had|then|strongly|initially|firmly|long|they|continue to|it)\b[ ]*)+$/i, '');
  const end = sentence.start + plain.length;
  const list = listBefore(reading.text, actors, end, 4);
  if (list.length > 0) return list;
  // Of two verbs that are joined the second has the subject of the first.
  if (/,? (?:and|but) $/.test(plain)) return actors.slice(0, 1).filter((one) => one.end <= end);
  const included = /, including (?:the )?.*, $/.exec(plain);
  if (included !== null) {
    const from = sentence.start + included.index;
    const named = actors.filter((one) => one.start > from && one.end <= end);
    return [...named, ...actors.filter((one) => one.end === from)];
  }
  const insertion = /, [^,]*(?:, [^,]*)*, $|\([^)]*\) $/.exec(plain);
  const before =
    insertion === null
      ? undefined
      : actors.find(
          (one) => one.end === sentence.start + insertion.index || one.end + 1 === sentence.start + insertion.index,
        );
  return before === undefined ? [] : [before];
}

/** What a position is on: the treaty where the words begin with it, else the topic that they are about. */
function matterOf(reading: Reading, sentence: Sentence, from: number): string | null {
  const clause = clauseOf(restOf(reading, sentence, from)).trim();
  const here = mentionsIn(reading.mentions, { start: from, end: from + clause.length + 1 });
  const first = here.find(isOf(['treaty', 'provision']));
  if (
    first !== undefined &&
    first.start - from <= 28 &&
    /^(?:the |a |an |adoption of |the adoption of |the need for |the wording in |the wording of |multiple articles of )*$/i.test(
      reading.text.slice(from, first.start).trimStart(),
    )
  )
    return first.id;
  return topicFor(reading, clause);
}

const position = (reading: Reading, id: string, predicate: string, matter: string): string =>
  `${called(reading, id)} ${predicate} ${called(reading, matter)}.`;

const supports: Rule = {
  name: 'who is for something',
  predicate: 'SUPPORTS',
  confidence: 0.7,
  find: (reading) =>
    each(reading, new RegExp(`\\b(?:${FOR})\\b`, 'gi'), (match, sentence) => {
      const who = subjects(reading, sentence, match.start);
      const matter = who.length === 0 ? null : matterOf(reading, sentence, match.end);
      return matter === null
        ? []
        : who.map(
            ({ id, start }): Found => ({
              subject: id,
              object: matter,
              text: position(reading, id, 'supports', matter),
              places: [placeOf(reading, start, sentence.end)],
            }),
          );
    }),
};

/** `X, supported by A, B and C`: a list of those who are for a topic. */
const supportedBy: Rule = {
  name: 'a list of those by whom something is supported',
  predicate: 'SUPPORTS',
  confidence: 0.95,
  find: (reading) =>
    each(
      reading,
      /,? (?:supported|favou?red|put forward|backed|endorsed|proposed|championed|promoted)(?:,? among others,?)? by(?:,? among others,?)?(?: (?:countries|states|nations|others) such as)? /g,
      (match, sentence) => {
        const here = mentionsIn(reading.mentions, sentence);
        const matter = here
          .filter(isOf(['topic', 'treaty', 'provision']))
          .filter(({ end }) => end <= match.start + 1 && match.start - end < 12)
          .at(-1);
        const phrase =
          reading.text
            .slice(sentence.start, match.start)
            .split(/[;:,]|\b(?:and|on|include|including)\b/)
            .at(-1)
            ?.trim() ?? '';
        const object =
          matter?.id ??
          (phrase.length > 5 && !/\bcommittee|\bestablished/i.test(phrase) ? topicFor(reading, phrase) : null);
        if (object === null || object.startsWith('treaty:')) return [];
        return listFrom(
          reading.text,
          here.filter(isOf(['state', 'bloc', 'ngo', 'company', 'institution'])),
          match.end,
          6,
        ).map(({ id, end }) => ({
          subject: id,
          object,
          qualifiers: { STRENGTH: match.text.includes('put forward') ? 'put forward' : 'inclusion' },
          text: position(reading, id, 'supports', object),
          places: [placeOf(reading, matter?.start ?? match.start - phrase.length, end)],
        }));
      },
    ),
};

const opposes: Rule = {
  name: 'who is against something',
  predicate: 'OPPOSES',
  confidence: 0.7,
  find: (reading) => [
    ...each(reading, new RegExp(`\\b(?:${AGAINST})\\b`, 'gi'), (match, sentence) => {
      const direct = subjects(reading, sentence, match.start);
      const actors = actorsIn(reading, sentence)
        .filter(isOf(STATES))
        .filter(({ end }) => end <= match.start);
      const loose = /disavowing|objections|urging/.test(match.text) ? actors.slice(-1) : [];
      const named = /urging/.test(match.text) ? bracketed(reading, sentence, match.end) : [];
      const who = named.length > 0 ? named : direct.length > 0 ? direct : loose;
      const matter =
        who.length === 0
          ? null
          : /reject/.test(match.text) && /urging|called/.test(match.text)
            ? (reading.treaty?.id ?? null)
            : matterOf(reading, sentence, match.end);
      return matter === null
        ? []
        : who.map(
            ({ id, start, end }): Found => ({
              subject: id,
              object: matter,
              qualifiers: { STRENGTH: 'objects' },
              text: position(reading, id, 'opposes', matter),
              places: [placeOf(reading, Math.min(start, match.start), Math.max(end, match.end))],
            }),
          );
    }),
    ...each(
      reading,
      /\b(?:resistance|opposition|objections|criticism) (?:from|of|by) (?:the )?/gi,
      (match, sentence) => {
        const who = listFrom(reading.text, mentionsIn(reading.mentions, sentence).filter(isOf(STATES)), match.end, 4);
        const matter = reading.treaty?.id;
        if (matter === undefined) return [];
        const groups = who.filter(isOf(['group']));
        const one = groups.length === who.length ? groups.slice(0, 1) : who;
        return one.map(
          ({ id, end }): Found => ({
            subject: id,
            object: matter,
            qualifiers: { STRENGTH: 'resisted' },
            text: position(reading, id, 'opposes', matter),
            places: [placeOf(reading, match.start, end)],
          }),
        );
      },
    ),
  ],
};

/** Those named in brackets after a verb: `(including A and B)`. */
function bracketed(reading: Reading, sentence: Sentence, from: number): Mention[] {
  const opening = reading.text.indexOf('(', from);
  return opening === -1 || opening > sentence.end
    ? []
    : listFrom(reading.text, mentionsIn(reading.mentions, sentence).filter(isOf(STATES)), opening, 18);
}

const seeksChange: Rule = {
  name: 'who wants a text to be changed',
  predicate: 'SEEKS_CHANGE_OF',
  confidence: 0.7,
  find: (reading) =>
    each(
      reading,
      /\b(?<effect>sought to (?:remove|delete|drop|strike|alter|amend|change|weaken)|tried to (?:remove|delete|drop|alter|change)|(?:have |has )?(?:made claims|moved|asked|proposed) to (?:alter|remove|delete|amend|change)|disputed|wants? to (?:remove|delete|change))\b/gi,
      (match, sentence) => {
        const who = subjects(reading, sentence, match.start);
        const clause = clauseOf(restOf(reading, sentence, match.end)).trim();
        const matter = /^(?:that|this|the) clause\b/.test(clause)
          ? clauseBefore(reading, sentence)
          : matterOf(reading, sentence, match.end);
        if (matter === null) return [];
        const effect = /remov|delet|drop|strike/.test(match.text) ? 'delete' : 'alter';
        return who.map(
          ({ id, start }): Found => ({
            subject: id,
            object: matter,
            qualifiers: { EFFECT: effect },
            text: `${called(reading, id)} wants ${called(reading, matter)} to be changed.`,
            places: [placeOf(reading, start, Math.max(match.end, match.end + clause.length))],
          }),
        );
      },
    ),
};

/** The clause that a sentence before quotes, where it is known by its subject. */
function clauseBefore(reading: Reading, sentence: Sentence): string | null {
  const near = reading.sentences
    .filter(({ paragraph, start }) => paragraph === sentence.paragraph && start <= sentence.start)
    .map(({ text }) => text)
    .join(' ');
  return provisionNamed(near, reading.lexicon, stemsOf);
}

const echoed: Rule = {
  name: 'who says the same as others',
  predicate: 'ECHOED',
  confidence: 0.9,
  find: (reading) =>
    each(reading, /\bechoed\b/g, (match, sentence) => {
      const [who] = subjects(reading, sentence, match.start);
      return who === undefined
        ? []
        : [
            {
              subject: who.id,
              value: 'What others have said',
              text: `${called(reading, who.id)} says the same as others.`,
              places: [placeOf(reading, who.start, sentence.end)],
            },
          ];
    }),
};

const longTime: Rule = {
  name: 'who is called a supporter',
  predicate: 'SUPPORTS',
  confidence: 0.9,
  find: (reading) =>
    each(
      reading,
      /,? (?:while |though |although )?an? (?:long-time |longtime |strong |firm |vocal )*supporter of (?:the )?/g,
      (match, sentence) => {
        const who = actorsIn(reading, sentence)
          .filter(({ end }) => end === match.start || end === match.start - 1)
          .at(-1);
        const matter = reading.treaty?.id;
        return who === undefined || matter === undefined
          ? []
          : [
              {
                subject: who.id,
                object: matter,
                text: position(reading, who.id, 'supports', matter),
                places: [placeOf(reading, who.start, match.end)],
              },
            ];
      },
    ),
};

export const stanceRules: readonly Rule[] = [supportedBy, supports, opposes, seeksChange, echoed, longTime];
