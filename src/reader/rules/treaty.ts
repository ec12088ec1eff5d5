import { isOf, mentionsIn } from '../mention.ts';
import { NUMBER, numberOf, ORDINAL } from '../number.ts';
import { actorsIn, called, type Reading } from '../reading.ts';
import { clauseOf, each, type Found, placeOf, type Rule, restOf } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

const treatyIn = (reading: Reading, sentence: Sentence, before: number): string | null => {
  const near = mentionsIn(reading.mentions, sentence)
    .filter(isOf(['treaty']))
    .filter(({ end }) => end <= before)
    .at(-1);
  return near?.id ?? reading.treaty?.id ?? null;
};

const inForce: Rule = {
  name: 'how many acts bring a treaty into force',
  predicate: 'IN_FORCE_WHEN',
  confidence: 0.8,
  find: (reading) => {
    const patterns = [
      new RegExp(
        `\\b(?:com(?:e|es|ing)|enters?|entering|go(?:es)?) into (?:force|effect)\\b.{0,60}?\\b(?<act>ratif\\p{L}+|accede\\p{L}*|deposit\\p{L}*) (?:it )?by (?:at least )?(?<number>${NUMBER})`,
        'giu',
      ),
      new RegExp(
        `\\b(?:com(?:e|es)|enters?|takes?) (?:into )?(?:force|effect)\\b.{0,40}?\\b(?<number>${NUMBER}) (?:[\\p{L}]+ )?(?:states|countries|nations|members|parties|ratifications|instruments)(?: have)?(?: (?<act>ratified|acceded|approved))?`,
        'giu',
      ),
      new RegExp(
        `\\b(?:needs?|requires?) (?:at least )?(?<number>${NUMBER}) (?<act>ratifications|approvals|accessions)`,
        'giu',
      ),
      new RegExp(
        `\\b(?:com(?:e|es)|enters?|takes?) (?:into )?(?:force|effect)\\b.{0,40}?\\b(?<number>\\d+(?:st|nd|rd|th)|${ORDINAL}) (?:instrument of )?(?<act>ratification|accession)`,
        'giu',
      ),
      new RegExp(
        `\\b(?:at least )?(?<number>${NUMBER}) (?:states|countries|nations|members) (?:must|have to|need to) (?<act>vote to ratify|ratify|approve|accede)`,
        'giu',
      ),
    ];
    const found = patterns.flatMap((pattern) =>
      each(reading, pattern, (match, sentence): Found[] => {
        const number = numberOf(match.groups.number);
        const treaty = treatyIn(reading, sentence, match.start);
        const act = /vote to ratify/.test(match.groups.act ?? '') ? 'vote to ratify' : 'ratify';
        return number === null || treaty === null
          ? []
          : [
              {
                subject: treaty,
                number,
                qualifiers: { ACT: act },
                text: `${called(reading, treaty)} needs ${number} states to enter into force.`,
                places: [placeOf(reading, match.start, match.end)],
              },
            ];
      }),
    );
    return found.filter(
      ({ places: [a] }, place) =>
        !found
          .slice(0, place)
          .some(({ places: [b] }) => a !== undefined && b !== undefined && a.start < b.end && b.start < a.end),
    );
  },
};

const first: Rule = {
  name: 'what is called the first of its kind',
  predicate: 'FIRST_OF_KIND',
  confidence: 0.8,
  find: (reading) =>
    each(
      reading,
      /\bthe (?:world’s )?first (?<scope>(?:[\p{L}-]+ ){0,5}?)(?:treaty|convention|instrument|agreement|accord|protocol|UN Convention|Convention)\b(?<rest> of its kind| specifically)?/giu,
      (match, sentence) => {
        const treaty = reading.treaty?.id;
        const words = `${match.groups.scope ?? ''}`.trim();
        const scope =
          match.groups.rest !== undefined
            ? 'own kind'
            : /global|worldwide/i.test(words)
              ? 'global'
              : /^UN$|United Nations/.test(words)
                ? 'UN'
                : words || 'own kind';
        const voice = reading.voices.get(sentence);
        return treaty === undefined
          ? []
          : [
              {
                subject: treaty,
                value: 'true',
                qualifiers: { SCOPE: scope },
                text: `${called(reading, treaty)} is called the first of its kind (${scope}).`,
                places: [placeOf(reading, match.start, match.end)],
                voice,
              },
            ];
      },
      { quoted: true },
    ),
};

const binds: Rule = {
  name: 'whom a treaty binds',
  predicate: 'BINDS',
  confidence: 0.65,
  find: (reading) =>
    each(reading, /\b(?:applying to|applies to|binding (?:on|for)|which binds|will bind) /g, (match, sentence) => {
      const who = actorsIn(reading, sentence).find(({ start }) => start === match.end);
      const treaty = treatyIn(reading, sentence, match.start);
      return who === undefined || treaty === null
        ? []
        : [
            {
              subject: treaty,
              object: who.id,
              text: `${called(reading, treaty)} binds ${called(reading, who.id)}.`,
              places: [placeOf(reading, match.start, who.end)],
            },
          ];
    }),
};

/** The topics of an enumeration, piece by piece, as far as they are known. */
function topicsIn(reading: Reading, from: number, to: number, kinds: readonly string[]): { id: string; end: number }[] {
  const text = reading.text.slice(from, to);
  const found = new Map<string, number>();
  for (const piece of text.matchAll(/[^,;]+?(?=,| and | or |;|$)/g)) {
    const id = reading.lexicon.topicOf(piece[0], kinds);
    if (id !== null && !found.has(id)) found.set(id, from + piece.index + piece[0].length);
  }
  return [...found].map(([id, end]) => ({ id, end }));
}

const concerns: Rule = {
  name: 'what a treaty is about',
  predicate: 'CONCERNS',
  confidence: 0.75,
  find: (reading) =>
    each(
      reading,
      /\b(?:addresses|covers|deals with|objectives (?:centered|centred) (?:around|on)|aims? to (?:strengthen|combat|fight|provide)|also aims to provide|designed to (?:combat|fight)|governing|regulates|tackles)\b/g,
      (match, sentence) => {
        const subject = mentionsIn(reading.mentions, sentence)
          .filter(isOf(['treaty']))
          .filter(({ end }) => end <= match.start)
          .at(-1);
        if (subject === undefined) return [];
        const clause =
          clauseOf(restOf(reading, sentence, match.end)).split(/, (?:addresses|marking|which|but)\b/)[0] ?? '';
        return topicsIn(reading, match.end, match.end + clause.length, ['SUBJECT', 'CONCEPT']).map(({ id, end }) => ({
          subject: subject.id,
          object: id,
          text: `${called(reading, subject.id)} is about ${called(reading, id)}.`,
          places: [placeOf(reading, match.start, end)],
        }));
      },
    ),
};

const defines: Rule = {
  name: 'which offences a treaty defines',
  predicate: 'DEFINES',
  confidence: 0.85,
  find: (reading) =>
    each(
      reading,
      /\b(?:criminali[sz]e[sd]?(?! that)|make it a criminal offen[cs]e to|criminal offen[cs]es? of|[Oo]ther offen[cs]es deal with|outlaws?|offen[cs]es? (?:such as|of))\b/g,
      (match, sentence) => {
        const { treaty } = reading;
        if (treaty === null) return [];
        const rest = restOf(reading, sentence, match.end);
        return topicsIn(reading, match.end, match.end + rest.length, ['OFFENCE']).map(({ id, end }) => ({
          subject: treaty.id,
          object: id,
          text: `${treaty.name} defines ${called(reading, id)}.`,
          places: [placeOf(reading, match.start, end)],
        }));
      },
    ),
};

const supplements: Rule = {
  name: 'which treaty a protocol supplements',
  predicate: 'SUPPLEMENTS',
  confidence: 0.65,
  find: (reading) =>
    each(reading, /\b[Pp]rotocol to (?:the )?(?:\d{4} )?/g, (match, sentence) => {
      const main = mentionsIn(reading.mentions, sentence)
        .filter(isOf(['treaty']))
        .find(({ start, end }) => start <= match.end && end > match.end);
      const protocol =
        main === undefined
          ? undefined
          : reading.lexicon
              .ofTypes('treaty')
              .find(
                ({ id, names: [name = ''] }) =>
                  id !== main.id &&
                  /Protocol/.test(name) &&
                  name.split(' ').some((word) => word.length > 5 && main.text.includes(word)),
              );
      return main === undefined || protocol === undefined
        ? []
        : [
            {
              subject: protocol.id,
              object: main.id,
              text: `${called(reading, protocol.id)} supplements ${called(reading, main.id)}.`,
              places: [placeOf(reading, match.start, main.end)],
            },
          ];
    }),
};

export const treatyRules: readonly Rule[] = [inForce, first, binds, concerns, defines, supplements];
