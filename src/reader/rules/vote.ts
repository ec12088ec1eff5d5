import { clockOf, datesIn } from '../date.ts';
import { isOf, listBefore, listFrom, type Match, type Mention, mentionsIn } from '../mention.ts';
import { called, type Reading } from '../reading.ts';
import { each, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';
import { type Counted, countsIn, heldIn, voteIn } from '../vote-count.ts';
import { adoptionOf } from './decision.ts';

const counts: Rule = {
  name: 'how many voted for and against',
  predicate: 'COUNT',
  confidence: 0.8,
  find: (reading) =>
    countsIn(reading).flatMap((counted) => {
      const vote = voteIn(reading, counted.sentence);
      const places = [placeOf(reading, counted.start, counted.end)];
      const claim = (CHOICE: string, number: number): Found => ({
        subject: vote,
        number,
        qualifiers: { CHOICE, KIND: 'stated' },
        text: `${number} votes were ${CHOICE === 'ABSTAIN' ? 'abstentions' : CHOICE.toLowerCase()}.`,
        places,
      });
      const abstained: Found =
        counted.abstain === null
          ? {
              subject: vote,
              value_kind: 'UNKNOWN',
              qualifiers: { CHOICE: 'ABSTAIN', KIND: 'stated' },
              text: 'How many abstained is not said.',
              places,
              inferred: true,
            }
          : claim('ABSTAIN', counted.abstain);
      return [claim('FOR', counted.for), claim('AGAINST', counted.against), abstained];
    }),
};

const outcome: Rule = {
  name: 'how a vote ended',
  predicate: 'OUTCOME',
  confidence: 0.65,
  find: (reading) =>
    heldIn(reading).flatMap(({ result, sentence, start, end }) =>
      result === null
        ? []
        : [
            {
              subject: voteIn(reading, sentence),
              value: result,
              text: result === 'ADOPTED' ? 'It was adopted.' : 'It was rejected.',
              places: [placeOf(reading, start, end)],
            },
          ],
    ),
};

/** Those in brackets behind their number: `2 against (Israel, United States), with 44 abstentions`. */
function inBrackets(reading: Reading, { sentence, start, end }: Counted) {
  const here = mentionsIn(reading.mentions, sentence).filter(isOf(['state']));
  return [
    ...reading.text
      .slice(start, end)
      .matchAll(/(?:(?<for>in favou?r|for)|(?<against>against|opposed)|abst\p{L}+) \((?:the )?/gu),
  ].map(({ 0: words, index, groups }) => ({
    choice:
      groups?.for !== undefined
        ? ('FOR' as const)
        : groups?.against !== undefined
          ? ('AGAINST' as const)
          : ('ABSTAIN' as const),
    states: listFrom(reading.text, here, start + index + words.length, 6),
  }));
}

/** Those who are listed as having voted for or against in a sentence with a count. */
function listed(
  reading: Reading,
  counted: Counted,
): { choice: 'FOR' | 'AGAINST' | 'ABSTAIN'; states: readonly { id: string; end: number }[] }[] {
  const here = mentionsIn(reading.mentions, counted.sentence).filter(isOf(['state']));
  return [
    ...reading.text
      .slice(counted.end, counted.sentence.end)
      .matchAll(
        /\b(?<who>supporters|those in favou?r|opponents|those against|abstentions|those abstaining)[, ]+(?:including|from|were|such as) (?:the )?/g,
      ),
  ].map(({ 0: words, index, groups }) => ({
    choice: /support|favo/.test(groups?.who ?? '')
      ? 'FOR'
      : /oppon|against/.test(groups?.who ?? '')
        ? 'AGAINST'
        : 'ABSTAIN',
    states: listFrom(reading.text, here, counted.end + index + words.length, 6),
  }));
}

const VOTED =
  /(?:,? (?:which|who))? (?:(?:was|were) among (?:the countries |the states |those )?(?:that |which |who )?)?(?:all |both |also )?(?:(?:voted|voting) (?<how>in favou?r|for|yes|against|no\b)|(?<veto>vetoed)|(?<abstained>abstained|abstaining|abstains(?=[.,])))\b(?:(?: (?:the|this|it)\b[^,.;]{0,40})?(?<others>,? (?:as did|along with|together with|joined by) ))?/g;

const choiceOf = ({ how = '', abstained }: Match['groups']): 'FOR' | 'AGAINST' | 'ABSTAIN' =>
  abstained !== undefined ? 'ABSTAIN' : /favou?r|for|yes/.test(how) ? 'FOR' : 'AGAINST';

/** The states before a verb of voting, or the one whose delegate the sentence is about. */
function votersBefore(reading: Reading, sentence: Sentence, place: number): Mention[] {
  const states = mentionsIn(reading.mentions, sentence).filter(isOf(['state']));
  const before = reading.text.slice(sentence.start, place + 1).trimEnd();
  const plain =
    /(?:(?:’s|'s)? (?:government|delegation|delegate|representative|ambassador|envoy)| on \p{Lu}\p{Ll}+day)?,?(?: (?:has|have|had|also|then))*$/u.exec(
      before,
    );
  const who = listBefore(reading.text, states, place - (plain?.[0].length ?? 0) + 2, 14);
  const joined = /, but$| (?:and|but)$/.test(before) ? states.slice(0, 1) : [];
  return who.length > 0 ? who : joined;
}

const votersAfter = (reading: Reading, sentence: Sentence, place: number): Mention[] =>
  listFrom(reading.text, mentionsIn(reading.mentions, sentence).filter(isOf(['state'])), place, 6);

const voted: Rule = {
  name: 'who voted how',
  predicate: 'VOTED',
  confidence: 0.9,
  find: (reading) => {
    const claim = (id: string, object: string, CHOICE: string, start: number, end: number): Found => ({
      subject: id,
      object,
      qualifiers: { CHOICE },
      text: `${called(reading, id)} ${CHOICE === 'ABSTAIN' ? 'abstained' : `voted ${CHOICE.toLowerCase()}`}.`,
      places: [placeOf(reading, start, end)],
    });
    const fromLists = countsIn(reading).flatMap((counted) =>
      [...listed(reading, counted), ...inBrackets(reading, counted)].flatMap(({ choice, states }) =>
        states.map(({ id, end }) => claim(id, voteIn(reading, counted.sentence), choice, counted.start, end)),
      ),
    );
    const direct = each(reading, VOTED, (match, sentence) => {
      const who = votersBefore(reading, sentence, match.start);
      const others = match.groups.others === undefined ? [] : votersAfter(reading, sentence, match.end);
      // Where no treaty is named, the count that was told of last is meant.
      const onTreaty = mentionsIn(reading.mentions, { start: match.end, end: sentence.end }).find(isOf(['treaty']));
      const named = onTreaty !== undefined && onTreaty.start - match.end < 12;
      const counted = heldIn(reading).findLast((one) => one.start <= sentence.end);
      const object =
        counted !== undefined && (!named || reading.treaty?.isNew === true)
          ? voteIn(reading, counted.sentence)
          : adoptionOf(reading);
      return object === null
        ? []
        : [...who, ...others].map(({ id, start, end }) =>
            claim(id, object, choiceOf(match.groups), Math.min(start, match.start), Math.max(end, match.end)),
          );
    });
    return [...fromLists, ...direct];
  },
};

/** How many voted so and are not named, where some are. */
const unnamed: Rule = {
  name: 'how many voted so without being named',
  predicate: 'COUNT',
  confidence: 0.75,
  find: (reading) =>
    countsIn(reading).flatMap((counted) => {
      const lists = listed(reading, counted);
      if (lists.length === 0) return [];
      return (['FOR', 'AGAINST'] as const).map((choice): Found => {
        const named = lists.find((one) => one.choice === choice)?.states.length ?? 0;
        const number = (choice === 'FOR' ? counted.for : counted.against) - named;
        return {
          subject: voteIn(reading, counted.sentence),
          number,
          qualifiers: { CHOICE: choice, KIND: 'unnamed' },
          text: `${number} who voted ${choice.toLowerCase()} are not named.`,
          places: [placeOf(reading, counted.start, counted.sentence.end)],
          inferred: true,
        };
      });
    }),
};

/** A vote that nobody knows has a day at the least by which it was held: the one in its sentence, else that of the article. */
const held: Rule = {
  name: 'by when a vote was held',
  predicate: 'DATED',
  confidence: 0.5,
  find: (reading) =>
    heldIn(reading).flatMap(({ sentence, start, end }): Found[] => {
      const vote = voteIn(reading, sentence);
      if (reading.lexicon.has(vote)) return [];
      const clock = clockOf(reading);
      const own = datesIn(sentence.text, sentence.start, clock)[0]?.when;
      const latest =
        own?.latest ?? reading.written?.when.latest ?? (clock.year === null ? today() : `${clock.year}-12-31`);
      const when = own !== undefined && own.edtf.length === 10 ? own : { edtf: `../${latest}`, latest };
      return [
        {
          subject: vote,
          when,
          qualifiers: { EVENT: 'held' },
          text: `The vote was held ${when.edtf.startsWith('..') ? `by ${latest}` : `on ${latest}`}.`,
          places: [placeOf(reading, start, end)],
          inferred: true,
        },
      ];
    }),
};
/** Where nothing says when, it was held before it is read of. */
const today = (): string => new Date().toISOString().slice(0, 10);

export const voteRules: readonly Rule[] = [held, counts, unnamed, outcome, voted];
