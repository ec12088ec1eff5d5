import DataLoader from 'dataloader';
import type { LRUCache } from 'lru-cache';
import { type Amendment, amendmentsById } from './amendment.ts';
import { type Article, articlesById } from './article.ts';
import { type Assertion, assertionsById } from './assertion.ts';
import { type Claim, claimsById } from './claim.ts';
import { type Contradiction, contradictionsById } from './contradiction.ts';
import { type Corroboration, corroborationsById } from './corroboration.ts';
import { type Dataset, datasetsById } from './dataset.ts';
import { type Decision, decisionsById } from './decision.ts';
import { type Document, documentsById } from './document.ts';
import { type Entity, entitiesById } from './entity.ts';
import { type Group, groupsById } from './group.ts';
import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { query } from './kernel/query.ts';
import { parseUrn } from './kernel/urn.ts';
import { type Process, processesById } from './process.ts';
import { type Provision, provisionsById } from './provision.ts';
import { type Resolution, resolutionsById } from './resolution.ts';
import { type Role, rolesById } from './role.ts';
import { type Session, sessionsById } from './session.ts';
import { type State, statesById } from './state.ts';
import { type Topic, topicsById } from './topic.ts';
import { type Treaty, treatiesById } from './treaty.ts';
import { heldBy, type VoteEvent, voteEventsById } from './vote-event.ts';

/** A node that a claim can be about. */
export type Something =
  | State
  | VoteEvent
  | Amendment
  | Resolution
  | Treaty
  | Provision
  | Topic
  | Process
  | Session
  | Article
  | Document
  | Entity
  | Group
  | Role
  | Decision;
export type Node = Something | Dataset | Claim | Assertion | Contradiction | Corroboration;
export type NodeCache = LRUCache<string, Node>;

type Reader = (graph: Graph, ids: string[], asOf: AsOf) => Promise<Node[]>;

/** The type of a node, and how such nodes are read, by the type in their ids: one statement for all that a level asks of a type. */
const kinds: Readonly<Record<string, { type: Node['type']; read: Reader }>> = {
  state: { type: 'State', read: statesById },
  vote: { type: 'VoteEvent', read: voteEventsById },
  amendment: { type: 'Amendment', read: amendmentsById },
  resolution: { type: 'Resolution', read: resolutionsById },
  provision: { type: 'Provision', read: provisionsById },
  topic: { type: 'Topic', read: topicsById },
  article: { type: 'Article', read: articlesById },
  bloc: { type: 'Bloc', read: entitiesById },
  ngo: { type: 'NGO', read: entitiesById },
  company: { type: 'Company', read: entitiesById },
  institution: { type: 'Institution', read: entitiesById },
  publisher: { type: 'Publisher', read: entitiesById },
  alliance: { type: 'Alliance', read: entitiesById },
  person: { type: 'Person', read: entitiesById },
  role: { type: 'Role', read: rolesById },
  treaty: { type: 'Treaty', read: treatiesById },
  process: { type: 'Process', read: processesById },
  session: { type: 'Session', read: sessionsById },
  decision: { type: 'Decision', read: decisionsById },
  document: { type: 'Document', read: documentsById },
  group: { type: 'Group', read: groupsById },
  dataset: { type: 'Dataset', read: datasetsById },
  claim: { type: 'Claim', read: claimsById },
  assertion: { type: 'Assertion', read: assertionsById },
  contradiction: { type: 'Contradiction', read: contradictionsById },
  corroboration: { type: 'Corroboration', read: corroborationsById },
};

const recordedLater = query<{ ids: string[]; recorded: string }, [id: string]>('entity/recorded-later');

/** A node of which no more than type and id is wanted: nothing is read. */
export function reference(id: string): Pick<Node, 'type' | 'id'> | null {
  const kind = kinds[parseUrn(id)?.type ?? ''];
  return kind ? { type: kind.type, id } : null;
}

/**
 * The nodes that one request has read: each once, from the cache of the data version where it is there. A request that reads as of a time finds
 * neither votes held later nor what was recorded later, and has a cache of its own.
 */
export class Nodes {
  readonly #graph: Graph;
  readonly #cache: NodeCache;
  readonly #asOf: AsOf;
  readonly #known = new Map<string, Node | null>();
  readonly #underway = new Map<string, Promise<void>>();
  readonly #level: DataLoader<readonly string[], void>;

  constructor(graph: Graph, cache: NodeCache, asOf: AsOf) {
    this.#graph = graph;
    this.#cache = cache;
    this.#asOf = asOf;
    this.#level = new DataLoader(
      async (lists) => {
        await this.#readMissing(new Set(lists.flat()));
        return lists.map(() => undefined);
      },
      { cache: false },
    );
  }

  /** The node, at once when it has been read already; null when the graph has no such node. */
  get(id: string): Node | null | Promise<Node | null> {
    const node = this.#find(id);
    return node === undefined ? this.read([id]).then(() => this.#known.get(id) ?? null) : node;
  }

  /** Reads the nodes of a level in one statement per type, whoever of the level asks for them, so that `get` answers at once. */
  async read(ids: Iterable<string>): Promise<void> {
    const unknown = [...ids].filter((id) => this.#find(id) === undefined);
    if (unknown.length > 0) await this.#level.load(unknown);
  }

  async #readMissing(ids: Iterable<string>): Promise<void> {
    const missing = new Map<Reader, Set<string>>();
    const waits = new Set<Promise<void>>();
    for (const id of ids) {
      if (this.#find(id) !== undefined) continue;
      const underway = this.#underway.get(id);
      const reader = kinds[parseUrn(id)?.type ?? '']?.read;
      if (underway) waits.add(underway);
      else if (reader) (missing.get(reader) ?? missing.set(reader, new Set()).get(reader))?.add(id);
      else this.#known.set(id, null);
    }
    for (const [reader, wanted] of missing) waits.add(this.#readAll(reader, [...wanted]));
    await Promise.all(waits);
  }

  /** Takes nodes that another statement brought along. */
  keep(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node.type === 'VoteEvent' && !heldBy(node, this.#asOf)) continue;
      this.#known.set(node.id, node);
      this.#cache.set(node.id, node);
    }
  }

  #readAll(reader: Reader, ids: string[]): Promise<void> {
    const reading = this.#recorded(ids)
      .then((there) => reader(this.#graph, there, this.#asOf))
      .then((nodes) => {
        for (const id of ids) this.#known.set(id, null);
        this.keep(nodes);
      });
    for (const id of ids) this.#underway.set(id, reading);
    return reading.finally(() => {
      for (const id of ids) this.#underway.delete(id);
    });
  }

  /** Those of the nodes that were in the graph at the moment as of which is read. */
  async #recorded(ids: string[]): Promise<string[]> {
    const { recorded } = this.#asOf;
    if (recorded === null) return ids;
    const later = new Set((await recordedLater(this.#graph, { ids, recorded })).map(([id]) => id));
    return ids.filter((id) => !later.has(id));
  }

  #find(id: string): Node | null | undefined {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const cached = this.#cache.get(id);
    if (cached) this.#known.set(id, cached);
    return cached;
  }
}
