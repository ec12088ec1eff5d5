import { addressOf } from '../addresses.ts';
import { folded } from '../kernel/called.ts';
import { dateInWords, partsOfName } from '../kernel/words.ts';
import type { SearchQuery } from '../operations.ts';

/** One thing that was found, as the search box shows it. */
export type Found = {
  readonly id: string;
  readonly address: string;
  /** What sort of thing it is, in a word. */
  readonly kind: string;
  readonly name: string;
  /** What tells it from others of the same name: the symbol and day of a vote, or the text that matched. */
  readonly note: string | undefined;
  /** What it is called, among it the text that matched. */
  readonly called: readonly string[];
};

/** Things that have a page, the best first; those of one kind stay together, the kind of the best one first. */
export function foundOf(answer: SearchQuery | null): readonly Found[] {
  const items = (answer?.search?.edges ?? []).flatMap(({ node, matched }) => {
    const address = addressOf(node.id);
    if (address === undefined) return [];
    const kind = node.__typename.replace('VoteEvent', 'Vote').replace(/([a-z])([A-Z])/g, '$1 $2');
    if (node.__typename === 'VoteEvent') {
      const { on, title } = partsOfName(node.name);
      return {
        id: node.id,
        address,
        kind,
        name: title,
        note: [on, node.heldOn && dateInWords(node.heldOn)].filter(Boolean).join(' · '),
        called: [title, on ?? '', matched],
      };
    }
    const name = 'name' in node ? node.name : 'text' in node ? node.text : node.id;
    const note = folded(matched) === folded(name) ? undefined : matched;
    return { id: node.id, address, kind, name, note, called: [name, matched] };
  });
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds.flatMap((wanted) => items.filter(({ kind }) => kind === wanted));
}

/** The first of what was found that is called as somebody typed. */
export const foundAs = (found: readonly Found[], text: string): Found | undefined =>
  found.find(({ called }) => called.some((name) => folded(name) === folded(text)));
