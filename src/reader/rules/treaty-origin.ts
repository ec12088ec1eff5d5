import { ACTORS, isOf, listBefore, listFrom, mentionsIn } from '../mention.ts';
import { actorsIn, called, type Reading } from '../reading.ts';
import { each, type Found, placeOf, type Rule } from '../rule.ts';

const negotiatedUnder: Rule = {
  name: 'under whom a treaty was negotiated',
  predicate: 'NEGOTIATED_UNDER',
  confidence: 0.65,
  find: (reading) =>
    each(
      reading,
      /,? (?:which )?(?:was |were )?(?:negotiated|drafted|concluded) under (?:the auspices of )?(?:the )?/g,
      (match, sentence) => {
        const here = mentionsIn(reading.mentions, sentence);
        const treaty = here.filter(isOf(['treaty'])).find(({ end }) => end === match.start);
        const body = here.filter(isOf(ACTORS)).find(({ start }) => start === match.end);
        return treaty === undefined || body === undefined
          ? []
          : [
              {
                subject: treaty.id,
                object: body.id,
                text: `${called(reading, treaty.id)} was negotiated under ${called(reading, body.id)}.`,
                places: [placeOf(reading, treaty.start, body.end)],
              },
            ];
      },
    ),
};

const proposal = (reading: Reading, who: string, what: string, start: number, end: number): Found => ({
  subject: who,
  object: what,
  text: `${called(reading, who)} proposed ${called(reading, what)}.`,
  places: [placeOf(reading, start, end)],
});

const proposed: Rule = {
  name: 'who proposed a treaty or a body',
  predicate: 'PROPOSED',
  confidence: 0.75,
  find: (reading) =>
    each(
      reading,
      /\b(?:initiated|proposed|put forward|tabled|drafted|sponsored|introduced|first suggested) by (?:the )?/g,
      (match, sentence) => {
        const here = mentionsIn(reading.mentions, sentence);
        const who = listFrom(reading.text, here.filter(isOf(['state', 'bloc'])), match.end, 2);
        const what = here
          .filter(isOf(['treaty', 'institution', 'amendment', 'document']))
          .filter(({ end }) => end <= match.start && match.start - end < 50)
          .at(-1);
        return what === undefined ? [] : who.map(({ id, end }) => proposal(reading, id, what.id, what.start, end));
      },
    ).concat(
      // `Bangladesh and Fiji, which drafted the text`
      each(
        reading,
        /,? (?:which|who)(?: had)? (?:drafted|tabled|proposed|sponsored|introduced|put forward) (?=the |a )/g,
        (match, sentence) => {
          const here = mentionsIn(reading.mentions, sentence);
          const what = here
            .filter(isOf(['treaty', 'document']))
            .find(({ start }) => start >= match.end - 1 && start - match.end < 12);
          const who = listBefore(reading.text, here.filter(isOf(['state', 'bloc'])), match.start, 1);
          return what === undefined ? [] : who.map(({ id, start }) => proposal(reading, id, what.id, start, what.end));
        },
      ),
    ),
};

const concluded: Rule = {
  name: 'of which year a treaty is',
  predicate: 'DATED',
  confidence: 0.75,
  find: (reading) =>
    reading.mentions.filter(isOf(['treaty'])).flatMap((treaty): Found[] => {
      const year = /\b(?<year>(?:18|19|20)\d{2}) $/.exec(
        reading.text.slice(Math.max(0, treaty.start - 5), treaty.start),
      )?.groups?.year;
      return year === undefined
        ? []
        : [
            {
              subject: treaty.id,
              when: { edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31` },
              qualifiers: { EVENT: 'concluded' },
              text: `${called(reading, treaty.id)} is of ${year}.`,
              places: [placeOf(reading, treaty.start - 5, treaty.end)],
            },
          ];
    }),
};

const established: Rule = {
  name: 'when a body was set up',
  predicate: 'DATED',
  confidence: 0.65,
  find: (reading) =>
    each(
      reading,
      /,? (?:which was |was )?(?:established|set up|founded|created) in (?<year>(?:18|19|20)\d{2})\b/g,
      (match, sentence) => {
        const body = actorsIn(reading, sentence)
          .filter(isOf(['institution', 'ngo', 'alliance', 'bloc']))
          .find(({ end }) => end === match.start);
        const year = match.groups.year ?? '';
        return body === undefined
          ? []
          : [
              {
                subject: body.id,
                when: { edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31` },
                qualifiers: { EVENT: 'established' },
                text: `${called(reading, body.id)} was set up in ${year}.`,
                places: [placeOf(reading, body.start, match.end)],
              },
            ];
      },
    ),
};

export const treatyOriginRules: readonly Rule[] = [negotiatedUnder, proposed, concluded, established];
