import { isOf, mentionsIn } from '../mention.ts';
import { opinionOf, ownVoices } from '../own-voice.ts';
import { called, type Reading } from '../reading.ts';
import { aboutOf, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

/** Words of those who judge, advise or fear. */
const JUDGES =
  /\b(?:should|must|needs? to|risks?|worr(?:y|ied)|dangers?|dangerous|premature|likely to|threatens?|erroneous|wrong|arguably|inevitably|important|unfortunately|misused?|abused?|fail(?:s|ed)? to|would)\b/i;
/** Questions, and what only says what comes next. */
const NO_OPINION = /\?/;

const subjectOf = (reading: Reading, sentence: Sentence): string | null => {
  const [first] = mentionsIn(reading.mentions, sentence).filter(isOf(['treaty', 'provision', 'topic']));
  return first?.id ?? reading.treaty?.id ?? null;
};

const opinion: Rule = {
  name: 'what the authors of an article think',
  predicate: 'SAID_OF',
  confidence: 0.6,
  find: (reading) => {
    const author = opinionOf(reading);
    if (author === null) return [];
    return [...reading.voices].flatMap(([sentence, { mode }]): Found[] => {
      const subject = subjectOf(reading, sentence);
      const own = mode === 'REPORTED' || (mode === 'PARAPHRASED' && /\bwe\b/.test(sentence.text));
      if (!own || subject === null || !JUDGES.test(sentence.text) || NO_OPINION.test(sentence.text)) return [];
      return [
        {
          subject,
          value: `On: ${aboutOf(reading, sentence)}`,
          text: `The authors say what they think of ${called(reading, subject)}.`,
          places: [placeOf(reading, sentence.start, sentence.end)],
          voice: { mode: 'VERBATIM', speakers: [author], verb: '' },
        },
      ];
    });
  },
};

const voice: Rule = {
  name: 'the organisations in whose name an article speaks',
  predicate: 'AUTHORED_BY',
  confidence: 0.8,
  find: (reading) =>
    ownVoices(reading).map(({ id, start, end }) => ({
      subject: reading.article,
      object: id,
      qualifiers: { KIND: 'voice' },
      text: `The article speaks in the name of ${called(reading, id)}.`,
      places: [{ start, end }],
      inferred: true,
    })),
};

/** What nobody says but the article: that there are worries, or that a thing is disputed. */
const worry: Rule = {
  name: 'a worry that the article tells of',
  predicate: 'SAID_OF',
  confidence: 0.8,
  find: (reading) =>
    [...reading.voices].flatMap(([sentence, { mode }]): Found[] => {
      const subject = subjectOf(reading, sentence);
      if (mode !== 'REPORTED' || subject === null || opinionOf(reading)?.text === 'we') return [];
      const found =
        /\b(?:is (?:also )?under scrutiny|key concern is|concerns were raised|there are fears that|drawing (?:ire|criticism)|have (?:also )?been criticized|remain (?:deeply )?(?:concerned|worried)|despite (?:this |the )?(?:significant |strong |broad )?(?:opposition|criticism))\b/i.exec(
          sentence.text,
        );
      if (found === null) return [];
      const who = mentionsIn(reading.mentions, sentence)
        .filter(isOf(['group', 'ngo', 'institution', 'state']))
        .find(
          ({ start }) =>
            /drawing|raised|criticized|concerned/.test(found[0]) &&
            Math.abs(start - sentence.start - found.index) < 120,
        );
      return [
        {
          subject,
          value: `On: ${aboutOf(reading, sentence)}`,
          text: `The article tells of a worry about ${called(reading, subject)}.`,
          places: [placeOf(reading, sentence.start, sentence.end)],
          ...(who === undefined ? {} : { voice: { mode: 'PARAPHRASED' as const, speakers: [who], verb: '' } }),
        },
      ];
    }),
};

export const opinionRules: readonly Rule[] = [opinion, voice, worry];
