import { datesIn, yearOf } from '../date.ts';
import { isOf, mentionsIn } from '../mention.ts';
import { NUMBER, numberOf } from '../number.ts';
import { actorsIn, called, make, type Reading, topicFor } from '../reading.ts';
import { each, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';
import { slugOf, stemsOf } from '../words.ts';

/** The negotiation of the treaty: the known one, or a new one. */
function processOf(reading: Reading): string | null {
  const { treaty, lexicon } = reading;
  if (treaty === null) return null;
  const own = stemsOf(treaty.name);
  const known = lexicon
    .ofTypes('process')
    .map(({ id, names: [name = ''] }) => ({
      id,
      share: stemsOf(name).filter((stem) => own.includes(stem)).length / stemsOf(name).length,
    }))
    .sort((a, b) => b.share - a.share)[0];
  return known !== undefined && known.share >= 0.4 && !treaty.isNew
    ? known.id
    : make(reading, { id: `process:${slugOf(treaty.name)}`, name: `Negotiation of the ${treaty.name}` });
}

const SESSION =
  /\b(?:the|its|a|an|this) (?<which>first|second|third|fourth|fifth|sixth|seventh|opening|concluding|final|resumed|reconvened|additional|second-to-last) (?:substantive |formal |negotiating |negotiation )?session\b/gi;
/** Which session a word means, where it has several. */
const SAME: Readonly<Record<string, string>> = {
  opening: 'first',
  final: 'concluding',
  resumed: 'reconvened',
  additional: 'reconvened',
};

/** The sessions that a text speaks of, of those of the negotiation. */
function sessions(reading: Reading): { id: string; start: number; end: number; sentence: Sentence }[] {
  const found: { id: string; start: number; end: number; sentence: Sentence }[] = [];
  each(reading, SESSION, (match, sentence) => {
    const word = (match.groups.which ?? '').toLowerCase();
    const which = SAME[word] ?? word;
    const known = reading.lexicon
      .ofTypes('session')
      .find(({ id, names: [name = ''] }) => !/\d{2}/.test(id) && name.toLowerCase().startsWith(which));
    const process = processOf(reading);
    if (process === null) return [];
    const key = process.slice(process.indexOf(':') + 1);
    const id =
      known?.id ??
      make(reading, {
        id: `session:${slugOf(key, 30)}/${which}`,
        name: `${which[0]?.toUpperCase()}${which.slice(1)} session of the negotiation`,
        kind: 'SESSION',
      });
    found.push({ id, start: match.start, end: match.end, sentence });
    return [];
  });
  return found;
}

const lasted: Rule = {
  name: 'how long the negotiation lasted',
  predicate: 'LASTED',
  confidence: 0.9,
  find: (reading) => {
    const process = processOf(reading);
    const pattern = new RegExp(
      `\\b(?:[Aa]fter|over|in) (?:a cumulative |more than |nearly |almost )?(?<number>${NUMBER}) years of (?:[\\p{L}]+ )?(?:work|negotiations?|talks|drafting)|\\b(?<number2>${NUMBER})[- ]year (?:negotiation|process|talks)`,
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
  confidence: 0.9,
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

const ofProcess: Rule = {
  name: 'a session of the negotiation',
  predicate: 'PART_OF',
  confidence: 0.8,
  find: (reading) => {
    const process = processOf(reading);
    return process === null
      ? []
      : sessions(reading).map(({ id, sentence }) => ({
          subject: id,
          object: process,
          text: `${called(reading, id)} is a part of the negotiation.`,
          places: [placeOf(reading, sentence.start, sentence.end)],
        }));
  },
};

const held: Rule = {
  name: 'when a session was held',
  predicate: 'DATED',
  confidence: 0.9,
  find: (reading) =>
    sessions(reading).flatMap(({ id, start, end, sentence }): Found[] =>
      datesIn(sentence.text, sentence.start, yearOf(reading))
        .filter((date) => date.start >= end && date.start - end < 20)
        .map(({ when, end: to }) => ({
          subject: id,
          when,
          qualifiers: { EVENT: 'held' },
          text: `${called(reading, id)} was held in ${when.edtf}.`,
          places: [placeOf(reading, start, to)],
        })),
    ),
};

const failed: Rule = {
  name: 'what a session did not achieve',
  predicate: 'OUTCOME',
  confidence: 0.9,
  find: (reading) =>
    each(
      reading,
      /\b(?:(?:was|were) (?:not able|unable) to (?:adopt|reach|agree)|failed to (?:adopt|reach|agree))\b/g,
      (match, sentence) => {
        const near = sessions(reading)
          .filter((one) => one.sentence.paragraph === sentence.paragraph)
          .sort((a, b) => Math.abs(a.start - match.start) - Math.abs(b.start - match.start))[0];
        return near === undefined
          ? []
          : [
              {
                subject: near.id,
                value: 'No agreement',
                text: `${called(reading, near.id)} ended without agreement.`,
                places: [placeOf(reading, match.start, sentence.end)],
              },
            ];
      },
    ),
};

const dealtWith: Rule = {
  name: 'what a session was about',
  predicate: 'DEALT_WITH',
  confidence: 0.8,
  find: (reading) =>
    each(
      reading,
      /\b(?:was to debate|(?:discussed|debated|dealt with|focused on|considered))\b/g,
      (match, sentence) => {
        const near = sessions(reading).find((one) => one.sentence === sentence && one.end <= match.start + 1);
        return near === undefined
          ? []
          : [
              {
                subject: near.id,
                value: 'What it dealt with, to be put in your own words',
                text: `The article says what ${called(reading, near.id)} dealt with.`,
                places: [placeOf(reading, match.start, sentence.end)],
              },
            ];
      },
    ),
};

const tookPart: Rule = {
  name: 'who took part in the negotiation',
  predicate: 'TOOK_PART_IN',
  confidence: 0.8,
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

const delegation: Rule = {
  name: 'who had a delegation at the negotiation',
  predicate: 'TOOK_PART_IN',
  confidence: 0.8,
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
  confidence: 0.9,
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
  confidence: 0.9,
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

export const processRules: readonly Rule[] = [
  lasted,
  delayed,
  ofProcess,
  held,
  failed,
  dealtWith,
  tookPart,
  delegation,
  submitted,
  diverged,
];
