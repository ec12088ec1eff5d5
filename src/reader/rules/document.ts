import { typeOf } from '../lexicon.ts';
import { isOf, mentionsIn } from '../mention.ts';
import { called, type Reading } from '../reading.ts';
import { each, type Found, placeOf, type Rule } from '../rule.ts';
import { isAgency } from './publication.ts';

/** What the article cites: documents, and whoever it has something from. */
const cites: Rule = {
  name: 'a document that the article cites',
  predicate: 'CITES',
  confidence: 0.8,
  find: (reading) =>
    oncePerId(reading.documents.filter(({ sentence }) => sentence.paragraph > 0)).map(({ id, start, sentence }) => ({
      subject: reading.article,
      object: id,
      qualifiers: { KIND: 'cites' },
      text: `The article cites ${called(reading, id)}.`,
      places: [placeOf(reading, sentence.start, Math.max(sentence.end, start))],
    })),
};

const through: Rule = {
  name: 'whom the article has something from',
  predicate: 'CITES',
  confidence: 0.85,
  find: (reading) => {
    const media = reading.attributions.filter(
      ({ speakers, verb }) => verb === 'according to' || speakers.every(isOf(['publisher'])),
    );
    const told = each(reading, /\b(?:told|warned) /g, (match, sentence) =>
      mentionsIn(reading.mentions, sentence)
        .filter(isOf(['publisher']))
        .filter(({ start, id }) => start === match.end && isAgency(called(reading, id)))
        .map((one) => cited(reading, one.id, sentence.start, one.end)),
    );
    const posted = each(reading, /\bon X\b/g, (match, sentence) => {
      const speaker = reading.attributions.find((one) => one.sentence === sentence)?.speakers[0];
      return speaker === undefined ? [] : [cited(reading, speaker.id, speaker.start, match.end)];
    });
    const { agency } = reading.dateline ?? {};
    const wired =
      agency == null
        ? []
        : mentionsIn(reading.mentions, agency).map(({ id, start, end }) => cited(reading, id, start, end));
    const by = media.flatMap(({ speakers, sentence }) =>
      speakers
        .filter((one) => !isOf(['group'])(one))
        .map(({ id, end }) => cited(reading, id, sentence.start, Math.max(end, sentence.end))),
    );
    const given = each(
      reading,
      /\b(?:came|comes|(?:was|were) (?:provided|contributed)) (?:from|by) (?:the )?/g,
      (match, sentence) =>
        mentionsIn(reading.mentions, sentence)
          .filter(isOf(['publisher']))
          .filter(({ start }) => start === match.end)
          .map((one) => cited(reading, one.id, sentence.start, one.end)),
    );
    return [...wired, ...by, ...told, ...posted, ...given];
  },
};

const cited = (reading: Reading, id: string, start: number, end: number): Found => ({
  subject: reading.article,
  object: id,
  qualifiers: { KIND: 'cites' },
  text: `The article has something from ${called(reading, id)}.`,
  places: [placeOf(reading, start, end)],
});

const oncePerId = <One extends { readonly id: string }>(all: readonly One[]): One[] =>
  all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);

const ofDocument: Rule = {
  name: 'who published a document',
  predicate: 'PUBLISHED_BY',
  confidence: 0.65,
  find: (reading) =>
    oncePerId(reading.documents.filter(({ publisher, kind }) => publisher !== undefined && kind !== 'LETTER')).flatMap(
      ({ id, publisher, sentence, start, end }): Found[] =>
        publisher === undefined
          ? []
          : [
              {
                subject: id,
                object: publisher.id,
                text: `${called(reading, publisher.id)} published ${called(reading, id)}.`,
                places: [
                  placeOf(reading, Math.min(publisher.start, start), Math.max(publisher.end, end, sentence.start)),
                ],
              },
            ],
    ),
};

const signers: Rule = {
  name: 'who signed a letter',
  predicate: 'SIGNED',
  confidence: 0.65,
  find: (reading) =>
    each(reading, /\bsigned by (?:the )?/g, (match, sentence) => {
      const letter = reading.documents.find((one) => one.sentence === sentence && one.kind === 'LETTER');
      const by = mentionsIn(reading.mentions, sentence).find(({ start }) => start === match.end);
      return letter === undefined || by === undefined || typeOf(by.id) === 'group'
        ? []
        : [
            {
              subject: by.id,
              object: letter.id,
              text: `${called(reading, by.id)} signed ${called(reading, letter.id)}.`,
              places: [placeOf(reading, letter.start, by.end)],
            },
          ];
    }),
};

const signersCounted: Rule = {
  name: 'how many signed a letter',
  predicate: 'COUNT',
  confidence: 0.75,
  find: (reading) =>
    each(
      reading,
      /\bsigned by .{0,40}?(?<many>(?:more than|over|about|around|nearly|some|at least) [\d,]+|dozens|scores|hundreds|[\d,]+)(?= (?:of )?(?:other )?[\p{L} ]+)/gu,
      (match, sentence) => {
        const letter = reading.documents.find((one) => one.sentence === sentence && one.kind === 'LETTER');
        return letter === undefined
          ? []
          : [
              {
                subject: letter.id,
                value: match.groups.many ?? '',
                ...least(match.groups.many),
                qualifiers: { KIND: 'signers' },
                text: `${called(reading, letter.id)} has ${match.groups.many} signers.`,
                places: [placeOf(reading, letter.start, match.end)],
              },
            ];
      },
    ),
};

/** The least number that words of a count allow. */
function least(words = ''): { number?: number } {
  const several: Readonly<Record<string, number>> = { dozens: 24, scores: 40, hundreds: 200 };
  const number = Number((words.match(/[\d,]+/) ?? ['NaN'])[0].replaceAll(',', ''));
  const found = several[words] ?? (/^(?:more than|over)/.test(words) ? number + 1 : number);
  return Number.isFinite(found) ? { number: found } : {};
}

const lead: Rule = {
  name: 'who led a letter',
  predicate: 'AUTHORED_BY',
  confidence: 0.65,
  find: (reading) =>
    each(reading, /\b(?:spearheaded|led|drafted|organi[sz]ed|coordinated)\b/g, (match, sentence) => {
      const letter = reading.documents.find((one) => one.sentence === sentence && one.kind === 'LETTER');
      const who = mentionsIn(reading.mentions, sentence)
        .filter(isOf(['ngo', 'alliance', 'institution', 'company']))
        .filter(({ end }) => end <= match.start)
        .at(-1);
      return letter === undefined || who === undefined
        ? []
        : [
            {
              subject: letter.id,
              object: who.id,
              qualifiers: { KIND: 'lead' },
              text: `${called(reading, who.id)} led ${called(reading, letter.id)}.`,
              places: [placeOf(reading, letter.start, match.end)],
            },
          ];
    }),
};

export const documentRules: readonly Rule[] = [cites, through, ofDocument, signers, signersCounted, lead];
