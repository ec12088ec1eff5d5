import { hash } from 'node:crypto';
import type { z } from 'zod';
import { misfitsOf } from '../ingest/sources/dossier/claim-fits.ts';
import type { saidShape } from '../ingest/sources/dossier/dossier-shape.ts';
import type { Lexicon } from './lexicon.ts';
import { type NewEntity, type Reading, read } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { overlap, type Span } from './span.ts';
import type { Voice } from './voice.ts';

/** A claim as a file has it, where what is usual is left out. */
export type WrittenClaim = z.input<typeof saidShape>;

/** A claim that was read in an article, with what it would define, before it has a key. */
export type ReadClaim = {
  readonly rule: string;
  readonly confidence: number;
  readonly claim: WrittenClaim;
  readonly entities: readonly NewEntity[];
};

/** What the rules find in an article: each thing once, and nothing that could not become a claim. */
export function readArticle(
  article: string,
  text: string,
  lexicon: Lexicon,
  rules: readonly Rule[] = RULES,
): ReadClaim[] {
  const reading = read(article, text, lexicon);
  const seen = new Set<string>();
  return rules.flatMap((rule) =>
    rule.find(reading).flatMap((found) => {
      const claim = claimOf(reading, rule, found);
      const {
        text: _,
        assertions: [said],
        ...what
      } = claim;
      const key = JSON.stringify([what, said?.made_by, claim.predicate === 'SAID_OF' ? found.places : null]);
      if (seen.has(key) || misfitsOf({ about: [], qualifiers: {}, ...claim, key: 'A00' } as never).length > 0)
        return [];
      seen.add(key);
      const entities = definedBy(reading, claim);
      return entities === null ? [] : [{ rule: rule.name, confidence: rule.confidence, claim, entities }];
    }),
  );
}

const VERBS: readonly (readonly [RegExp, 'WARN' | 'RECOMMEND' | 'WELCOME' | 'ACCUSE'])[] = [
  [/^(warn|caution|fear)/, 'WARN'],
  [/^(urge|recommend)/, 'RECOMMEND'],
  [/^welcom/, 'WELCOME'],
  [/^accus/, 'ACCUSE'],
];

function claimOf(reading: Reading, rule: Rule, found: Found): WrittenClaim {
  const { text, places, at, via, inferred, about = [], qualifiers = {}, voice: told, ...what } = found;
  const voice = told ?? answerAt(reading, places);
  const [speaker] = voice?.speakers ?? [];
  const spoken = speaker?.id ?? reading.article;
  const held = reading.roles.find(({ person, past }) => person.id === spoken && !past);
  const capacity = held?.role ?? voice?.capacity;
  // Who speaks for a part of a state speaks for the state.
  const office = held !== undefined && !/spokes/i.test(held.title) ? spoken : (held?.organisation.id ?? spoken);
  const state = reading.lexicon.objectsOf(office, 'PART_OF').find((id) => id.startsWith('state:'));
  const made_by = state ?? spoken;
  const through = via ?? voice?.by?.id ?? (state !== undefined && spoken.startsWith('person:') ? spoken : undefined);
  const verb = VERBS.find(([pattern]) => pattern.test(voice?.verb ?? ''))?.[1];
  const mode = inferred
    ? 'INFERRED'
    : voice === undefined || speaker === undefined
      ? 'REPORTED'
      : voice.mode === 'VERBATIM' || voice.mode === 'ANSWERED'
        ? 'VERBATIM'
        : 'PARAPHRASED';
  const { subject, ...said } = what;
  return {
    subject,
    predicate: rule.predicate,
    ...said,
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
    ...(about.length > 0 ? { about: [...about] } : {}),
    ...(inferred ? { rule: rule.name } : {}),
    text,
    assertions: [
      {
        mode,
        ...(verb === undefined ? {} : { verb }),
        made_by,
        ...(capacity === undefined ? {} : { in_capacity: capacity }),
        ...(through === undefined ? {} : { via: [through] }),
        ...(at === undefined || at === made_by ? {} : { at }),
        evidence: places.map((place) => evidenceOf(reading, place)),
      },
    ],
  };
}

/** What is claimed in an answer is claimed by whoever answers. */
function answerAt({ voices }: Reading, [place]: readonly Span[]): Voice | undefined {
  if (place === undefined) return undefined;
  const [, voice] = [...voices].find(([sentence]) => overlap(sentence, place)) ?? [];
  return voice?.mode === 'ANSWERED' ? voice : undefined;
}

/** A place in the form in which a dossier has it. */
function evidenceOf({ article, text, paragraphs }: Reading, { start, end }: Span) {
  const paragraph = paragraphs.find((one) => start >= one.start && start < one.end)?.number ?? 1;
  return {
    in: article,
    paragraph,
    start,
    end,
    sha256: hash('sha256', text.slice(start, end)),
  };
}

/** The ids that a claim speaks of. */
export function idsIn(claim: WrittenClaim): string[] {
  const said = claim.assertions.flatMap(({ made_by, in_capacity, via = [], at }) => [made_by, in_capacity, at, ...via]);
  const qualified = Object.values(claim.qualifiers ?? {}).map((one) =>
    typeof one === 'object' ? one.entity : undefined,
  );
  return [claim.subject, claim.object, ...(claim.about ?? []), ...said, ...qualified].filter((id) => id !== undefined);
}

/** What has to be defined for a claim, and for what that speaks of; null where something is called that nobody knows. */
function definedBy({ article, lexicon, made }: Reading, claim: WrittenClaim): NewEntity[] | null {
  const wanted = [...new Set(idsIn(claim))].filter((id) => id !== article && !lexicon.has(id));
  const entities = wanted.map((id) => made.get(id));
  if (entities.some((one) => one === undefined)) return null;
  const places = (entities as NewEntity[]).flatMap(({ at }) => (typeof at === 'string' ? (made.get(at) ?? []) : []));
  return [...new Map([...(entities as NewEntity[]), ...places].map((one) => [one.id, one])).values()];
}
