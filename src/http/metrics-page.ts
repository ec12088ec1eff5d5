import type { Plugin } from 'graphql-yoga';

/** What is shown to those who collect figures. */
type Page = { readonly text: string; readonly type: string };

/** `/metrics` tells the figures of the server to whoever may ask `/readyz`. */
export function metricsPage(metrics: { page(): Promise<Page> }): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/metrics') return;
      const { text, type } = await metrics.page();
      endResponse(new fetchAPI.Response(text, { headers: { 'content-type': type, 'cache-control': 'no-store' } }));
    },
  };
}
