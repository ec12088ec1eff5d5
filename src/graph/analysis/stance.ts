import { AS_OF, type AsOf, ON_DAY, onItsDay } from '../kernel/as-of.ts';
import type { Graph } from '../kernel/graph.ts';
import { query } from '../kernel/query.ts';
import { list, nullable, number, text } from '../kernel/shape.ts';
import type { Stance } from '../position.ts';

/** What one actor stands for or against; MIXED where it does both. The claims are ids. */
export type Stand = {
  readonly actor: string;
  readonly on: string;
  readonly stance: Extract<Stance, 'SUPPORT' | 'OPPOSE' | 'MIXED'>;
  readonly claims: readonly string[];
};

const byActors = query(
  'stance/by-actors',
  { ids: list(text), on: nullable(list(text)), ...ON_DAY, later: list(text) },
  { actor: text, on: text, sides: list(number), claims: list(list(text)) },
);
const together = query('stance/signed-together', { a: text, b: text, ...AS_OF }, { id: text });

/** The stands of some actors today, or as of a day, on some matters or on all, by their positions and by their ballots in the true direction. */
export async function standsOf(
  graph: Graph,
  actors: readonly string[],
  on: readonly string[] | null,
  asOf: AsOf,
): Promise<Stand[]> {
  const rows = await byActors(graph, { ids: actors, on, ...onItsDay(asOf) });
  return rows.map(({ actor, on, sides, claims }) => ({
    actor,
    on,
    stance: sides.length > 1 ? 'MIXED' : sides[0] === 1 ? 'SUPPORT' : 'OPPOSE',
    claims: [...new Set(claims.flat())],
  }));
}

/** The ids of what both have signed. */
export const signedTogether = async (graph: Graph, a: string, b: string, asOf: AsOf): Promise<string[]> =>
  (await together(graph, { a, b, ...asOf })).map(({ id }) => id);
