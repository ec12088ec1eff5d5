import { isOf, mentionsIn } from '../mention.ts';
import { processOf, sessions } from '../negotiation.ts';
import { NUMBER, numberOf } from '../number.ts';
import { subjects } from '../position.ts';
import { actorsIn, called, make, topicFor } from '../reading.ts';
import { each, placeOf, type Rule } from '../rule.ts';
import { slugOf } from '../words.ts';

const lasted: Rule = {
  name: 'how long the negotiation lasted',
  predicate: 'LASTED',
  confidence: 0.8,
  find: (reading) => {
    const process = processOf(reading);
    const pattern = new RegExp(
      `\\b(?:[Aa]fter|over|in|ending|following|capping) (?:a cumulative |more than |nearly |almost )?(?<number>${NUMBER}) years of (?:[\\p{L}]+ )?(?:work|negotiations?|talks|drafting)|\\b(?<number2>${NUMBER})[- ]year (?:negotiation|process|talks)`,
      'giu',
    );
    return process === null
      ? []
      : each(reading, pattern, ({ groups, start, end }) => {
          const number = numberOf(groups.number ?? groups.number2);
          return number === null
            ? []
            : [
                {
                  subject: process,
                  number,
                  qualifiers: { UNIT: 'years' },
                  text: `The negotiation lasted ${number} years.`,
                  places: [placeOf(reading, start, end)],
                },
              ];
        });
  },
};

const delayed: Rule = {
  name: 'what delayed the negotiation',
  predicate: 'RELATED_EVENT',
  confidence: 0.65,
  find: (reading) => {
    const process = processOf(reading);
    return process === null
      ? []
      : each(
          reading,
          /\b(?:delays? due to|delayed by|postponed because of) (?<why>[^.,]+)/g,
          ({ groups, start, end }) => [
            {
              subject: process,
              value: (groups.why ?? '').replace(/^the /, 'The '),
              qualifiers: { KIND: 'delayed by' },
              text: 'Something delayed the negotiation.',
              places: [placeOf(reading, start, end)],
            },
          ],
        );
  },
};

const tookPart: Rule = {
  name: 'who took part in the negotiation',
  predicate: 'TOOK_PART_IN',
  confidence: 0.85,
  find: (reading) => {
    const process = processOf(reading);
    if (process === null) return [];
    return each(
      reading,
      /\b(?:(?:are|were) actively participating in|(?:were|was|have been) (?:welcomed|invited|allowed) (?:to participate|remote participation|to attend)|(?<not>could not attend|were not given access|were excluded from|were not allowed)|took part in|participated in)\b(?<where>[^.,;]{0,60})/g,
      (match, sentence) => {
        const who = actorsIn(reading, sentence)
          .filter(isOf(['group', 'state', 'ngo', 'alliance', 'bloc', 'company']))
          .find(({ end }) => end <= match.start && !/ unlike $/.test(reading.text.slice(0, end).slice(-40)));
        const session = sessions(reading).find((one) => one.sentence === sentence);
        const object = session?.id ?? process;
        const manner = /remote/.test(match.text)
          ? 'remote'
          : /in person/.test(match.text)
            ? 'in person'
            : /access/.test(match.text)
              ? 'with access to drafts'
              : /actively/.test(match.text)
                ? 'active'
                : 'present';
        return who === undefined
          ? []
          : [
              {
                subject: who.id,
                object,
                ...(match.groups.not === undefined ? {} : { polarity: 'NEGATED' as const }),
                qualifiers: { MANNER: manner },
                text: `${called(reading, who.id)} ${match.groups.not === undefined ? 'took' : 'did not take'} part (${manner}).`,
                places: [placeOf(reading, who.start, match.end)],
              },
            ];
      },
    );
  },
};

const left: Rule = {
  name: 'who left the negotiation',
  predicate: 'TOOK_PART_IN',
  confidence: 0.7,
  find: (reading) => {
    const process = processOf(reading);
    return process === null
      ? []
      : each(
          reading,
          /\b(?:withdrew from|pulled out of|walked out of|quit|abandoned|left) (?:the |these )?(?:[\p{L}-]+ ){0,2}(?:talks|negotiations?|negotiating table)\b/gu,
          (match, sentence) =>
            subjects(reading, sentence, match.start)
              .filter(isOf(['state', 'bloc', 'group', 'ngo', 'alliance', 'company']))
              .map(({ id, start }) => ({
                subject: id,
                object: process,
                polarity: 'NEGATED' as const,
                qualifiers: { MANNER: 'left' },
                text: `${called(reading, id)} left the negotiation.`,
                places: [placeOf(reading, Math.min(start, match.start), match.end)],
              })),
        );
  },
};

const delegation: Rule = {
  name: 'who had a delegation at the negotiation',
  predicate: 'TOOK_PART_IN',
  confidence: 0.65,
  find: (reading) => {
    const process = processOf(reading);
    return process === null
      ? []
      : mentionsIn(reading.mentions, { start: 0, end: reading.text.length })
          .filter(isOf(['alliance', 'ngo', 'company']))
          .filter(({ end }) => /^ delegation\b/.test(reading.text.slice(end, end + 12)))
          .map(({ id, start, end }) => ({
            subject: id,
            object: process,
            qualifiers: { MANNER: 'delegation' },
            text: `${called(reading, id)} had a delegation at the negotiation.`,
            places: [{ start, end: end + ' delegation'.length }],
            inferred: true as const,
          }));
  },
};

const submitted: Rule = {
  name: 'who sent views to the negotiation',
  predicate: 'SUBMITTED_TO',
  confidence: 0.65,
  find: (reading) => {
    const process = processOf(reading);
    return process === null
      ? []
      : each(reading, /\b(?:just )?(?:have |has )?submitted (?:their|its|written)\b[^.,]*/g, (match, sentence) => {
          const who = actorsIn(reading, sentence)
            .filter(({ end }) => end <= match.start)
            .at(-1);
          return who === undefined
            ? []
            : [
                {
                  subject: who.id,
                  object: process,
                  text: `${called(reading, who.id)} sent views to the negotiation.`,
                  places: [placeOf(reading, who.start, match.end)],
                },
              ];
        });
  },
};

const diverged: Rule = {
  name: 'on what states were of different minds',
  predicate: 'DIVERGED_ON',
  confidence: 0.75,
  find: (reading) =>
    each(
      reading,
      /\b(?:(?:significant |deep |sharp )?disagreements? (?:on|over|about)|(?:differing|divergent|different) views on|divided (?:on|over)|split over) (?<what>[^.,;]+)/g,
      (match, sentence) => {
        const who = actorsIn(reading, sentence)
          .filter(isOf(['group']))
          .find(({ end }) => end <= match.start);
        const about = topicFor(reading, match.groups.what ?? '');
        const id =
          who?.id ??
          make(reading, {
            id: `group:${slugOf(reading.article.slice(8), 16)}-states-of-different-minds`,
            name: 'States of different minds',
            wording: 'states',
            countMin: 2,
            openList: true,
          });
        return about === null
          ? []
          : [
              {
                subject: id,
                object: about,
                text: `States were of different minds on ${called(reading, about)}.`,
                places: [placeOf(reading, match.start, match.end)],
              },
            ];
      },
    ),
};

export const processRules: readonly Rule[] = [lasted, delayed, tookPart, left, delegation, submitted, diverged];
