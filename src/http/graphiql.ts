import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';

/** A question that GraphiQL opens in a tab of its own; `variables` as JSON text. */
export type Tab = { readonly query: string; readonly variables: string };

type Page = {
  readonly etag: string;
  readonly bodies: Readonly<Record<'br' | 'gzip' | 'identity', Uint8Array<ArrayBuffer>>>;
};

/** Nothing from elsewhere: the page is one file, its workers are made of its own text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

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

/** GraphiQL moves its tabs as the page opens, and away from under the pointer on the first press, so that the click is lost: they stay where they are. */
const STILL = '<style>.graphiql-tab { transform: none !important; }</style>';

/** GraphiQL for browsers, whole and offline: made and compressed once, when the first one asks. */
export function graphiql({ path, tabs }: { path: string; tabs: readonly Tab[] }): Plugin {
  let page: Promise<Page> | undefined;
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || url.pathname !== path) return;
      const accept = request.headers.get('accept') ?? '';
      // GraphiQL keeps the question in the address: a browser that loads it again wants the page, who takes JSON wants the answer.
      if (!accept.includes('text/html') || (url.searchParams.has('query') && accept.includes('json'))) return;
      page ??= make(tabs);
      const { etag, bodies } = await page;
      const accepted = request.headers.get('accept-encoding') ?? '';
      const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
        'cache-control': 'no-cache',
        vary: 'accept, accept-encoding',
        etag,
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      };
      const known = request.headers.get('if-none-match') === etag;
      endResponse(new fetchAPI.Response(known ? null : bodies[encoding], { status: known ? 304 : 200, headers }));
    },
  };
}

async function make(tabs: readonly Tab[]): Promise<Page> {
  // Nine megabytes that only browsers need.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Caucus',
    defaultTabs: tabs.map((tab) => ({ ...tab })),
    shouldPersistHeaders: false,
  })
    .trim()
    .replace('<div id="root">', (root) => `${STILL}${tabs.slice(0, 1).map(firstVisit).join('')}${root}`);
  const identity = Buffer.from(html);
  // Quality 11 takes fourteen seconds and saves a tenth.
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length },
  };
  const [br, zipped] = await Promise.all([promisify(brotliCompress)(identity, quality), promisify(gzip)(identity)]);
  const etag = `"${createHash('sha256').update(html).digest('base64url')}"`;
  return { etag, bodies: { br: new Uint8Array(br), gzip: new Uint8Array(zipped), identity: new Uint8Array(identity) } };
}
