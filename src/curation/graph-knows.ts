import { claimsById } from '../graph/claim.ts';
import type { Graph } from '../graph/kernel/graph.ts';
import { claimId, entityId } from '../ingest/sources/dossier/dossier-id.ts';
import { homes } from '../ingest/sources/dossier/homes.ts';
import type { HomesOf } from './roster.ts';

/** What the graph knows of what a dossier's files name. */
export type Knowledge = {
  readonly homesOf: HomesOf;
  readonly hasClaim: (key: string) => Promise<boolean>;
  /** What claims of any dossier say, by their keys with their dossiers. */
  readonly sayings: (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

export function knowledgeOf(graph: Graph): Knowledge {
  const sayings = async (keys: readonly string[]) => {
    const found = new Map(
      (
        await claimsById(
          graph,
          keys.map((key) => claimId('', key)),
        )
      ).map((one) => [one.id, one.text]),
    );
    return new Map(
      keys.flatMap((key) => (found.has(claimId('', key)) ? [[key, found.get(claimId('', key)) ?? '']] : [])),
    );
  };
  return {
    homesOf: async (ids) => {
      const found = new Map((await homes(graph, { ids: ids.map(entityId) })).map((one) => [one.id, one.properties]));
      return new Map(
        ids.flatMap((id): [string, string | null][] => {
          const there = found.get(entityId(id));
          return there === undefined ? [] : [[id, (there.home as string | undefined) ?? null]];
        }),
      );
    },
    hasClaim: async (key) => (await sayings([key])).size > 0,
    sayings,
  };
}
