import { type Entry, entriesOf, type ListedNoun } from '../../graph/directory.ts';
import { NOUNS, type NounRow } from '../../graph/nouns.ts';
import { type Arguments, builder, type Given, type Inputs } from '../kernel/builder.ts';
import { connection, nodePage, nounOf } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { concernedBy } from '../kernel/dossier-argument.ts';
import { type GivenOrder, orderArgument, withDirection } from '../kernel/order.ts';
import { selectsItems } from '../kernel/selection.ts';
import { checkCursors, stretchOf, UNREAD, type Window, windowArguments } from '../kernel/window.ts';
import { wordsGiven } from '../kernel/words.ts';
import { kindsOf, type node, nodeById } from './node.ts';

/** Whether a node passes the further arguments of a list. */
type Fits = (entry: Entry) => boolean;

/** What there is to say of the list of a noun. */
type ListField<E extends Inputs> = {
  /** The name of the list. */
  readonly many: string;
  /** What the list has; the noun in the plural when omitted. */
  readonly says?: string;
  /** How the list is ordered when nothing is said. */
  readonly by?: GivenOrder['by'];
  /** Arguments beside those of every list, and what they narrow it to. */
  readonly args?: (arg: Arguments) => E;
  readonly narrow?: (given: Given<E>, context: Context) => Promise<Fits> | Fits;
};

type Asked = Window & {
  readonly text?: string | null;
  readonly kind?: readonly string[] | null;
  readonly dossiers?: readonly string[] | null;
  readonly orderBy: GivenOrder;
};

const everything = (): Fits => () => true;

/** Makes the root field with a noun's one node by its id (`example` is the key of one), and that with the list of all; gives the type of a page of them. */
export function rootFields<K extends ListedNoun, E extends Inputs = Record<never, never>>(
  key: K,
  ref: ReturnType<typeof node<K>>,
  { example, ...list }: ListField<E> & { readonly example: string },
) {
  const { type }: NounRow = NOUNS[key];
  nodeById(type === 'NGO' ? 'ngo' : `${type[0]?.toLowerCase()}${type.slice(1)}`, ref, key, example);
  return listField(key, ref, list);
}

/** Makes the root field with the list of a noun's nodes; gives the type of a page of them. */
export function listField<K extends ListedNoun, E extends Inputs = Record<never, never>>(
  key: K,
  ref: ReturnType<typeof node<K>>,
  { many, says, by = 'NAME', args, narrow = everything }: ListField<E>,
) {
  const { type, kinds }: NounRow = NOUNS[key];
  const page = connection(
    ref as unknown as ReturnType<typeof node>,
    type,
    nounOf(type),
    type === 'NGO' ? 'NGOs' : many,
  );
  builder.queryField(many, (t) =>
    t.field({
      type: page,
      description: `${says ?? `The ${many} of the graph`}${by === 'DATE' ? ', the newest first' : ', by name'}.`,
      args: {
        ...windowArguments(t.arg),
        text: t.arg.string({
          description:
            'Only what has a name, also an old one, in which every one of these words begins a word: `sec council` finds the Security Council. Accents and case make no difference.',
        }),
        ...(kinds === undefined ? {} : { kind: t.arg({ type: [kindsOf(key)], description: 'Only of these kinds.' }) }),
        dossiers: t.arg.stringList({
          description: 'Only what claims of these dossiers, such as `un-cybercrime`, are about.',
        }),
        ...args?.(t.arg),
        orderBy: orderArgument(t.arg, by),
      },
      resolve: async (_, given, context, info) => {
        const { text = null, kind = null, dossiers, orderBy, ...window } = given as Asked;
        checkCursors(many, window);
        const words = wordsGiven('text', text);
        const fits = await narrow(given as unknown as Given<E>, context);
        const about = await concernedBy(context, 'dossiers', dossiers);
        const directory = await context.directory(key);
        const all = entriesOf(directory, words, withDirection(orderBy), context.asOf).filter(
          (entry) =>
            (kind === null || kind.includes(entry.kind ?? '')) && (about?.has(entry.id) ?? true) && fits(entry),
        );
        const { items, ...rest } = selectsItems(info) ? stretchOf(many, all, ({ id }) => id, window) : UNREAD;
        const slice = { items: items.map(({ id }) => ({ id, key: id })), ...rest };
        return nodePage<never>(many, slice, context.nodes, async () => all.length);
      },
    }),
  );
  return page;
}
