import { setTimeout as wait } from 'node:timers/promises';
import { decoded, idOf, kindAsTitle, kindInWords, partsOf, statesOf, typeOf } from '../explorer/addresses.ts';
import { partsOfName } from '../explorer/kernel/words.ts';
import { questionAddress } from './explorer-question.ts';
import type { Manifest } from './trusted-documents.ts';

/** What a link to a page shows where it is shared, in a chat or a search: its title, and a sentence on what is there. */
export type Preview = { readonly title: string; readonly description: string };

/** What an address asks the graph for: one of the documents of the explorer in `linked.graphql`, with its variables. */
export type LinkQuestion = { readonly document: string; readonly variables: Readonly<Record<string, string>> };

/** What the graph has there; null where it has nothing, undefined where that is not known now. */
export type Linked =
  | {
      readonly __typename: string;
      readonly name?: string;
      readonly text?: string;
      readonly claims?: { readonly totalCount: number } | null;
      readonly series?: { readonly name: string } | null;
      readonly held?: { readonly edtf: string } | null;
      readonly for?: number;
      readonly against?: number;
      readonly abstain?: number;
    }
  | null
  | undefined;

const ALL: Preview = {
  title: 'Caucus',
  description:
    'Who votes with whom in the United Nations, and where it is written: votes, states, coalitions and the dossiers of negotiations.',
};

/** What the page says itself where it finds nothing. */
export const NOTHING: Preview = { ...ALL, title: 'Not found' };

/** The pages that are of no single thing. */
const PAGES: Readonly<Record<string, Preview>> = {
  '/claims': {
    title: 'Claims',
    description: 'What articles and records say, each with the place where it is written.',
  },
  '/coalitions': {
    title: 'Coalitions',
    description:
      'States that vote alike, on a plane, as a network and as a matrix, with what holds each bloc together.',
  },
  '/compare': {
    title: 'Compare states',
    description: 'How states voted side by side, vote by vote and over the years.',
  },
  '/dossiers': {
    title: 'Dossiers',
    description: 'Negotiations as articles and records tell them: who said what, and where sources differ.',
  },
  '/groups': { title: 'Groups', description: 'Groups and regions of states: members, cohesion and what divided them.' },
  '/how': { title: 'How it is computed', description: 'The formulas behind every figure.' },
  '/path': {
    title: 'How two things hang together',
    description: 'A path between two things, each step with its evidence.',
  },
  '/series': { title: 'Series', description: 'Texts that are voted on again and again, and who changed its vote.' },
  '/states': { title: 'States', description: 'All states, with the groups that they belong to.' },
  '/votes': { title: 'Votes', description: 'Recorded votes with their totals, by words, topic, day and closeness.' },
};

/** How long a page waits for the name of what it is about, in milliseconds: the page itself finds it out too. */
const PATIENCE = 300;

/** What a link to an address shows, null where its page finds nothing; `linked` finds what it is about. */
export async function previewOf(
  { pathname, searchParams }: URL,
  linked: (question: LinkQuestion) => Promise<Linked>,
): Promise<Preview | null> {
  const [word = '', ...rest] = partsOf(pathname);
  if (rest.length === 0) return overview(`/${word}`, searchParams);
  const parts = rest.map(decoded);
  const question = parts.includes(undefined) ? null : questionOf(word, parts as string[]);
  if (question === null) return null;
  const stopped = new AbortController();
  const late = wait(PATIENCE, undefined, { signal: stopped.signal }).catch(() => undefined);
  const found = await Promise.race([linked(question).catch(() => undefined), late]);
  stopped.abort();
  return found ? ofThing(found, word) : found === null ? null : ALL;
}

/** What the page of an address asks for in the same way: a state by all that it is called, anything else by its id; null where there is no page. */
function questionOf(word: string, parts: readonly string[]): LinkQuestion | null {
  const key = parts.join('/');
  const isOne = parts.length === 1;
  const ofId = (document: string, type: string) => ({ document, variables: { id: idOf(type, key) } });
  if (word === 'states' && isOne) return { document: 'LinkedState', variables: { iso3: key } };
  if (word === 'series') return ofId('LinkedSeries', 'vote');
  if (word === 'dossiers') return isOne ? ofId('Linked', 'dataset') : null;
  const type = typeOf(word);
  return type === undefined ? null : ofId('Linked', type);
}

function overview(path: string, asked: URLSearchParams): Preview {
  const kind = path.slice(1);
  const page = PAGES[path] ?? (typeOf(kind) ? listOf(kind) : ALL);
  const states = path === '/compare' ? statesOf({ states: asked.get('states') ?? '' }) : [];
  return states.length < 2 ? page : { ...page, title: `Compare ${states.join(', ')}` };
}

/** All things of a kind, by the word of their addresses: `counted-groups`. */
const listOf = (kind: string): Preview => ({
  title: kindAsTitle(kind),
  description: `All ${kindInWords(kind)} that the graph knows, by name.`,
});

/** What is shown of a thing; null where its page shows nothing of it: a vote of no series, a dataset that is no dossier. */
function ofThing(thing: NonNullable<Linked>, word: string): Preview | null {
  if (word === 'series' && !thing.series) return null;
  if (word === 'dossiers' && !thing.claims?.totalCount) return null;
  const name = thing.series?.name ?? thing.name ?? thing.text ?? ALL.title;
  const title = thing.__typename === 'VoteEvent' ? partsOfName(name).title : name;
  return { title, description: describe(thing, word, title) };
}

function describe({ __typename: type, ...vote }: NonNullable<Linked>, word: string, title: string): string {
  if (type === 'Claim') return 'Who says so, in which text and at which place, and who says otherwise.';
  if (type === 'State') return `How ${title} votes: who is closest and farthest, its ballots, and what is said of it.`;
  if (word === 'series') return 'One text through the years: the totals of each vote on it, and who changed when.';
  if (type !== 'VoteEvent') return 'What is said of it, what it did and said, and where that is written.';
  const day = vote.held ? `, on ${vote.held.edtf}` : '';
  return `${vote.for} for, ${vote.against} against, ${vote.abstain} abstained${day}. Who voted how, by region, group and bloc.`;
}

/** Errors that say that what was asked for is not there, or is no name of anything: their sentences stand on the page in its place. */
const NOT_THERE = ['NOT_FOUND', 'BAD_USER_INPUT'];

/** Finds what an address is about by the document of the explorer that asks for it. */
export const linkedBy =
  (documents: Manifest, ask: (address: string) => Promise<Response>) =>
  async ({ document, variables }: LinkQuestion): Promise<Linked> => {
    const address = questionAddress(documents, document, variables);
    if (address === undefined) return undefined;
    type Failure = { readonly extensions?: { readonly code?: string } };
    type Answer = { readonly data?: { readonly node: Linked } | null; readonly errors?: readonly Failure[] };
    const { data, errors } = (await (await ask(address)).json()) as Answer;
    if (errors === undefined) return data?.node;
    return errors.every(({ extensions }) => NOT_THERE.includes(extensions?.code ?? '')) ? null : undefined;
  };

/** A page with what a link to it shows: `origin` is where it is served, for the picture, whose address has to be whole. */
export function withPreview(page: string, { title, description }: Preview, { origin, pathname, search }: URL): string {
  const whole = title === ALL.title ? title : `${title} · Caucus`;
  const tags: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', ALL.title],
    ['og:title', whole],
    ['og:description', description],
    ['og:url', `${origin}${pathname}${search}`],
    ['og:image', `${origin}/preview.png`],
    ['twitter:card', 'summary_large_image'],
  ];
  const metas = tags.map(
    ([name, text]) => `<meta ${name.startsWith('og') ? 'property' : 'name'}="${name}" content="${escaped(text)}">`,
  );
  return page
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(whole)}</title>\n    ${metas.join('\n    ')}`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start) => start + escaped(description));
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
