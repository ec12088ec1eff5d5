import { isOf, mentionsIn } from '../mention.ts';
import { opinionOf } from '../own-voice.ts';
import { subjects } from '../position.ts';
import { called, type Reading } from '../reading.ts';
import { each, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

/** Whom somebody asks to do something, and what: for the treaty, or against it. */
const URGED =
  /\b(?:urged?|urges|called (?:up)?on|calls? (?:up)?on|asked|appealed to|encouraged|pressed|implored|pleaded with) (?<whom>[^.;“”"]{2,80}?) (?<not>not to |never to |against )?(?<to>to )?(?<act>sign(?:ing)?|ratify(?:ing)?|adopt(?:ing)?|approv(?:e|ing)|support(?:ing)?|back(?:ing)?|join(?:ing)?|endors(?:e|ing)|pass|accept(?:ing)?|vote (?:for|in favou?r of)|reject(?:ing)?|oppos(?:e|ing)|block(?:ing)?|vote against|boycott|withdraw from) (?<matter>.*)/g;

/** `Parliament must reject the treaty`, `The Senate should not ratify it`: what an author wants others to do. */
const WANTED =
  /\b(?:must|should|ought to|has to|have to|needs? to)(?<not> not| never)? (?:refuse to (?<refused>sign|ratify|join|adopt)|(?<act>sign|ratify|adopt|approve|support|back|join|endorse|pass|accept|reject|oppose|block)) (?<matter>(?:the|this|it)\b.*)/g;

const isAgainst = (act: string): boolean => /^(?:reject|oppos|block|vote against|boycott|withdraw)/.test(act);

const urging = (predicate: 'SUPPORTS' | 'OPPOSES'): Rule => ({
  name: `who urges others to be ${predicate === 'SUPPORTS' ? 'for' : 'against'} the treaty`,
  predicate,
  confidence: 0.7,
  find: (reading) => [
    ...wanted(reading, predicate),
    ...each(reading, URGED, (match, sentence): Found[] => {
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
  ],
});

/** What the author of an opinion wants to be done with the treaty. */
function wanted(reading: Reading, predicate: 'SUPPORTS' | 'OPPOSES'): Found[] {
  const author = opinionOf(reading);
  const { treaty } = reading;
  if (author === null || treaty === null) return [];
  return each(reading, WANTED, (match, sentence): Found[] => {
    const { not, act = '', refused, matter = '' } = match.groups;
    const from = match.end - matter.length;
    const named = mentionsIn(reading.mentions, { start: from, end: sentence.end }).find(({ id }) => id === treaty.id);
    if (!/^it\b/.test(matter) && (named === undefined || named.start - from > 4)) return [];
    const against = (isAgainst(act) || refused !== undefined) !== (not !== undefined);
    return against !== (predicate === 'OPPOSES') || reading.voices.get(sentence)?.mode !== 'REPORTED'
      ? []
      : [
          {
            subject: author.id,
            object: treaty.id,
            qualifiers: { STRENGTH: against ? 'urges rejection' : 'urges adoption' },
            text: `${called(reading, author.id)} is ${against ? 'against' : 'for'} ${called(reading, treaty.id)}.`,
            places: [placeOf(reading, sentence.start, named?.end ?? from + 2)],
            voice: { mode: 'VERBATIM', speakers: [author], verb: '' },
          },
        ];
  });
}

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
