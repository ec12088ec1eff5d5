import { behalfIn } from './behalf.ts';
import { ACTORS, isOf, lastBefore, type Mention, matchesIn, mentionsIn } from './mention.ts';
import type { Quotation } from './quotation.ts';
import type { Sentence } from './sentence.ts';
import { overlap, type Span, within } from './span.ts';

/** That somebody says something in a sentence: who, and with which verb. */
export type Attribution = Span & {
  readonly speakers: readonly Mention[];
  /** Who speaks for them. */
  readonly by?: Mention;
  /** In which role somebody of whom nothing else is told speaks for them. */
  readonly capacity?: string;
  readonly verb: string;
  readonly sentence: Sentence;
};

const SAYS =
  'said|says|say|told|tells|warned|warns|warn|argued|argues|argue|noted|notes|added|adding|saying|stated|stating|wrote|writes|continued|points? out|pointed out|emphasi[sz]ed|emphasi[sz]es|stressed|highlighted|highlights|contended|contends|claimed|claims|remarked|underscored|explained|explains|insisted(?! on)|reiterated|concluded|objected|acknowledged|suggested|complained|cautioned|recommended|feared|fears?|believes?|expressed|criticized|criticised|made reference to|announced|declared|replied|responded|observed|urged|urges|accused|accuses|blamed|blames|thanked|regretted|lamented|denied|dismissed|vowed|pledged|promised|asked|demanded|called(?! (?:for|on|upon|off))|calls(?! (?:for|on|upon|off))|described|voiced|hailed|commented|asserted|conceded|admitted|predicted';
const VERB = new RegExp(`\\b(?<verb>${SAYS})\\b(?! (?:for|against)\\b)`, 'giu');
const BY_WHOM = /\b(?:according to|per|in the words of)\s+/gi;
/** What a verb after these words is no finite form of. */
const NOT_FINITE =
  /\b(?:to|the|a|an|of|its|their|his|her|these|those|no|any|some|same|was|were|is|are|been|be|being|not|serious|grave|widespread|key|main)\s*$/i;

/** Who is said to say something in a sentence, outside its quotations. */
export function attributionsIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  text: string,
): Attribution[] {
  const outside = (span: Span) => !quotations.some((one) => overlap(one, span));
  const actors = mentionsIn(mentions, sentence).filter(isOf(ACTORS)).filter(outside);
  const said = matchesIn(sentence, VERB)
    .filter(outside)
    .flatMap((verb): Attribution[] => {
      const before = text.slice(sentence.start, verb.start);
      if (NOT_FINITE.test(before) || /\bwhat [^,]{0,40}$/.test(before)) return [];
      const inverted = /(?:[”"’'»“]|[.!?]|^),?\s*$/.test(before) ? afterVerb(verb.end, actors, text) : [];
      const speakers = inverted.length > 0 ? inverted : beforeVerb(verb.start, sentence, actors, text);
      return speakers.length === 0
        ? []
        : [
            {
              ...verbSpan(verb, speakers),
              ...inWhoseName(speakers, sentence, actors, verb, text),
              verb: verb.text.toLowerCase(),
              sentence,
            },
          ];
    });
  const named = matchesIn(sentence, BY_WHOM)
    .filter(outside)
    .flatMap((by): Attribution[] => {
      const speaker = actors.find(({ start }) => start >= by.end && start - by.end <= 6);
      return speaker === undefined
        ? []
        : [{ start: by.start, end: speaker.end, speakers: [speaker], verb: 'according to', sentence }];
    });
  return [...said, ...named].sort((a, b) => a.start - b.start);
}

/** Who speaks for others says what they say. */
function inWhoseName(
  speakers: readonly Mention[],
  sentence: Sentence,
  actors: readonly Mention[],
  verb: Span,
  text: string,
): Pick<Attribution, 'speakers' | 'by'> {
  const behalf = behalfIn(text, actors, sentence.start, verb.start);
  const own = actors.filter(({ id }) => !behalf?.principals.some((one) => one.id === id));
  // Who stands before the verb may be the last of those who are spoken for.
  const by =
    speakers.find(({ id }) => own.some((one) => one.id === id)) ?? own.findLast(({ end }) => end <= verb.start);
  if (behalf === null || by === undefined) return { speakers };
  return behalf.also ? { speakers: [by, ...behalf.principals] } : { speakers: behalf.principals, by };
}

const verbSpan = (verb: Span, speakers: readonly Mention[]): Span => ({
  start: Math.min(verb.start, ...speakers.map(({ start }) => start)),
  end: Math.max(verb.end, ...speakers.map(({ end }) => end)),
});

/** What stands between a speaker and a verb that is another's. */
const FOREIGN = /[;:,]|\b(?:that|which|who|because|after|before|and|while)\b|\b\p{Ll}+(?:ed|ing)\b(?! a| an)/u;

/** Where an insertion between commas begins, that ends right before a verb: `Brown, a director at HRW, said`. */
function beforeInsertion(before: string): number | null {
  const plain = before.replace(/(?:\b(?:have|has|had|also|then|later|again)\s*)+$/, '').trimEnd();
  if (!plain.endsWith(',')) return null;
  const opening = plain.lastIndexOf(',', plain.length - 2);
  return opening === -1 ? null : opening;
}

/** A role before a name: `said its adviser on the death penalty, Chiara Sant`. */
const OF_ROLE = /^ (?:its|their|the|an?|\p{Lu}\S+(?:’s|'s)) [^,]{3,60}, $/u;

/** `…,” said UNODC Executive Director Ghada Waly`: the person that the words after the verb lead to, else the first that they name. */
function afterVerb(end: number, actors: readonly Mention[], text: string): Mention[] {
  const near = actors.filter(
    ({ start }) =>
      start >= end &&
      !/[;“”]|(?<!\p{Lu})\./u.test(text.slice(end, start)) &&
      (!text.slice(end, start).includes(',') || OF_ROLE.test(text.slice(end, start))) &&
      start - end < 90,
  );
  const person = near.find(isOf(['person']));
  const [first] = near;
  return person !== undefined ? [person] : first === undefined ? [] : [first];
}

/** Who stands before the verb: behind an insertion between commas, the one before it; of several that are joined, all. */
function beforeVerb(place: number, sentence: Sentence, actors: readonly Mention[], text: string): Mention[] {
  const relative = /(?: \(\p{Lu}+\))?, (?:which|who) (?:also |later )?$/u.exec(text.slice(sentence.start, place));
  const owner =
    relative === null ? undefined : actors.findLast(({ end }) => end <= place && place - end <= relative[0].length + 1);
  if (owner !== undefined) return [owner];
  const cut = beforeInsertion(text.slice(sentence.start, place));
  const at = cut === null ? place : sentence.start + cut;
  const clause = actors.filter(({ end }) => end <= at);
  const gap = (mention: Mention) => text.slice(mention.end, at);
  const last = clause.at(-1);
  const inserted = actors.filter(isOf(['person'])).findLast(({ end }) => end <= place);
  // `…,” its coordinator, Grace Wanjiru, told them`: the name is the insertion.
  if (last === undefined)
    return inserted !== undefined && cut !== null && /^, *$/.test(text.slice(inserted.end, place)) ? [inserted] : [];
  const person = clause.filter(isOf(['person'])).at(-1);
  // A person before an insertion, which may name an organisation: `Deborah Brown, a director at HRW, said`.
  if (person !== undefined && person !== last && cut === null && /^,.*,\s*$/.test(gap(person))) return [person];
  const named = actors
    .filter(isOf(['person']))
    .filter(({ end }) => end <= place)
    .at(-1);
  if (named !== undefined && cut !== null && text[named.end] === ',' && !/[.;]/.test(text.slice(named.end, place)))
    return [named];
  const near = person === last ? person : lastBefore(clause, at, 140);
  // `X, the envoy, tore the text up and accused members`: the second verb has the subject of the first.
  const [first] = clause;
  if (/ (?:and|but) $/.test(text.slice(first?.end ?? 0, at)) && near !== undefined && FOREIGN.test(gap(near)))
    return clause.filter(isOf(['person'])).slice(0, 1);
  if (near === undefined || FOREIGN.test(gap(near))) return [];
  const joined = [near];
  for (const other of clause.toReversed()) {
    const first = joined[0] as Mention;
    if (other.end <= first.start && /^(?:,? and |, )(?:the )?$/.test(text.slice(other.end, first.start)))
      joined.unshift(other);
  }
  return joined.filter((one) => within(one, sentence));
}
