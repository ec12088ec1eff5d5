import { hash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { fixedText } from './fixed-text.ts';
import { VARY } from './media-type.ts';
import { preferred } from './negotiate.ts';
import { STRICT_STYLES } from './strict-styles.ts';

/** A question that GraphiQL opens in a tab of its own; `variables` as JSON text. */
export type Tab = { readonly query: string; readonly variables: string };

const PAGE = 'text/html';
const ANSWERS = ['application/json', 'application/graphql-response+json'];

/**
 * Nothing from elsewhere, and of scripts and styles in the page only those that the server has put there; an empty `style` is one whose rules are set by script.
 * The page is one file, and its workers are made of its own text.
 */
function policyOf(page: string): string {
  const allowed = (tag: string, ...more: string[]) =>
    [...new Set([...textsIn(page, tag), ...more])]
      .map((text) => `'sha256-${hash('sha256', text, 'base64')}'`)
      .join(' ');
  return [
    "default-src 'none'",
    `script-src ${allowed('script')} blob:`,
    'worker-src blob:',
    `style-src ${allowed('style', '')}`,
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The texts of all elements of a name that hold nothing but text. */
const textsIn = (page: string, tag: string): string[] =>
  [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);

/**
 * For who comes the first time: the documentation is open, and the first tab is the one in use. GraphiQL takes the variables of the other tabs only,
 * and opens one more, empty, on the second visit when it does not know which was in use on the first.
 */
const firstVisit = ({ query, variables }: Tab): string => `<script>
  if (!localStorage['graphiql:tabState']) {
    localStorage['graphiql:visiblePlugin'] = 'Documentation Explorer';
    localStorage['graphiql:query'] = ${JSON.stringify(query)};
    localStorage['graphiql:variables'] = ${JSON.stringify(variables)};
  }
</script>`;

/** The documentation opens on the questions that can be asked, and not on the list of all types. */
const OPEN_QUERY = `<script>
  new MutationObserver((_, observer) => {
    const query = document.querySelector('.graphiql-doc-explorer-content .graphiql-doc-explorer-type-name');
    if (query === null) return;
    observer.disconnect();
    query.click();
  }).observe(document, { childList: true, subtree: true });
</script>`;

/** What is changed in the text of GraphiQL, which has no settings for it; a test in a browser sees whether it still has an effect. */
const CHANGES: readonly (readonly [before: RegExp, after: string])[] = [
  // Long lines are wrapped, so that comments are whole beside the open documentation.
  [/tabSize:2,renderLineHighlight:/, 'wordWrap:"on",$&'],
  // The documentation is searched for the descriptions of fields, too.
  [
    /(for\(const ([\w$]+) in [\w$]+\)\{const ([\w$]+)=[\w$]+\[\2\];let [\w$]+;)if\(!([\w$]+)\(\2,([\w$]+)\)\)/,
    '$1if(!$4($2,$5)&&!$4($3.description??"",$5))',
  ],
];

/** GraphiQL moves its tabs as the page opens, and away from under the pointer on the first press, so that the click is lost: they stay where they are. They are narrow enough that ten have room beside the documentation. */
const STILL =
  '<style>.graphiql-tab { transform: none !important; } .graphiql-tab-button { padding-inline: 8px 26px !important; }</style>';

/** GraphiQL for browsers, whole and offline. */
export function graphiql({ path, tabs }: { path: string; tabs: readonly Tab[] }): Plugin {
  const page = fixedText(
    () => make(tabs),
    (text) => ({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyOf(text),
      vary: VARY,
    }),
  );
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || url.pathname !== path) return;
      const accept = request.headers.get('accept') ?? '';
      // Who takes anything is no browser, and has no use for nine megabytes.
      if (!/\btext\/html\b/i.test(accept)) return;
      // GraphiQL keeps the question in the address: a browser that loads it again wants the page, who takes JSON as well wants the answer.
      const asked = ['query', 'documentId', 'extensions'].some((part) => url.searchParams.has(part));
      const types = asked ? [...ANSWERS, PAGE] : [PAGE, ...ANSWERS];
      if (preferred(accept, types) !== PAGE) return;
      endResponse(await page(request, fetchAPI));
    },
  };
}

async function make(tabs: readonly Tab[]): Promise<string> {
  // Nine megabytes that only browsers need.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: 'Caucus',
    defaultTabs: tabs.map((tab) => ({ ...tab })),
    shouldPersistHeaders: false,
  });
  return CHANGES.reduce((text, [before, after]) => text.replace(before, after), page)
    .trim()
    .replace('<head>', (head) => `${head}${STRICT_STYLES}`)
    .replace('<div id="root">', (root) => `${STILL}${tabs.slice(0, 1).map(firstVisit).join('')}${OPEN_QUERY}${root}`);
}
