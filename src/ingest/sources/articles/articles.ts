import type { Graph } from '../../../graph/kernel/graph.ts';
import { query, statement } from '../../../graph/kernel/query.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { type Note, type Position, Problems } from '../../read/problem.ts';
import { match, readTexts, type TextFile, type Wanted } from '../../read/texts.ts';
import { contentHash } from '../../write/content-hash.ts';
import { type Counts, countsSentence, ZERO_COUNTS } from '../../write/counts.ts';
import type { Import } from '../../write/import.ts';
import { type Anchor, anchor, type Span } from './anchor.ts';

type None = Record<string, never>;
type FoundQuotation = [
  article: string,
  id: string,
  start: number,
  end: number,
  sha256: string,
  claims: string[],
  anchored: [status: string | null, exact: string | null, prefix: string | null, suffix: string | null],
];

const wantedTexts = query<None, [id: string, sha256: string, file: string | null, has: boolean]>('ingest/wanted-texts');
const quotationsIn = query<{ articles: string[] }, FoundQuotation>('ingest/quotations-in');
const writeTexts = statement('ingest/document-texts');
const writeAnchors = statement('ingest/anchors');
const finishRun = statement('ingest/finish-run');

/** The texts of articles, from whoever has them: with a text, what is quoted from it can be checked and shown. */
export const articles: Import = {
  name: 'articles',
  about:
    'Texts of articles that you have, found by their SHA-256: what is quoted from them is checked, and can be shown.',
  folder: null,

  // To compare is quick, and depends on the claims in the graph as much as on the files.
  isDone: async () => ({ ever: false, last: false }),

  async prepare(path) {
    const files = await readTexts(path);
    const problems = new Problems();
    const hash = contentHash(files.map(({ file, sha256 }) => [file, sha256]));
    return {
      records: files.length,
      problems,
      hash,
      reject: async () => false,
      async run(graph, { dryRun, report }) {
        const started = new Date().toISOString();
        const { counts, texts, anchors } = await compare(graph, files, path, problems.note);
        const finished = new Date().toISOString();
        const properties = {
          id: urn('import-run', `articles/${started}`),
          source: 'articles',
          hash,
          started,
          finished,
        };
        if (!dryRun && texts.length + anchors.length > 0)
          await graph.write(async (within) => {
            await within(writeTexts, { rows: texts });
            await within(writeAnchors, { rows: anchors });
            await within(finishRun, { properties: { ...properties, ...counts }, datasets: [] });
          });
        report({ step: 'Loading articles', done: files.length, total: files.length, note: countsSentence(counts) });
        return { source: 'articles', hash, written: counts, rejected: problems.records.size, problems };
      },
    };
  },
};

type Difference = {
  readonly counts: Counts;
  readonly texts: readonly { readonly article: string; readonly id: string; readonly sha256: string }[];
  readonly anchors: readonly { readonly id: string; readonly properties: Anchor }[];
};

/** What the texts among these files say and the graph does not. */
async function compare(graph: Graph, files: readonly TextFile[], path: string, note: Note): Promise<Difference> {
  const rows = await wantedTexts(graph, {});
  if (rows.length === 0)
    throw new Error('The graph has no articles: import a dossier first (npm run caucus -- import dossier).');
  const wanted = rows.map(([id, sha256, file]): Wanted => ({ id, sha256, file }));
  const texts = match(files, wanted, note);
  if (texts.size === 0)
    note({ file: path, line: 1, column: 1, record: path }, `No file here is the text of an article of the graph.`, {
      hint: `It has ${wanted.map(({ id, file }) => `${id}${file === null ? '' : ` (${file})`}`).join(', ')}.`,
    });
  const supplied = rows.filter(([id]) => texts.has(id));
  const sources = new Map(
    supplied.map(([id, sha256]) => [id, files.find((file) => file.sha256 === sha256)?.file ?? path]),
  );

  const anchors: { article: string; id: string; properties: Anchor }[] = [];
  for (const row of await quotationsIn(graph, { articles: [...texts.keys()] })) {
    const [article, id, start, end, sha256, claims, there] = row;
    const text = texts.get(article) ?? '';
    const span: Span = { start, end, sha256 };
    const properties = anchor(text, span);
    if (properties.status === 'ORPHANED')
      note(
        position(sources.get(article) ?? path, text, start),
        `What stands here, from ${start} to ${end}, is not what is quoted for ${claims.join(', ')}: its SHA-256 is not ${sha256}.`,
        { code: 'ORPHANED', hint: 'The place in the dossier is wrong; the words are not looked for elsewhere.' },
      );
    if (!isAs(properties, there)) anchors.push({ article, id, properties });
  }
  const fresh = supplied.filter(([, , , has]) => !has);
  const touched = new Set(anchors.map(({ article }) => article));
  const changed = supplied.filter(([id, , , has]) => has && touched.has(id)).length;
  return {
    counts: {
      ...ZERO_COUNTS,
      created: fresh.length,
      changed,
      unchanged: supplied.length - fresh.length - changed,
      anchored: anchors.filter(({ properties }) => properties.status === 'ANCHORED').length,
    },
    texts: fresh.map(([article, sha256]) => ({ article, id: urn('document-text', sha256), sha256 })),
    anchors: anchors.map(({ id, properties }) => ({ id, properties })),
  };
}

const isAs = (anchor: Anchor, [status, exact, prefix, suffix]: FoundQuotation[6]): boolean =>
  anchor.status === 'ANCHORED'
    ? status === 'ANCHORED' && anchor.exact === exact && anchor.prefix === prefix && anchor.suffix === suffix
    : status === 'ORPHANED' && exact === null;

/** The place of a character of a text. */
function position(file: string, text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, record: file };
}
