import { clockOf, datesIn, seasonOf, type When } from '../date.ts';
import { typeOf } from '../lexicon.ts';
import { isOf, type Mention, mentionsIn } from '../mention.ts';
import { called, make, type Reading } from '../reading.ts';
import { each, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';
import { slugOf } from '../words.ts';
import { adoptionOf } from './decision.ts';

/** A decision that a body has still to take: the known one of the body, or a new one. */
function planned(reading: Reading, body: string): string {
  const { lexicon, treaty } = reading;
  const adoption = adoptionOf(reading);
  // A decision of the body on another treaty is another decision.
  const isOurs = (id: string): boolean => {
    const matters = lexicon.objectsOf(id, 'ON');
    return typeOf(id) === 'decision' && id !== adoption && (matters.length === 0 || matters.includes(treaty?.id ?? ''));
  };
  const known = treaty === null || treaty.isNew ? undefined : lexicon.subjectsOf('TAKEN_BY', body).find(isOurs);
  return (
    known ??
    make(reading, {
      id: `decision:${slugOf(`${body.slice(body.indexOf(':') + 1)} ${treaty?.name ?? 'treaty'}`)}`,
      name: `Decision of ${called(reading, body)} on the ${treaty?.name ?? 'treaty'}`,
      status: 'PLANNED',
    })
  );
}

const PLANNED =
  /\b(?:(?:will|would|must|is to|are to|is due to) (?:now |then )?(?:proceed to a (?<vote>vote) (?:in|at|by)|be presented (?:for adoption )?to|be (?:put|submitted|sent) to|go (?:before|to)|be (?:voted on|adopted|approved) by|move to)|(?:now |next )?(?:goes|heads|moves) (?:now |next |then )?to|slated to be (?:implemented|adopted|approved) by) (?:the )?/g;

const toCome = (
  reading: Reading,
  found: (decision: string, by: Mention, sentence: Sentence, start: number, vote: boolean) => Found[],
): Found[] =>
  each(reading, PLANNED, (match, sentence) => {
    const by = mentionsIn(reading.mentions, sentence)
      .filter(isOf(['institution', 'bloc']))
      .find(({ start }) => start >= match.end && start - match.end < 8);
    return by === undefined
      ? []
      : found(planned(reading, by.id), by, sentence, match.start, match.groups.vote !== undefined);
  });

const plannedBy: Rule = {
  name: 'who is still to decide',
  predicate: 'TAKEN_BY',
  confidence: 0.65,
  find: (reading) =>
    toCome(reading, (decision, by, _, start) => [
      {
        subject: decision,
        object: by.id,
        text: `${called(reading, by.id)} is to decide.`,
        places: [placeOf(reading, start, by.end)],
      },
    ]),
};

const plannedHow: Rule = {
  name: 'how it is still to be decided',
  predicate: 'METHOD',
  confidence: 0.65,
  find: (reading) =>
    toCome(reading, (decision, by, _, start, vote) =>
      vote
        ? [
            {
              subject: decision,
              value: 'VOTE',
              text: 'It is to be put to a vote.',
              places: [placeOf(reading, start, by.end)],
            },
          ]
        : [],
    ),
};

const plannedFor: Rule = {
  name: 'when it is to be decided',
  predicate: 'DATED',
  confidence: 0.8,
  find: (reading) =>
    toCome(reading, (decision, by, sentence, start) => {
      const clock = clockOf(reading);
      const rest = reading.text.slice(by.end, sentence.end);
      const season = /^.{0,20}\b(?:this|in the|next) (?<season>spring|summer|autumn|fall|winter)\b/.exec(rest);
      const [date] = datesIn(rest.slice(0, 60), by.end, clock, true);
      const when: When | undefined =
        season !== null && clock.year !== null ? seasonOf(season.groups?.season ?? '', clock.year) : date?.when;
      const end = season !== null ? by.end + season[0].length : (date?.end ?? by.end);
      return when === undefined
        ? []
        : [
            {
              subject: decision,
              when,
              qualifiers: { EVENT: 'planned' },
              text: `The decision is planned for ${when.edtf}.`,
              places: [placeOf(reading, start, end)],
            },
          ];
    }),
};

export const plannedDecisionRules: readonly Rule[] = [plannedBy, plannedHow, plannedFor];
