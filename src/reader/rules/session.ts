import { clockOf, datesIn } from '../date.ts';
import { processOf, sessions } from '../negotiation.ts';
import { called } from '../reading.ts';
import { aboutOf, each, type Found, placeOf, type Rule } from '../rule.ts';

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

/** What may stand between a session and its day. */
const HELD = /^[^.;,]{0,30}\b(?:held|begin|begins|open|opens|start|starts|take place|takes place)\b[^.;,]{0,40}$/;

const held: Rule = {
  name: 'when a session was held',
  predicate: 'DATED',
  confidence: 0.65,
  find: (reading) =>
    sessions(reading).flatMap(({ id, start, end, sentence }): Found[] =>
      datesIn(sentence.text, sentence.start, clockOf(reading))
        .filter(
          (date) => date.start >= end && (date.start - end < 20 || HELD.test(reading.text.slice(end, date.start))),
        )
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
  confidence: 0.75,
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
  confidence: 0.65,
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
                value: `On: ${aboutOf(reading, { start: match.start, end: sentence.end })}`,
                text: `The article says what ${called(reading, near.id)} dealt with.`,
                places: [placeOf(reading, match.start, sentence.end)],
              },
            ];
      },
    ),
};

export const sessionRules: readonly Rule[] = [ofProcess, held, failed, dealtWith];
