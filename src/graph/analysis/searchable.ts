import type { Graph } from '../kernel/graph.ts';
import { idOf, PAGE, pages } from '../kernel/page.ts';
import { query } from '../kernel/query.ts';
import { list, nullable, row, text } from '../kernel/shape.ts';
import { nameRow, TIMES, type Times } from '../kernel/times.ts';
import { parseUrn } from '../kernel/urn.ts';
import { ENTITIES, type NounRow } from '../nouns.ts';

/** What texts of a thing can be searched, and what each is. */
export const FIELDS = {
  NAME: 'A name of it: the one that it has here, another one, an old or a misspelt one.',
  CODE: 'A code or an acronym of it.',
  SYMBOL: 'The symbol of the text that is voted on.',
  MEETING: 'The symbol of the record of the meeting at which it was voted on.',
  TITLE: 'The title of the text that is voted on.',
  DESCRIPTION: 'What a source says of what is voted on, or how it spells the title.',
  AGENDA: 'The item of the agenda under which it was voted on.',
  SUBJECT: 'A subject under which a source files the text that is voted on.',
  SENTENCE: 'The sentence of a claim, or its value in words of ours.',
  QUOTATION: 'Words that an article has of a claim, where somebody has supplied its text.',
} as const;
export type Field = keyof typeof FIELDS;

export type SearchText = { readonly field: Field; readonly text: string; readonly times: Times | null };

/** Something that is found: a node, the type of it, its day where it has one. */
export type Findable = {
  readonly id: string;
  readonly type: string;
  readonly begun: string | null;
  readonly latest: string | null;
  readonly recordedFrom: string | null;
};

/** What can be found by some texts: a thing itself or, of what is voted on, the votes and adoptions without a recorded vote. */
export type Searchable = {
  readonly thing: Findable;
  readonly votes: readonly Findable[];
  readonly texts: readonly SearchText[];
  /** Part of a text only: a paragraph, an amendment, a question of procedure. */
  readonly part: boolean;
};

const MAYBE = nullable(text);
const vote = row({ id: text, begun: MAYBE, latest: MAYBE, recordedFrom: MAYBE, meeting: MAYBE });

const things = query('search/things', PAGE, {
  id: text,
  name: text,
  iso2: MAYBE,
  symbol: MAYBE,
  scope: MAYBE,
  title: MAYBE,
  aliases: list(text),
  meeting: MAYBE,
  agenda: MAYBE,
  subjects: MAYBE,
  latest: MAYBE,
  recordedFrom: MAYBE,
  names: list(nameRow),
  votes: list(vote),
});
type Thing = Awaited<ReturnType<typeof things>>[number];

const claims = query('search/claims', PAGE, {
  id: text,
  text,
  value: MAYBE,
  latest: MAYBE,
  quotations: list(row({ exact: text, since: MAYBE })),
  ...TIMES,
});

/** How many things a read brings. */
const PAGE_SIZE = 2000;

/** All that can be searched, in pages. */
export async function* searchables(graph: Graph): AsyncGenerator<Searchable[]> {
  for await (const rows of pages((page) => things(graph, page), PAGE_SIZE, idOf)) yield rows.map(searchableOf);
  for await (const rows of pages((page) => claims(graph, page), PAGE_SIZE, idOf)) yield rows.map(searchableClaim);
}

function searchableClaim({
  id,
  text,
  value,
  latest,
  quotations,
  ...times
}: Awaited<ReturnType<typeof claims>>[number]): Searchable {
  return {
    thing: { id, type: 'Claim', begun: null, latest, recordedFrom: times.recordedFrom },
    votes: [],
    texts: [
      { field: 'SENTENCE', text, times },
      { field: 'SENTENCE', text: value ?? '', times },
      ...quotations.map(({ exact, since }) => ({
        field: 'QUOTATION' as const,
        text: exact,
        times: { ...times, validFrom: since },
      })),
    ],
    part: false,
  };
}

const NOUNS: Readonly<Record<string, NounRow>> = ENTITIES;
/** A key that says more than the name: of actors, `GBR`, `nato` and `arab-league`, and of sessions, `unga/77`. */
const isCode = ({ type, is = [] }: NounRow): boolean => is.includes('Actor') || type === 'Session';

function searchableOf({ id, latest, recordedFrom, scope, votes, ...thing }: Thing): Searchable {
  const { type: kind = '', key = '' } = parseUrn(id) ?? {};
  const noun = NOUNS[kind];
  const type = noun?.type ?? '';
  return {
    thing: { id, type, begun: latest, latest, recordedFrom },
    votes: votes.map(({ meeting: _, ...vote }) => ({
      ...vote,
      type: NOUNS[parseUrn(vote.id)?.type ?? '']?.type ?? '',
    })),
    texts: [
      ...(noun !== undefined && isCode(noun) ? [always('CODE', key), always('CODE', thing.iso2)] : []),
      ...thing.names.map(({ text, ...times }) => ({ field: 'NAME' as const, text, times })),
      ...(noun?.is?.includes('Motion') ? textsOfMotion(thing, votes) : [always('NAME', thing.name)]),
    ].filter(({ text }) => text !== ''),
    part: scope !== null && scope !== 'WHOLE',
  };
}

const always = (field: Field, text: string | null): SearchText => ({ field, text: text ?? '', times: null });

type ToldOfMotion = Pick<Thing, 'name' | 'symbol' | 'title' | 'meeting' | 'aliases' | 'agenda' | 'subjects'>;

/** The name of a motion of the record is its symbol and its title: `A/RES/68/262: Territorial integrity of Ukraine`. */
function textsOfMotion(
  { name, symbol, title, meeting, aliases, agenda, subjects }: ToldOfMotion,
  votes: Thing['votes'],
) {
  const told = symbol !== null && name.startsWith(symbol) ? name.slice(symbol.length).replace(/^[^:]*: ?/, '') : name;
  return [
    always('SYMBOL', symbol),
    ...[{ meeting }, ...votes].map(({ meeting }) => always('MEETING', meeting)),
    always('TITLE', told),
    always('TITLE', title),
    ...aliases.map((alias) => always('DESCRIPTION', alias)),
    ...(agenda ?? '').split('|').map((item) => always('AGENDA', item.trim())),
    ...(subjects ?? '').split('|').map((subject) => always('SUBJECT', subject.trim())),
  ];
}
