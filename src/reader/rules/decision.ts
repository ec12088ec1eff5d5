import { clockOf, datesIn } from '../date.ts';
import { typeOf } from '../lexicon.ts';
import { isOf, type Mention, mentionsIn } from '../mention.ts';
import { called, make, type Reading } from '../reading.ts';
import { each, type Found, placeOf, type Rule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';
import { countsIn } from '../vote-count.ts';
import { slugOf } from '../words.ts';

/** The adoption of the treaty: the known one, or a new one. */
export function adoptionOf(reading: Reading): string | null {
  const { treaty, lexicon } = reading;
  if (treaty === null) return null;
  const on = lexicon.subjectsOf('ON', treaty.id).find((id) => typeOf(id) === 'decision');
  return (
    on ??
    make(reading, {
      id: `decision:${slugOf(`adopt ${treaty.name}`)}`,
      name: `Adoption of the ${treaty.name}`,
      status: 'TAKEN',
    })
  );
}

const TAKEN =
  /\b(?:voted to (?:adopt|approve)|reached consensus and adopted|(?:has |have |unanimously |formally |finally )*(?:adopted|approved|approves|adopts|passed|endorsed|greenlights|agreed(?: on| to)?)(?! by\b)(?! a (?:rule|law))|unanimously supported)\b/g;

/** Where a body adopts the treaty: the body, and the words. */
function adoptions(reading: Reading): { by: Mention; start: number; end: number; sentence: Sentence; words: string }[] {
  const found: { by: Mention; start: number; end: number; sentence: Sentence; words: string }[] = [];
  each(reading, TAKEN, (match, sentence) => {
    const here = mentionsIn(reading.mentions, sentence);
    const by = here
      .filter(isOf(['institution', 'group', 'bloc']))
      .filter(
        ({ end }) =>
          end <= match.start && match.start - end < 40 && !/[;“”]/.test(reading.text.slice(end, match.start)),
      )
      .at(-1);
    const what = here.find(
      ({ id, start }) => id === reading.treaty?.id && start >= match.end - 1 && start - match.end < 60,
    );
    const draft = /^[^.]{0,30}\b(?:draft|text|treaty|convention|agreement)\b/.test(
      reading.text.slice(match.end, sentence.end),
    );
    if (
      by !== undefined &&
      (what !== undefined || draft) &&
      !/\b(?:not able|unable|failed|had)\b/.test(reading.text.slice(by.end, match.start))
    )
      found.push({
        by,
        start: by.start,
        end: Math.max(match.end, what?.end ?? match.end),
        sentence,
        words: match.text,
      });
    return [];
  });
  // `It was adopted on 11 April by the Conference`
  each(reading, PASSIVE, (match, sentence) => {
    const here = mentionsIn(reading.mentions, sentence);
    const by = here.filter(isOf(['institution', 'group', 'bloc'])).find(({ start }) => start === match.end);
    const what = here.filter(({ end }) => end <= match.start).find(({ id }) => id === reading.treaty?.id);
    const isIt = /(?:^|, )(?:[Ii]t|[Tt]he (?:text|draft)) $/.test(reading.text.slice(sentence.start, match.start));
    if (by !== undefined && (what !== undefined || isIt))
      found.push({ by, start: match.start, end: by.end, sentence, words: match.text });
    return [];
  });
  return found;
}
const PASSIVE =
  /\b(?:was|were|has been|had been) (?:(?:formally|finally|unanimously) )?(?:adopted|approved|endorsed|passed)(?: [^.;,]{0,60}?)? by (?:the )?/g;

const takenBy: Rule = {
  name: 'who adopted the treaty',
  predicate: 'TAKEN_BY',
  confidence: 0.85,
  find: (reading) => {
    const decision = adoptionOf(reading);
    if (decision === null) return [];
    const claim = (by: Mention, start: number, end: number): Found => ({
      subject: decision,
      object: by.id,
      text: `${called(reading, by.id)} took the decision.`,
      places: [placeOf(reading, start, end)],
    });
    const passage = each(reading, /(?:’s|'s) (?:passage|adoption|approval) of\b/g, (match, sentence) => {
      const by = mentionsIn(reading.mentions, sentence)
        .filter(isOf(['institution', 'group']))
        .find(({ end }) => end === match.start);
      return by === undefined ? [] : [claim(by, by.start, match.end)];
    });
    return [...adoptions(reading).map(({ by, start, end }) => claim(by, start, end)), ...passage];
  },
};

const method: Rule = {
  name: 'how the treaty was adopted',
  predicate: 'METHOD',
  confidence: 0.8,
  find: (reading) => {
    const decision = adoptionOf(reading);
    if (decision === null) return [];
    const claim = (value: string, start: number, end: number): Found => ({
      subject: decision,
      value,
      text: value === 'VOTE' ? 'It was put to a vote.' : 'It was taken by consensus.',
      places: [placeOf(reading, start, end)],
    });
    const said = adoptions(reading).flatMap(({ words, start, end }) =>
      /voted/.test(words)
        ? [claim('VOTE', start, end)]
        : /consensus|unanimously/.test(words)
          ? [claim('CONSENSUS', start, end)]
          : [],
    );
    // Where a count stands beside the decision it was put to a vote.
    const counted = adoptions(reading).flatMap(({ sentence, start, end }) =>
      countsIn(reading).some((one) => one.sentence === sentence) ? [claim('VOTE', start, end)] : [],
    );
    const more = each(
      reading,
      /\b(?:adopted|approved|agreed)(?: [\p{L} ]{0,70}?)? (?<how>by consensus|without a vote|unanimously|by acclamation|(?:by|in|after) a (?:recorded |late |roll-call )?vote)|put (?:the |this )?[\p{L} ]{0,40}? to a (?<vote>(?:recorded |roll-call )?vote)/gu,
      (match) => [
        claim(
          match.groups.vote !== undefined ||
            (/vote$/.test(match.groups.how ?? '') && !/without/.test(match.groups.how ?? ''))
            ? 'VOTE'
            : /without/.test(match.groups.how ?? '')
              ? 'WITHOUT_VOTE'
              : 'CONSENSUS',
          match.start,
          match.end,
        ),
      ],
    );
    // Where nobody is named who adopted it, the count says as much.
    const told = countsIn(reading)
      .filter(
        ({ result, sentence }) =>
          result === 'ADOPTED' && mentionsIn(reading.mentions, sentence).some(({ id }) => id === reading.treaty?.id),
      )
      .map(({ start, end }) => claim('VOTE', start, end));
    const inferred = counted.length > 0 ? counted : told;
    return [...said, ...more, ...(said.length + more.length === 0 ? inferred : [])];
  },
};

const dated: Rule = {
  name: 'when the treaty was adopted',
  predicate: 'DATED',
  confidence: 0.75,
  find: (reading) => {
    const decision = adoptionOf(reading);
    if (decision === null) return [];
    const clock = clockOf(reading);
    const passive = each(reading, TAKEN_IT, (match, sentence) => [
      { subject: decision, text: '', places: [{ start: sentence.start, end: match.end }] },
    ]).map(({ places: [place] }) => ({
      start: place?.start ?? 0,
      end: place?.end ?? 0,
      sentence: reading.sentences.find(({ start }) => start === place?.start) as Sentence,
    }));
    return [...adoptions(reading), ...passive].flatMap(({ start, end, sentence }) =>
      datesIn(sentence.text, sentence.start, clock)
        .filter(({ when, start: at }) => when.edtf.length === 10 && (Math.abs(at - end) < 90 || at < start))
        .slice(0, 1)
        .map(({ when, start: from, end: to }) => ({
          subject: decision,
          when,
          qualifiers: { EVENT: 'taken' },
          text: `It was decided on ${when.edtf}.`,
          places: [placeOf(reading, Math.min(from, start), Math.max(to, end))],
        })),
    );
  },
};
const TAKEN_IT = /\b(?:was|were) (?:adopted|approved)\b|\badopted it\b/g;

const on: Rule = {
  name: 'what was adopted',
  predicate: 'ON',
  confidence: 0.65,
  find: (reading) => {
    const decision = adoptionOf(reading);
    const { treaty } = reading;
    const places = adoptions(reading).map(({ start, end }) => placeOf(reading, start, end));
    return decision === null || treaty === null || places.length === 0
      ? []
      : [
          {
            subject: decision,
            object: treaty.id,
            text: `The decision is on ${treaty.name}.`,
            places: places.slice(0, 3),
          },
        ];
  },
};

export const decisionRules: readonly Rule[] = [takenBy, method, dated, on];
