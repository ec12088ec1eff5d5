import type { Graph } from '../../../graph/kernel/graph.ts';
import { command, query, type RowOf } from '../../../graph/kernel/query.ts';
import { flag, list, nullable, number, properties, text } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { matchTexts, readTextFiles, type TextFile } from '../../read/article-text.ts';
import { type Note, type Position, Problems } from '../../read/problem.ts';
import { contentHash } from '../../write/content-hash.ts';
import { type Counts, countsSentence, ZERO_COUNTS } from '../../write/counts.ts';
import { hashOfData } from '../../write/data-hash.ts';
import type { Import } from '../../write/import.ts';
import { newRun } from '../../write/new-run.ts';
import { type Entry, type Reconciled, reconcile } from '../../write/reconcile.ts';
import { writeRows, writer } from '../../write/write-rows.ts';
import { type Anchor, anchorOf } from './anchor.ts';

const wantedTexts = query(
  'ingest/articles/wanted-texts',
  {},
  { id: text, sha256: text, file: nullable(text), has: flag },
);
const quotationsIn = query(
  'ingest/articles/quotations-in',
  { articles: list(text) },
  {
    article: text,
    id: text,
    start: number,
    end: number,
    sha256: text,
    claims: list(text),
    anchored: list(nullable(text)),
  },
);
const writeTexts = writer('ingest/articles/document-texts');
const writeAnchors = writer('ingest/articles/anchors');
const finishRun = command('ingest/finish-run', { datasets: list(text), properties: properties() });

/** The texts of articles, from whoever has them: with a text, what is quoted from it can be checked and shown. */
export const articles: Import = {
  name: 'articles',
  about:
    'Texts of articles that you have, found by their SHA-256: what is quoted from them is checked, and can be shown.',
  folder: null,

  // To compare is quick, and depends on the claims in the graph as much as on the files.
  hashOf: async () => '',
  isDone: async () => ({ ever: false, last: false, partly: false }),

  async prepare(path) {
    const files = await readTextFiles(path);
    const problems = new Problems();
    const hash = contentHash(files.map(({ file, sha256 }) => [file, sha256]));
    return {
      rows: [],
      records: files.length,
      problems,
      hash,
      reject: async () => false,
      async run(graph, { dryRun, report, more = false }) {
        const begun = newRun('articles');
        const { counts, texts, anchors } = await compare(graph, files, path, problems.note);
        const run = { ...begun, hash };
        const finished = new Date().toISOString();
        if (!dryRun && texts.stale.length + anchors.stale.length > 0)
          await graph.write(async (within) => {
            await writeRows(within, [writeTexts, { rows: texts.stale }], [writeAnchors, { rows: anchors.stale }]);
            await texts.confirm(within, writeTexts);
            await anchors.confirm(within, writeAnchors);
            const version = more ? {} : { dataHash: await hashOfData(within) };
            await within(finishRun, { properties: { ...run, ...version, finished, ...counts }, datasets: [] });
          });
        report({ step: 'Loading articles', done: files.length, total: files.length, note: countsSentence(counts) });
        return { source: 'articles', hash, written: counts, rejected: problems.records.size, problems };
      },
    };
  },
};

type Text = { readonly article: string; readonly id: string; readonly sha256: string };
type Quotation = { readonly article: string; readonly id: string; readonly properties: Anchor };

/** What the texts among these files say and the graph does not. */
async function compare(
  graph: Graph,
  files: readonly TextFile[],
  path: string,
  note: Note,
): Promise<{ counts: Counts; texts: Reconciled<Text>; anchors: Reconciled<Quotation> }> {
  const wanted = await wantedTexts(graph, {});
  if (wanted.length === 0)
    throw new Error('The graph has no articles: import a dossier first (npm run caucus -- import dossier).');
  const found = matchTexts(files, wanted, note);
  if (found.size === 0)
    note({ file: path, line: 1, column: 1, record: path }, `No file here is the text of an article of the graph.`, {
      hint: `It has ${wanted.map(({ id, file }) => `${id}${file === null ? '' : ` (${file})`}`).join(', ')}.`,
    });
  const fileOf = new Map(wanted.map(({ id, sha256 }) => [id, files.find((file) => file.sha256 === sha256)?.file]));
  const supplied = wanted
    .filter(({ id }) => found.has(id))
    .map(({ id, sha256 }): Text => ({ article: id, id: urn('document-text', sha256), sha256 }));
  const textsThere = {
    query: wantedTexts,
    parameters: {},
    entryOf: ({ id, sha256, has }: RowOf<typeof wantedTexts>): Entry | null =>
      has && found.has(id) ? [id, sha256] : null,
  };
  const texts = await reconcile(graph, textsThere, supplied, ({ article, sha256 }): Entry => [article, sha256]);

  const quoted = { articles: [...found.keys()] };
  const quotations = (await quotationsIn(graph, quoted)).map(
    ({ article, id, start, end, sha256, claims }): Quotation => {
      const whole = found.get(article) ?? '';
      const properties = anchorOf(whole, { start, end, sha256 });
      if (properties.status === 'ORPHANED')
        note(
          position(fileOf.get(article) ?? path, whole, start),
          `What stands here, from ${start} to ${end}, is not what is quoted for ${claims.join(', ')}: its SHA-256 is not ${sha256}.`,
          { code: 'ORPHANED', hint: 'The place in the dossier is wrong; the words are not looked for elsewhere.' },
        );
      return { article, id, properties };
    },
  );
  const anchorsThere = {
    query: quotationsIn,
    parameters: quoted,
    entryOf: ({ id, anchored }: RowOf<typeof quotationsIn>): Entry => [id, JSON.stringify(anchored)],
  };
  const anchors = await reconcile(graph, anchorsThere, quotations, anchorEntry);

  const fresh = new Set(texts.stale.map(({ article }) => article));
  const touched = new Set(anchors.stale.map(({ article }) => article).filter((article) => !fresh.has(article)));
  const counts: Counts = {
    ...ZERO_COUNTS,
    created: fresh.size,
    changed: touched.size,
    unchanged: supplied.length - fresh.size - touched.size,
    anchored: anchors.stale.filter(({ properties }) => properties.status === 'ANCHORED').length,
  };
  return { counts, texts, anchors };
}

function anchorEntry({ id, properties }: Quotation): Entry {
  const {
    status,
    exact = null,
    prefix = null,
    suffix = null,
  } = properties as Partial<Extract<Anchor, { exact: string }>>;
  return [id, JSON.stringify([status, exact, prefix, suffix])];
}

/** The place of a character of a text. */
function position(file: string, text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, record: file };
}
