import { isOf, mentionsIn } from '../mention.ts';
import { NUMBER, numberOf } from '../number.ts';
import { provisionNamed } from '../provision-mention.ts';
import { called } from '../reading.ts';
import { each, placeOf, type Rule } from '../rule.ts';
import { provisionOf } from './provision.ts';

const threshold: Rule = {
  name: 'from how many years of prison on something applies',
  predicate: 'THRESHOLD',
  confidence: 0.75,
  find: (reading) =>
    each(
      reading,
      new RegExp(
        `\\b(?:punish(?:able|ed)? (?:by|with)|sentence of|penalty of) (?:at least |a minimum of )?(?<number>${NUMBER}) (?<unit>years|months)`,
        'giu',
      ),
      (match, sentence) => {
        const number = numberOf(match.groups.number);
        const before = reading.text.slice(sentence.start, match.start);
        const serious = /\bserious crimes?\b(?=[^.]{0,50}$)/.test(before)
          ? reading.lexicon.topicOf('serious crime', ['CONCEPT'])
          : null;
        const subject = serious ?? provisionOf(reading, sentence) ?? reading.treaty?.id ?? null;
        return number === null || subject === null
          ? []
          : [
              {
                subject,
                number,
                qualifiers: { UNIT: match.groups.unit ?? 'years' },
                text: `${called(reading, subject)} begins at ${number} ${match.groups.unit}.`,
                places: [placeOf(reading, match.start, match.end)],
              },
            ];
      },
    ),
};

const term: Rule = {
  name: 'a term that a part of a treaty uses',
  predicate: 'USES_TERM',
  confidence: 0.75,
  find: (reading) =>
    each(
      reading,
      /\b(?:usage|use) of the term [“"](?<term>[^”"]+)/g,
      (match, sentence) => {
        const value = match.groups.term ?? '';
        return mentionsIn(reading.mentions, sentence)
          .filter(isOf(['provision']))
          .map(({ id, start, end }) => ({
            subject: id,
            value,
            qualifiers: { TERM: value },
            text: `${called(reading, id)} uses the term "${value}".`,
            places: [placeOf(reading, Math.min(start, match.start), Math.max(end, match.end))],
            voice: reading.voices.get(sentence),
          }));
      },
      { quoted: true },
    ),
};

const tension: Rule = {
  name: 'what a part of a treaty is hard to reconcile with',
  predicate: 'IN_TENSION_WITH',
  confidence: 0.75,
  find: (reading) =>
    each(
      reading,
      /\b(?:struggles to reconcile itself with|conflicts with|is in conflict with|is at odds with|contradicts|clashes with|in tension with)\b/g,
      (match, sentence) => {
        const here = mentionsIn(reading.mentions, sentence);
        const part = here
          .filter(isOf(['provision']))
          .filter(({ end }) => end <= match.start)
          .at(-1);
        if (part === undefined) return [];
        return here
          .filter(isOf(['treaty']))
          .filter(({ start }) => start >= match.end)
          .map(({ id, end }) => ({
            subject: part.id,
            object: id,
            text: `${called(reading, part.id)} stands in tension with ${called(reading, id)}.`,
            places: [placeOf(reading, part.start, end)],
            voice: reading.voices.get(sentence),
          }));
      },
      { quoted: true },
    ),
};

const excludes: Rule = {
  name: 'what a part of a treaty excludes',
  predicate: 'EXCLUDES',
  confidence: 0.65,
  find: (reading) =>
    each(
      reading,
      /\b(?:explicitly |expressly )?excludes\b/g,
      (match, sentence) => {
        const before = provisionNamed(reading.text.slice(sentence.start, match.start), reading);
        const after = mentionsIn(reading.mentions, sentence)
          .filter(isOf(['provision']))
          .find(({ start }) => start > match.end);
        return before === null || after === undefined
          ? []
          : [
              {
                subject: before,
                object: after.id,
                text: `${called(reading, before)} excludes ${called(reading, after.id)}.`,
                places: [placeOf(reading, sentence.start, after.end)],
                voice: reading.voices.get(sentence),
              },
            ];
      },
      { quoted: true },
    ),
};

const likeThese: Rule = {
  name: 'what parts of a treaty are said to be',
  predicate: 'DESCRIBED_AS',
  confidence: 0.75,
  find: (reading) =>
    each(
      reading,
      /\b(?<what>safeguards|protections|exceptions|loopholes|provisions) (?:like|such as) /g,
      (match, sentence) =>
        mentionsIn(reading.mentions, sentence)
          .filter(isOf(['provision']))
          .filter(({ start }) => start >= match.end && start - match.end < 40)
          .map(({ id, end }) => ({
            subject: id,
            value: `One of the ${match.groups.what}`,
            qualifiers: { KIND: 'type' },
            text: `${called(reading, id)} is called one of the ${match.groups.what}.`,
            places: [placeOf(reading, match.start, end)],
            voice: reading.voices.get(sentence),
          })),
      { quoted: true },
    ),
};

export const provisionWordingRules: readonly Rule[] = [threshold, term, tension, excludes, likeThese];
