import { Directories, type ListedNoun } from '../../graph/directory.ts';
import { NOW } from '../../graph/kernel/as-of.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import { namesByBearer } from '../../graph/name.ts';
import { voteEventsById } from '../../graph/vote-event.ts';
import { entityId } from '../../ingest/sources/dossier/dossier-id.ts';
import type { ClaimRecord, EntityRecord } from '../../ingest/sources/dossier/dossier-shape.ts';
import { readAllClaims } from '../../ingest/sources/dossier/other-dossiers.ts';
import { type Known, Lexicon, type Relation, typeOf } from '../../reader/lexicon.ts';

/** Whatever of these is in the graph may be named in an article. */
const NAMED: readonly ListedNoun[] = [
  ...(['state', 'bloc', 'institution', 'ngo', 'company', 'alliance', 'publisher', 'person', 'role'] as const),
  ...(['treaty', 'provision', 'document', 'topic', 'process', 'session'] as const),
];
/** Of these there are many: those alone that claims speak of. */
const CLAIMED: readonly ListedNoun[] = ['decision', 'amendment'];

/** What a reader knows: all that is in the graph, by all its names, and what a dossier defines and says itself. */
export async function knownThings(
  graph: Graph,
  entities: readonly EntityRecord[],
  own: readonly ClaimRecord[],
): Promise<{ lexicon: Lexicon; claims: readonly ClaimRecord[] }> {
  const directories = new Directories(graph);
  const claims = await readAllClaims(graph);
  const spoken = new Set(claims.flatMap(({ subject, object = subject }) => [entityId(subject), entityId(object)]));
  const entries = (
    await Promise.all(
      [...NAMED, ...CLAIMED].map(async (noun) => {
        const { byName } = await directories.of(noun);
        return CLAIMED.includes(noun) ? byName.filter(({ id }) => spoken.has(id)) : byName;
      }),
    )
  ).flat();
  const names = await namesByBearer(
    graph,
    entries.map(({ id }) => id),
    NOW,
  );
  const inGraph = entries.map(
    ({ id, name, kind }, place): Known => ({
      id: idIn(id),
      names: [
        name,
        ...(names[place] ?? [])
          .filter(
            ({ kind, to, language }) =>
              to === null && kind !== 'TITLE' && kind !== 'DECK' && (language === null || language === 'en'),
          )
          .map(({ text }) => text),
      ],
      kind: kind ?? undefined,
    }),
  );
  const votes = (
    await voteEventsById(
      graph,
      [...spoken].filter((id) => typeOf(idIn(id)) === 'vote'),
    )
  ).filter((vote) => vote !== null);
  const ids = new Set(inGraph.map(({ id }) => id));
  const ownThings = entities.filter(({ id }) => !ids.has(id)).map(({ id, name }): Known => ({ id, names: [name] }));
  const roles = entities.flatMap(({ id, at }): Relation[] =>
    typeof at === 'string' ? [{ subject: id, predicate: 'ROLE_AT', object: at }] : [],
  );
  const relations = [...own, ...claims].map(
    ({ subject, predicate, object, when }): Relation => ({ subject, predicate, object, day: when?.edtf }),
  );
  return {
    lexicon: new Lexicon(
      [...inGraph, ...votes.map(({ id, name }) => ({ id: idIn(id), names: [name] })), ...ownThings],
      [...roles, ...relations],
    ),
    claims,
  };
}

/** The id of a node as files of dossiers have it. */
function idIn(id: string): string {
  const parsed = parseUrn(id);
  return parsed === null ? id : `${parsed.type}:${parsed.key}`;
}
