import { type ClaimLedger, readClaimLedger } from './claim-ledger.ts';
import { type Extent, readExtent } from './dataset.ts';
import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { foldedText, wordsOf } from './kernel/name-match.ts';
import { query, type RowOf } from './kernel/query.ts';
import { flag, list, nullable, text } from './kernel/shape.ts';
import { nameRow, type Times, wasSo } from './kernel/times.ts';
import { ENTITIES, NOUNS } from './nouns.ts';

const MAYBE = nullable(text);
const COLUMNS = {
  id: text,
  name: text,
  order: MAYBE,
  /** What sort it is, where its noun has sorts. */
  kind: MAYBE,
  /** Of a state, its code of two letters. */
  iso2: MAYBE,
  /** Of a state, whether it is a member of the United Nations today. */
  current: nullable(flag),
  /** Of a state, the days from and to which it had its seat there, and those from and to which it had none in between. */
  seatFrom: MAYBE,
  seatTo: MAYBE,
  seatAwayFrom: MAYBE,
  seatAwayTo: MAYBE,
  /** Of a session, the id of the institution whose it is. */
  body: MAYBE,
  /** The day by which it stands in time; null where nothing says. */
  latest: MAYBE,
  recordedFrom: MAYBE,
  names: list(nameRow),
};

const { vote: _, ...LISTED } = { ...ENTITIES, dataset: NOUNS.dataset };

/** The nouns that have a directory, by the type in their ids: votes and what dossiers say have lists of their own. */
export type ListedNoun = keyof typeof LISTED;

/** The nouns that say otherwise than most where they stand in time, with their statements. */
const OWN: Partial<Record<ListedNoun, string>> = {
  state: 'state/directory',
  session: 'session/directory',
  resolution: 'motion/directory',
  amendment: 'motion/directory',
};

const READ = Object.fromEntries(
  Object.entries(LISTED).map(([noun, { type: label }]) => [
    noun,
    query(OWN[noun as ListedNoun] ?? 'node/directory', {}, COLUMNS, { label, noun }),
  ]),
);

type Name = Times & { readonly words: string };

/** A node in a directory: what lists narrow and order it by. */
export type Entry = Omit<RowOf<(typeof READ)[string]>, 'names'> & {
  /** Its names, each by the words that are compared, a space before each. */
  readonly names: readonly Name[];
};

/** All nodes of a noun, from the first of the alphabet to the last, and from the oldest to the newest with the undated last. */
export type Directory = { readonly byName: readonly Entry[]; readonly byDate: readonly Entry[] };

/** How a directory is ordered: what has no date comes last in both directions of DATE. */
export type EntryOrder = { readonly by: 'NAME' | 'DATE'; readonly direction: 'ASC' | 'DESC' };

const ALWAYS: Times = { validFrom: null, validTo: null, recordedFrom: null, recordedTo: null };
const { compare } = new Intl.Collator('en', { numeric: true });

/** Reads all nodes of a noun. */
async function readDirectory(graph: Graph, noun: ListedNoun): Promise<Directory> {
  const rows = (await READ[noun]?.(graph, {})) ?? [];
  const byName = rows
    .map(({ names, ...row }) => ({
      ...row,
      names: [{ text: row.name, ...ALWAYS }, ...names].map(({ text, ...times }) => ({ ...times, words: told(text) })),
      // An order is a name and a code: `guinea|GIN` comes before `guinea-bissau|GNB`.
      place: row.order?.split('|')[0] ?? foldedText(row.name),
    }))
    .sort((a, b) => compare(a.place, b.place) || compare(a.id, b.id));
  const byDate = byName
    .filter(({ latest }) => latest !== null)
    .sort((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? -1 : a.latest === b.latest ? 0 : 1));
  return { byName, byDate: [...byDate, ...byName.filter(({ latest }) => latest === null)] };
}

const told = (name: string): string =>
  wordsOf(name)
    .map((word) => ` ${word}`)
    .join('');

/** The nodes that were there as of the time, one of whose names has words that begin as these, in an order. */
export function entriesOf(
  directory: Directory,
  given: readonly string[] | null,
  order: EntryOrder,
  asOf: AsOf,
): Entry[] {
  const words = (given ?? []).map((word) => ` ${word}`);
  const later = new Set(asOf.later);
  const found = inOrder(directory, order).filter(
    (entry) =>
      !later.has(entry.id) &&
      isKnown(entry, asOf) &&
      (words.length === 0 ||
        entry.names.some((name) => words.every((word) => name.words.includes(word)) && wasSo(name, asOf))),
  );
  return found;
}

function inOrder({ byName, byDate }: Directory, { by, direction }: EntryOrder): readonly Entry[] {
  if (by === 'NAME') return direction === 'ASC' ? byName : byName.toReversed();
  if (direction === 'ASC') return byDate;
  const dated = byDate.filter(({ latest }) => latest !== null);
  return [...dated.toReversed(), ...byDate.slice(dated.length)];
}

/** Whether a state was a member of the United Nations as of the time; today's members always were, where nothing says since when. */
export function isMember({ current, seatFrom, seatTo, seatAwayFrom, seatAwayTo }: Entry, { valid }: AsOf): boolean {
  if (valid === null || seatFrom === null) return current ?? false;
  if (seatAwayFrom !== null && seatAwayTo !== null && seatAwayFrom <= valid && valid <= seatAwayTo) return false;
  return seatFrom <= valid && (seatTo === null || valid <= seatTo);
}

/** Whether a node was known at the moment as of which is read. */
const isKnown = ({ recordedFrom }: Entry, { recorded }: AsOf): boolean =>
  recorded === null || recordedFrom === null || recordedFrom <= recorded;

/** What is kept of one data version: the directories, the ledger of claims, and how much there is. Each is read when it is first asked for. */
export class Directories {
  readonly #graph: Graph;
  readonly #read = new Map<unknown, Promise<unknown>>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  of(noun: ListedNoun): Promise<Directory> {
    return this.#once(noun, () => readDirectory(this.#graph, noun));
  }
  claims(): Promise<ClaimLedger> {
    return this.#once(readClaimLedger, () => readClaimLedger(this.#graph));
  }
  extent(): Promise<Extent> {
    return this.#once(readExtent, () => readExtent(this.#graph));
  }

  #once<T>(what: unknown, read: () => Promise<T>): Promise<T> {
    const reading = (this.#read.get(what) as Promise<T> | undefined) ?? read();
    this.#read.set(what, reading);
    // Whoever comes next tries again.
    reading.catch(() => this.#read.delete(what));
    return reading;
  }
}
