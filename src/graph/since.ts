import type { Graph } from './kernel/graph.ts';
import { query, type RowOf } from './kernel/query.ts';
import { flag, list, nullable, text } from './kernel/shape.ts';
import { parseUrn } from './kernel/urn.ts';

const things = query('since/things', {}, { id: text, since: text });
const claims = query('since/claims', {}, { id: text, says: nullable(text), begins: flag, on: list(text) });
const assertions = query('since/assertions', {}, { id: text, claim: text, texts: list(text) });
const comparisons = query('since/comparisons', {}, { id: text, contradicts: flag, claims: list(text) });

/** Since when things are there: the first day of each that has one, by its id. */
export class Since {
  readonly #days: readonly (readonly [id: string, day: string])[];

  constructor(days: ReadonlyMap<string, string>) {
    // Of votes every statement sees the day itself.
    this.#days = [...days].filter(([id]) => parseUrn(id)?.type !== 'vote');
  }

  /** The ids of what came after a day, votes apart; of none, where no day is given. */
  after(day: string | null): string[] {
    return day === null ? [] : this.#days.filter(([, since]) => since > day).map(([id]) => id);
  }
}

/**
 * Reads since when things are there. A claim is there once the day that it says has come, and what it is about; one that neither says a day nor is
 * about anything that has one is there since it was first written: so is what was so until a day, of which nobody says since when. An assertion is there once it is written, a contradiction once two of its claims
 * are, a corroboration once one is.
 */
export async function readSince(graph: Graph): Promise<Since> {
  const [dated, said, made, compared] = await Promise.all([
    things(graph, {}),
    claims(graph, {}),
    assertions(graph, {}),
    comparisons(graph, {}),
  ]);
  const days = new Map(dated.map(({ id, since }) => [id, since]));
  const dayOf = (id: string): string => days.get(id) ?? '';
  for (const [text, day] of daysOfTexts(said, made, dayOf)) days.set(text, day);
  const writings = new Map<string, string[]>();
  for (const { claim, texts } of made) writings.set(claim, [...(writings.get(claim) ?? []), ...texts.map(dayOf)]);
  const written = (claim: string): string => first(writings.get(claim) ?? []);

  for (const { id, says, begins, on } of said) {
    const known = on.filter((thing) => dayOf(thing) !== '');
    const isTimeless = says === null && !begins && known.length === 0;
    days.set(id, last([says ?? '', ...known.map(dayOf), isTimeless ? written(id) : '']));
  }
  for (const { id, claim, texts } of made) days.set(id, last([dayOf(claim), first(texts.map(dayOf))]));
  for (const { id, contradicts, claims } of compared) {
    const heard = claims.map((claim) => last([dayOf(claim), written(claim)])).sort();
    days.set(id, heard[contradicts ? 1 : 0] ?? '');
  }
  return new Since(days);
}

/**
 * The days of texts of which nobody says when they were written: a text came no sooner than the first of what it tells, or, where it tells no day, of what
 * is told of the same things.
 */
function daysOfTexts(
  said: readonly RowOf<typeof claims>[],
  made: readonly RowOf<typeof assertions>[],
  dayOf: (id: string) => string,
): ReadonlyMap<string, string> {
  const firstKnown = (all: readonly string[]) => first(all.filter((day) => day !== ''));
  const byId = new Map(said.map((claim) => [claim.id, claim]));
  const tells = ({ says, on }: RowOf<typeof claims>) => firstKnown([says ?? '', ...on.map(dayOf)]);
  const ofThing = new Map<string, string>();
  for (const claim of said)
    for (const thing of claim.on) ofThing.set(thing, firstKnown([ofThing.get(thing) ?? '', tells(claim)]));
  const undated = new Map<string, RowOf<typeof claims>[]>();
  for (const { claim: id, texts } of made)
    for (const text of texts.filter((text) => dayOf(text) === '')) {
      const claim = byId.get(id);
      if (claim !== undefined) undated.set(text, [...(undated.get(text) ?? []), claim]);
    }
  return new Map(
    [...undated].map(([text, all]) => {
      const own = firstKnown(all.map(tells));
      return [text, own || firstKnown(all.flatMap(({ on }) => on.map((thing) => ofThing.get(thing) ?? '')))];
    }),
  );
}

/** The first of some days; the empty text, which is before all days, where there are none. */
const first = (days: readonly string[]): string => [...days].sort()[0] ?? '';
const last = (days: readonly string[]): string => [...days].sort().at(-1) ?? '';
