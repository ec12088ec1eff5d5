import type { Stay } from '../../analysis/kernel/membership.ts';
import { Directories, type Directory, type Entry } from '../../graph/directory.ts';
import { NOW } from '../../graph/kernel/as-of.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { wordsOf } from '../../graph/kernel/name-match.ts';
import { regionId } from '../../graph/kernel/region.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import { memberships } from '../../graph/membership.ts';
import { statesMeant, whyNoState } from '../../graph/state-meant.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import type { SetOptions } from './set-options.ts';

/** A set of states, what it is called, and since when and until when each belonged to it. */
export type StateSet = { readonly name: string; readonly stays: readonly Stay[] };

const keyOf = ({ id }: Entry): string => parseUrn(id)?.key ?? '';
const ALWAYS = { from: null, to: null };

/** The states and the groups that the words of a command can name. */
export class Actors {
  readonly #graph: Graph;
  readonly #directories: Directories;
  readonly #states: Directory;

  private constructor(graph: Graph, directories: Directories, states: Directory) {
    this.#graph = graph;
    this.#directories = directories;
    this.#states = states;
  }

  static async read(graph: Graph): Promise<Actors> {
    const directories = new Directories(graph);
    const states = await directories.of('state');
    // Otherwise every name would be told to be wrong.
    if (states.byName.length === 0)
      throw new Error('This graph has no states and no votes yet: `npm start` and `caucus import` bring them.');
    return new Actors(graph, directories, states);
  }

  /** What each state is called, by its code. */
  get names(): ReadonlyMap<string, string> {
    return new Map(this.#states.byName.map((state) => [keyOf(state), state.name]));
  }

  /** The codes of the members of the United Nations today. */
  get current(): ReadonlySet<string> {
    return new Set(this.#states.byName.filter(({ current }) => current).map(keyOf));
  }

  /** The code of the state that a word means, a code or a name, also an old one; throws a sentence when it means no one state. */
  codeOf(what: string, word: string): string {
    const meant = statesMeant(this.#states, word);
    const [only, ...others] = meant;
    if (only !== undefined && others.length === 0) return keyOf(only);
    throw new WrongUsage(`${what}: ${whyNoState(this.#states, word, meant)}`);
  }

  /** The set that is given in one of its ways; null where none is. */
  async setOf({ memberOf, region, states }: SetOptions): Promise<StateSet | null> {
    if (states !== undefined) {
      const codes = [...new Set(states.map((state) => this.codeOf('--states', state)))];
      return { name: codes.join(', '), stays: codes.map((state) => ({ state, ...ALWAYS })) };
    }
    const group = memberOf === undefined ? region && (await this.#region(region)) : await this.#group(memberOf);
    if (group === undefined || group === '') return null;
    const spells = await memberships(this.#graph, [group.id], NOW);
    return { name: group.name, stays: spells.map(({ state, from, to }) => ({ state, from, to })) };
  }

  /** The group with an id, the last part of one, or a name. */
  async #group(word: string): Promise<Entry> {
    const all = (
      await Promise.all((['bloc', 'alliance', 'group'] as const).map((noun) => this.#directories.of(noun)))
    ).flatMap(({ byName }) => byName);
    const told = wordsOf(word).join(' ');
    const found =
      all.find((group) => group.id === word || keyOf(group) === word.toLowerCase()) ??
      all.find(({ name }) => wordsOf(name).join(' ') === told);
    if (found !== undefined) return found;
    const blocs = (await this.#directories.of('bloc')).byName.map(keyOf).sort().join(', ');
    throw new WrongUsage(`--member-of: no group has the id or the name "${word}". Blocs are ${blocs}.`);
  }

  async #region(name: string): Promise<Entry> {
    const regions = (await this.#directories.of('bloc')).byName.filter(({ kind }) => kind === 'REGION');
    const found = regions.find(({ id }) => id === regionId(name));
    if (found !== undefined) return found;
    const known = regions.map((region) => region.name).join(', ');
    throw new WrongUsage(`--region: no region has the name "${name}". Regions are ${known}.`);
  }
}
