import { isOf, mentionsIn } from '../mention.ts';
import { opinionOf } from '../own-voice.ts';
import { subjects } from '../position.ts';
import { called, type Reading } from '../reading.ts';
import { each, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

/** Whom somebody asks to do something, and what: for the treaty, or against it. */
const URGED =
  /\b(?:urged?|urges|called (?:up)?on|calls? (?:up)?on|asked|appealed to|encouraged|pressed|implored|pleaded with) (?<whom>[^.;“”"]{2,80}?) (?<not>not to |never to |against )?(?<to>to )?(?<act>sign(?:ing)?|ratify(?:ing)?|adopt(?:ing)?|approv(?:e|ing)|support(?:ing)?|back(?:ing)?|join(?:ing)?|endors(?:e|ing)|pass|accept(?:ing)?|vote (?:for|in favou?r of)|reject(?:ing)?|oppos(?:e|ing)|block(?:ing)?|vote against|boycott|withdraw from) (?<matter>.*)/g;

const isAgainst = (act: string): boolean => /^(?:reject|oppos|block|vote against|boycott|withdraw)/.test(act);

const urging = (predicate: 'SUPPORTS' | 'OPPOSES'): Rule => ({
  name: `who urges others to be ${predicate === 'SUPPORTS' ? 'for' : 'against'} the treaty`,
  predicate,
  confidence: 0.7,
  find: (reading) =>
    each(reading, URGED, (match, sentence): Found[] => {
      const { not, to, act = '', matter = '', whom = '' } = match.groups;
      if ((not === undefined && to === undefined) || reading.treaty === null) return [];
      if ((isAgainst(act) !== (not !== undefined)) !== (predicate === 'OPPOSES')) return [];
      const from = match.end - matter.length;
      const named = mentionsIn(reading.mentions, { start: from, end: sentence.end }).find(isOf(['treaty', 'document']));
      const isIt = /^(?:it|the text|this text|them)\b/.test(matter);
      if (!isIt && (named === undefined || named.start - from > 12)) return [];
      const object = named !== undefined && !isIt ? named.id : reading.treaty.id;
      return whoUrges(reading, sentence, match.start).map(({ id, start }) => ({
        subject: id,
        object,
        qualifiers: { STRENGTH: predicate === 'SUPPORTS' ? 'urges adoption' : 'urges rejection' },
        text: `${called(reading, id)} urges others to be ${predicate === 'SUPPORTS' ? 'for' : 'against'} ${called(reading, object)}.`,
        places: [placeOf(reading, Math.min(start, match.start), named?.end ?? from + whom.length)],
      }));
    }),
});

/** Who urges: whoever stands before the verb, or the authors who say "we". */
function whoUrges(reading: Reading, sentence: Sentence, place: number): { id: string; start: number }[] {
  const before = reading.text.slice(sentence.start, place);
  if (/\b[Ww]e (?:\p{Ll}+ )?$|^We, .*, $/u.test(before)) {
    const author = opinionOf(reading);
    return author === null ? [] : [{ id: author.id, start: place }];
  }
  return subjects(reading, sentence, place);
}

export const urgingRules: readonly Rule[] = [urging('SUPPORTS'), urging('OPPOSES')];
