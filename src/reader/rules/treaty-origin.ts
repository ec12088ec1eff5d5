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

const acts: readonly (readonly ['PARTY_TO' | 'SIGNED' | 'RATIFIED', string, RegExp])[] = [
  [
    'PARTY_TO',
    'is a party to',
    /\b(?:are|is|became|become|remains?) (?:not )?(?:a )?part(?:y|ies) to (?:the )?(?:\d{4} )?/g,
  ],
  ['SIGNED', 'signed', /\b(?:has|have)? ?signed (?:but not yet ratified it)?(?:the )?/g],
  ['RATIFIED', 'ratified', /\b(?:(?:has|have)(?: not(?: yet)?)? )?(?:not yet )?ratified (?:the |it\b)?/g],
];

const partyRules: readonly Rule[] = acts.map(([predicate, words, pattern]) => ({
  name: `who ${words} a treaty`,
  predicate,
  confidence: 0.5,
  find: (reading: Reading) =>
    each(reading, pattern, (match, sentence): Found[] => {
      const here = mentionsIn(reading.mentions, sentence);
      const after = here
        .filter(isOf(['treaty']))
        .find(({ start, end }) => end > match.end && start >= match.start && start - match.end < 70);
      const plain = reading.text
        .slice(sentence.start, match.start)
        .replace(/(?:[—–-]\s*)?(?:which )?(?:has |have )?(?:signed but )?$|(?:[—–-] ?)?,? ?(?:which|who) $/, '');
      const actors = here
        .filter(isOf(['state', 'bloc', 'group']))
        .filter(
          ({ start }) =>
            predicate !== 'PARTY_TO' ||
            !/\b(?:exception of|except|but not|unlike) (?:the )?$/.test(reading.text.slice(0, start).slice(-30)),
        );
      const which = plain.length < match.start - sentence.start;
      const who = which
        ? actors.filter(({ end }) => end <= sentence.start + plain.trimEnd().length + 1).slice(-1)
        : predicate === 'PARTY_TO'
          ? actors
              .filter(isOf(['group', 'bloc']))
              .sort((a, b) => Number(isOf(['bloc'])(a)) - Number(isOf(['bloc'])(b)))
              .slice(0, 1)
              .concat(listBefore(reading.text, actors.filter(isOf(['state'])), match.start, 2))
          : listBefore(reading.text, actors, match.start, 3);
      if (after === undefined) return [];
      const negated = /\bnot\b/.test(match.text) && predicate !== 'SIGNED';
      return who.map(({ id, start }) => ({
        subject: id,
        object: after.id,
        ...(negated ? { polarity: 'NEGATED' as const } : {}),
        text: `${called(reading, id)} ${negated ? 'has not' : 'has'} ${words.replace('is a party', 'become a party')} ${called(reading, after.id)}.`,
        places: [placeOf(reading, start, Math.max(match.end, after.end))],
      }));
    }),
}));

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
        return what === undefined
          ? []
          : who.map(({ id, end }) => ({
              subject: id,
              object: what.id,
              text: `${called(reading, id)} proposed ${called(reading, what.id)}.`,
              places: [placeOf(reading, what.start, end)],
            }));
      },
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

export const treatyOriginRules: readonly Rule[] = [negotiatedUnder, ...partyRules, proposed, concluded, established];
