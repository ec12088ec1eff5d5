import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Elements that stand on lines of their own. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, pre, td, dt, dd, div, section';

/** The text of an article in a web page, one paragraph a line, without the page around it; null where there is none. */
export function textOfHtml(html: string): string | null {
  const { document } = parseHTML(html);
  if (document.documentElement === null || document.body === null) return null;
  const article = new Readability(document as unknown as Document).parse();
  if (article === null || article.content === null || article.content === undefined) return null;
  const { document: content } = parseHTML(`<html><body>${article.content}</body></html>`);
  const lines = [...content.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((block) => plain(block.textContent ?? ''));
  const head = [article.title ?? '', article.byline ? `By ${article.byline.replace(/^by:?\s+/i, '')}` : ''].map(plain);
  const all = [...head, ...lines.filter((line) => !head.includes(line))].filter((line) => line !== '');
  return lines.some((line) => line !== '') ? `${all.join('\n\n')}\n` : null;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
