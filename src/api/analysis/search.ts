import { crc32 } from 'node:zlib';
import { type Hit, search } from '../../graph/analysis/search.ts';
import { FIELDS } from '../../graph/analysis/searchable.ts';
import { wordsOf } from '../../graph/kernel/name-match.ts';
import type { Node } from '../../graph/node.ts';
import { ENTITIES, NOUNS, type NounRow } from '../../graph/nouns.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { Connection } from '../kernel/connection.ts';
import { decodeCursor } from '../kernel/cursor.ts';
import { enumOf } from '../kernel/enum.ts';
import { inSlices } from '../kernel/in-slices.ts';
import { selects } from '../kernel/selection.ts';
import { between, type Window, windowArguments } from '../kernel/window.ts';
import { checkLength, LONGEST_TEXT, wordless } from '../kernel/words.ts';
import { NodeRef } from '../nouns/node.ts';

const ROWS: readonly NounRow[] = [...Object.values<NounRow>(ENTITIES), NOUNS.claim];
/** `VoteEvent` is `VOTE_EVENT`. */
const wordOf = (type: string): string => type.replace(/[a-z](?=[A-Z])/g, '$&_').toUpperCase();

const NodeType = builder.enumType('NodeType', {
  description: 'What kind of thing: the name of its type. Values may be added.',
  values: Object.fromEntries(ROWS.map(({ type, says }) => [wordOf(type), { value: type, description: says }])),
});
const SearchField = enumOf('SearchField', 'What sort of text matched.', FIELDS);

type TypeCount = { readonly type: string; readonly count: number };

const TypeCountRef = builder.objectRef<TypeCount>('SearchTypeCount').implement({
  description: 'How many things of one type a search found.',
  fields: (t) => ({
    type: t.expose('type', { type: NodeType, description: 'The type.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

/** What a page has beside what all pages have, as properties: of connections and their edges no resolver is called. */
type Extra = { readonly countByType: readonly TypeCount[] };
type Found = Pick<Hit, 'matched' | 'field' | 'score'>;

const SearchConnection = builder.connectionObject(
  {
    type: NodeRef,
    name: 'SearchConnection',
    description: 'A page of what a search found.',
    fields: (t) => ({
      countByType: t.field({
        type: [TypeCountRef],
        description: 'How many of each type were found, on all pages together; the most frequent first.',
        resolve: (page) => [...(page as unknown as Extra).countByType],
      }),
    }),
  },
  {
    name: 'SearchEdge',
    description: 'A thing that was found, with its cursor, and how it matched.',
    fields: (t) => ({
      matched: t.string({
        description: 'The text that matched best.',
        resolve: (edge) => (edge as unknown as Found).matched,
      }),
      field: t.field({
        type: SearchField,
        description: 'What sort of text that is.',
        resolve: (edge) => (edge as unknown as Found).field,
      }),
      score: t.float({
        description:
          'How well it matched, from 0 to 1: 1 is the text itself but for case, marks and small words; from 0.75 on every word is a word of it; from 0.5 on every word begins one; from 0.25 on every word is one but for typing errors; below, some words are missing. The order is that of the scores; among equals the newest comes first.',
        resolve: (edge) => (edge as unknown as Found).score,
      }),
    }),
  },
);

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    nullable: true,
    description:
      'Things by their names, codes, symbols, titles and sentences, the best first, the newest first among equals. Typing errors, missing accents and beginnings of words are forgiven, not every word must match, and a year, a month or a day keeps to what is of it. The symbol of a document finds what it names and what carries it, and nothing else. What was voted on is found as its votes, and a text that was adopted without a recorded vote as that decision, unless `types` asks for resolutions or amendments.',
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for: \`cote d'ivoire\`, \`GBR\`, \`68/262\`, \`Cuba embargo 2025\`; at most ${LONGEST_TEXT} characters.`,
      }),
      types: t.arg({ type: [NodeType], description: 'Only things of these types.' }),
      ...windowArguments(t.arg, 10),
    },
    resolve: async (_, { text, types = null, ...window }, context, info) => {
      check(text);
      const question = checksum(text, types);
      const places = [placeIn(question, 'after', window), placeIn(question, 'before', window)] as const;
      const index = await context.searchIndex();
      const hits = await inSlices(context, () => search(index, text, types, context.asOf));
      const begin = placeBehind(hits, places[0], 1) ?? 0;
      const end = Math.max(begin, placeBehind(hits, places[1], 0) ?? hits.length);
      const page = between(hits, begin, end, window);
      const { nodes } = context;
      const whole = selects(info, 'edges.node') || selects(info, 'nodes');
      if (whole) await nodes.read(page.items.map(({ id }) => id));
      const connection = new Connection(
        'search',
        page,
        (hit) => `${question}|${keyOf(hit)}`,
        async () => hits.length,
      );
      const edges = connection.edges.flatMap(({ node: { id, matched, field, score }, cursor }) => {
        const node = (whole ? nodes.get(id) : nodes.reference(id)) as Node | null;
        return node === null ? [] : { node, cursor, matched, field, score };
      });
      const { pageInfo, totalCount } = connection;
      return {
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo,
        totalCount,
        // Counted where somebody asks for it.
        get countByType() {
          return countsOf(hits);
        },
      };
    },
  }),
);

/** What tells cursors of one search from those of another. */
const checksum = (text: string, types: readonly string[] | null): string =>
  crc32(JSON.stringify([text, types && [...types].sort()])).toString(36);

/** The place of a hit in the key of its cursor, which begins with the checksum of the search that it is of. */
function placeIn(question: string, argument: 'after' | 'before', window: Window): string | null {
  const cursor = window[argument] ?? null;
  if (cursor === null) return null;
  const key = decodeCursor('search', cursor, argument);
  if (key.startsWith(`${question}|`)) return key.slice(question.length + 1);
  throw badInput(
    'BAD_CURSOR',
    `${argument}: this cursor comes from another search. Give a cursor that came with the same \`text\` and \`types\`.`,
  );
}

/** Where a hit stands. */
const keyOf = ({ score, id }: Hit): string => `${score}|${id}`;

/** So many places behind the hit of a cursor or, where that is found no more, behind all that matched better; null without a cursor. */
function placeBehind(hits: readonly Hit[], key: string | null, behind: number): number | null {
  if (key === null) return null;
  const place = hits.findIndex((hit) => keyOf(hit) === key);
  if (place >= 0) return place + behind;
  const score = Number(key.slice(0, key.indexOf('|')));
  const next = hits.findIndex((hit) => hit.score < score);
  return next < 0 ? hits.length : next;
}

function countsOf(hits: readonly Hit[]): TypeCount[] {
  const counts = new Map<string, number>();
  for (const { type } of hits) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
}

function check(text: string): void {
  checkLength('text', text);
  if (wordsOf(text).length === 0) throw wordless('text', text);
}
