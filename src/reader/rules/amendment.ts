import { amendmentIn, PROPOSED_BY, PROPOSED_ONE, PROPOSED_THAT } from '../amendment.ts';
import { isOf, listBefore, listFrom, type Match, type Mention, mentionsIn } from '../mention.ts';
import { subjects } from '../position.ts';
import { called, type Reading } from '../reading.ts';
import { each, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

const STATES = ['state', 'bloc', 'group', 'ngo', 'alliance', 'institution'];

/** Where a text tells of an amendment and of who proposed it. */
function proposals(reading: Reading): { match: Match; sentence: Sentence; who: readonly Mention[] }[] {
  const found: { match: Match; sentence: Sentence; who: readonly Mention[] }[] = [];
  const look = (pattern: RegExp, who: (match: Match, here: Mention[], sentence: Sentence) => readonly Mention[]) =>
    each(reading, pattern, (match, sentence) => {
      const here = mentionsIn(reading.mentions, sentence).filter(isOf(STATES));
      found.push({ match, sentence, who: who(match, here, sentence) });
      return [];
    });
  look(PROPOSED_BY, ({ end }, here) => listFrom(reading.text, here, end, 6));
  for (const pattern of [PROPOSED_ONE, PROPOSED_THAT])
    look(pattern, ({ start }, here, sentence) => {
      const standing = subjects(reading, sentence, start);
      return standing.length > 0 ? standing.filter(isOf(STATES)) : listBefore(reading.text, here, start, 4);
    });
  return found;
}

const proposed: Rule = {
  name: 'who proposed an amendment',
  predicate: 'PROPOSED',
  confidence: 0.8,
  find: (reading) =>
    proposals(reading).flatMap(({ match, sentence, who }) =>
      who.map(
        ({ id, start, end }): Found => ({
          subject: id,
          object: amendmentIn(reading, sentence),
          text: `${called(reading, id)} proposed an amendment.`,
          places: [placeOf(reading, Math.min(start, match.start), Math.max(end, match.end))],
        }),
      ),
    ),
};

const amends: Rule = {
  name: 'what an amendment would change',
  predicate: 'AMENDS',
  confidence: 0.75,
  find: (reading) =>
    proposals(reading).flatMap(({ match, sentence }): Found[] => {
      const provision = mentionsIn(reading.mentions, sentence).find(isOf(['provision']));
      if (provision === undefined) return [];
      const words = `${match.text} ${reading.text.slice(match.start, sentence.end)}`;
      const EFFECT = /\b(?:delet|remov|strik)/.test(words) ? 'delete' : /\breplac/.test(words) ? 'replace' : 'alter';
      return [
        {
          subject: amendmentIn(reading, sentence),
          object: provision.id,
          qualifiers: { EFFECT },
          text: `The amendment would ${EFFECT} ${called(reading, provision.id)}.`,
          places: [placeOf(reading, Math.min(match.start, provision.start), Math.max(match.end, provision.end))],
        },
      ];
    }),
};

export const amendmentRules: readonly Rule[] = [proposed, amends];
