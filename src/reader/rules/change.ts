import { matterOf, subjects } from '../position.ts';
import { provisionNamed } from '../provision-mention.ts';
import { called, type Reading } from '../reading.ts';
import { clauseOf, each, type Found, placeOf, type Rule, restOf } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

const seeksChange: Rule = {
  name: 'who wants a text to be changed',
  predicate: 'SEEKS_CHANGE_OF',
  confidence: 0.7,
  find: (reading) =>
    each(
      reading,
      /\b(?<effect>sought to (?:remove|delete|drop|strike|alter|amend|change|weaken)|tried to (?:remove|delete|drop|alter|change)|(?:have |has )?(?:made claims|moved|asked|proposed) to (?:alter|remove|delete|amend|change)|disputed|wants? to (?:remove|delete|change))\b/gi,
      (match, sentence) => {
        const who = subjects(reading, sentence, match.start);
        const clause = clauseOf(restOf(reading, sentence, match.end)).trim();
        const matter = /^(?:that|this|the) clause\b/.test(clause)
          ? clauseBefore(reading, sentence)
          : matterOf(reading, sentence, match.end);
        if (matter === null) return [];
        const effect = /remov|delet|drop|strike/.test(match.text) ? 'delete' : 'alter';
        return who.map(
          ({ id, start }): Found => ({
            subject: id,
            object: matter,
            qualifiers: { EFFECT: effect },
            text: `${called(reading, id)} wants ${called(reading, matter)} to be changed.`,
            places: [placeOf(reading, start, Math.max(match.end, match.end + clause.length))],
          }),
        );
      },
    ),
};

/** The clause that a sentence before quotes, where it is known by its subject. */
function clauseBefore(reading: Reading, sentence: Sentence): string | null {
  const near = reading.sentences
    .filter(({ paragraph, start }) => paragraph === sentence.paragraph && start <= sentence.start)
    .map(({ text }) => text)
    .join(' ');
  return provisionNamed(near, reading);
}

const echoed: Rule = {
  name: 'who says the same as others',
  predicate: 'ECHOED',
  confidence: 0.75,
  find: (reading) =>
    each(reading, /\bechoed\b/g, (match, sentence) => {
      const [who] = subjects(reading, sentence, match.start);
      return who === undefined
        ? []
        : [
            {
              subject: who.id,
              value: 'What others have said',
              text: `${called(reading, who.id)} says the same as others.`,
              places: [placeOf(reading, who.start, sentence.end)],
            },
          ];
    }),
};

export const changeRules: readonly Rule[] = [seeksChange, echoed];
