import { isOf, listFrom, type Match, type Mention, mentionsIn } from '../mention.ts';
import { matterOf, STATES, subjects } from '../position.ts';
import { actorsIn, called, type Reading, topicFor } from '../reading.ts';
import { each, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';
import { overlap } from '../span.ts';
import { countsIn } from '../vote-count.ts';

const FOR =
  'insisted on|insists on|(?:will|would) vote for|issued? an? (?:\\p{Ll}+ )?statement in (?:support|favou?r) of|supported?|support|supports|strongly supports?|favou?red|favou?rs|backed|backs?|endorsed|welcomed|welcomes?|advocated for|advocates? for|argued? for|argued for|arguing for|called for|calls for|pushed for|pushing for|wish to|wants? to|wanted to|pressed for|expressed (?:broad |strong )?support (?:for|to)|champions?|championed|led (?:the |a )?calls? for|lobbied for|campaigned for|threw (?:its|their) weight behind|spoke in favou?r of|hailed|hails|praised|applauded|continues? to argue for';
const AGAINST =
  '(?:will|would) vote against|could not (?:accept|support)|cannot (?:accept|support)|fought|opposed?|opposes|rejected?|rejects|objected to|objects to|disavow(?:ed|ing|s)|resisted|criticised|criticized|condemned|denounced|spoke out against|taken (?:umbrage|issue) with|objections? to|are against|is against|blocked|blocks|(?:is|are|was|were|remains?) (?:strongly |firmly )?opposed to|came out against|spoke against|dismissed|dismisses|decried|lambasted|slammed|attacked|urging governments to reject|called on states to reject';

/** What somebody is said to be for or against that is no matter of a negotiation: what others have said, or how it ended. */
const NO_MATTER =
  /^ (?:the |this |that |these |those |any |all |such |his |her |its |their )?(?:\p{Ll}+ )?(?:criticisms?|claims?|allegations?|charges?|accusations?|suggestions?|notion|idea that|remarks?|argument|reports?)\b/u;

/** A vote with its count, or a proposal that a body has voted down, is no position of the body. */
const isNoStance = (reading: Reading, match: Match, sentence: Sentence): boolean =>
  NO_MATTER.test(reading.text.slice(match.end, sentence.end)) ||
  countsIn(reading).some((one) => one.sentence === sentence && overlap(one, match));

const position = (reading: Reading, id: string, predicate: string, matter: string): string =>
  `${called(reading, id)} ${predicate} ${called(reading, matter)}.`;

const supports: Rule = {
  name: 'who is for something',
  predicate: 'SUPPORTS',
  confidence: 0.65,
  find: (reading) =>
    each(reading, new RegExp(`\\b(?:${FOR})\\b`, 'giu'), (match, sentence) => {
      const who = subjects(reading, sentence, match.start);
      const matter =
        who.length === 0 || isNoStance(reading, match, sentence) ? null : matterOf(reading, sentence, match.end);
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
          (phrase.length > 5 && !/\bcommittee|\bestablished|^(?:which|that|who)\b/i.test(phrase)
            ? topicFor(reading, phrase)
            : null);
        // Whoever has put an amendment forward has proposed it.
        if (object === null || object.startsWith('treaty:') || /^(?:an? |the )?amendments?$/i.test(phrase)) return [];
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
  confidence: 0.65,
  find: (reading) => [
    ...each(reading, new RegExp(`\\b(?:${AGAINST})\\b`, 'giu'), (match, sentence) => {
      const direct = subjects(reading, sentence, match.start);
      const actors = actorsIn(reading, sentence)
        .filter(isOf(STATES))
        .filter(({ end }) => end <= match.start);
      const loose = /disavowing|objections|urging/.test(match.text) ? actors.slice(-1) : [];
      const named = /urging/.test(match.text) ? bracketed(reading, sentence, match.end) : [];
      const who = named.length > 0 ? named : direct.length > 0 ? direct : loose;
      const matter =
        who.length === 0 || isNoStance(reading, match, sentence)
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

const longTime: Rule = {
  name: 'who is called a supporter',
  predicate: 'SUPPORTS',
  confidence: 0.65,
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

/** `Spain opposes the treaty, as does Italy`: of one mind with whoever stands before. */
const alsoSo = (predicate: 'SUPPORTS' | 'OPPOSES'): Rule => ({
  name: `who is ${predicate === 'SUPPORTS' ? 'for' : 'against'} something like another`,
  predicate,
  confidence: 0.7,
  find: (reading) => {
    const verb = new RegExp(`\\b(?:${predicate === 'SUPPORTS' ? FOR : AGAINST})\\b`, 'iu');
    return each(reading, /, as (?:do|does|did|have|has) (?:the )?/g, (match, sentence) => {
      const before = verb.exec(reading.text.slice(sentence.start, match.start));
      if (before === null) return [];
      const matter = matterOf(reading, sentence, sentence.start + before.index + before[0].length);
      const who = listFrom(reading.text, mentionsIn(reading.mentions, sentence).filter(isOf(STATES)), match.end, 4);
      return matter === null
        ? []
        : who.map(({ id, end }) => ({
            subject: id,
            object: matter,
            text: position(reading, id, predicate === 'SUPPORTS' ? 'supports' : 'opposes', matter),
            places: [placeOf(reading, sentence.start, end)],
          }));
    });
  },
});

export const stanceRules: readonly Rule[] = [
  ...[supportedBy, supports, opposes, longTime],
  ...[alsoSo('SUPPORTS'), alsoSo('OPPOSES')],
];
