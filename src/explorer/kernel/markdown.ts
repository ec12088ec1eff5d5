/** A piece of a line: plain, or what stands between marks. */
export type Span = {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code' | 'link';
  readonly text: string;
  readonly href?: string;
};

/** A block of a document. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly id: string; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Span[])[])[] };

const SPANS = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((.+?)\)/g;
const RULE = /^\|[\s:|-]+\|$/;

/** The blocks of what we write in Markdown: headings, paragraphs, lists and tables, with strong, emphasised, code and links in them. */
export const blocksOf = (text: string): readonly Block[] =>
  text
    .split(/\n\s*\n|\n(?=#)|(?<=^#.*)\n/m)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf);

function blockOf(text: string): Block {
  const [, marks, title = ''] = /^(#+) (.*)$/.exec(text) ?? [];
  if (marks) return { kind: 'heading', level: marks.length, id: anchorOf(title), spans: spansOf(title) };
  const lines = text.split('\n');
  if (text.startsWith('|')) {
    const cells = (line: string) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => spansOf(cell.trim()));
    return { kind: 'table', rows: lines.filter((line) => !RULE.test(line)).map(cells) };
  }
  if (text.startsWith('- '))
    return {
      kind: 'list',
      items: text
        .split(/^- /m)
        .slice(1)
        .map((item) => spansOf(item.trim())),
    };
  return { kind: 'paragraph', spans: spansOf(lines.join(' ')) };
}

/** The anchor of a heading, as GitHub makes it. */
export const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(SPANS)) {
    if (match.index > end) spans.push({ kind: 'text', text: text.slice(end, match.index) });
    const [whole, strong, emphasis, code, link, href] = match;
    if (strong) spans.push({ kind: 'strong', text: strong });
    else if (emphasis) spans.push({ kind: 'emphasis', text: emphasis });
    else if (code) spans.push({ kind: 'code', text: code });
    else spans.push({ kind: 'link', text: link ?? '', href });
    end = match.index + whole.length;
  }
  if (end < text.length) spans.push({ kind: 'text', text: text.slice(end) });
  return spans;
}
