import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { graphiql, type Tab } from '../../src/http/graphiql.ts';

const TABS = [
  {
    query: '# No pattern: $& $1\nquery Walk { hello }',
    variables: '{ "iso3": "RUS" }',
  },
  { query: 'query Founding { hello }', variables: '' },
];

describe('the page of GraphiQL', () => {
  it('is whole, and its policy lets it ask nobody but this server', async () => {
    const response = await get('', { accept: 'text/html' });
    const html = await response.text();

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*connect-src 'self'/);
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(html).toMatch(/^<!doctype html>[\s\S]*<title>Caucus<\/title>[\s\S]*<\/html>$/);
    expect(html).toContain('query Founding');
  });

  it('holds a question as it stands, whatever it has of patterns', async () => {
    const html = await (await get('', { accept: 'text/html' })).text();

    expect(html.split(JSON.stringify(TABS[0]?.query)).length - 1).toBe(2);
  });

  it('is told apart by its bytes, and sent once to those who keep it', async () => {
    const { headers } = await get('', { accept: 'text/html' });
    const etag = headers.get('etag') ?? '';
    const again = await get('', { accept: 'text/html', 'if-none-match': etag });

    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get('', { accept: 'text/html', 'if-none-match': '"other"' })).status).toBe(200);
    expect((await get('', { accept: 'text/html' }, TABS.slice(1))).headers.get('etag')).not.toBe(etag);
  });

  it('comes again to a browser whose address holds the question, as GraphiQL writes it there', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const response = await get('?query={hello}', { accept });

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each(['application/json', 'application/graphql-response+json', 'text/html,application/json', '*/*'])(
    'does not stand in the way of a question by GET that accepts %s',
    async (accept) => {
      const response = await get('?query={hello}', { accept });

      expect(await response.json()).toEqual({ data: { hello: 'world' } });
    },
  );

  it.each([undefined, '*/*', 'text/*', 'application/json', 'text/html;q=0.1,*/*'])(
    'does not come to who takes anything and names no page, or likes it less: %s',
    async (accept) => {
      const response = await get('', accept === undefined ? {} : { accept });

      expect(response.headers.get('content-type')).not.toContain('text/html');
    },
  );

  it('does not stand in the way of a question that is known by its hash', async () => {
    const response = await get(`?extensions=${encodeURIComponent('{"persistedQuery":{}}')}`, { accept: '*/*' });

    expect(response.headers.get('content-type')).not.toContain('text/html');
  });

  it('can do without tabs', async () => {
    expect((await get('', { accept: 'text/html' }, [])).status).toBe(200);
  });
});

async function get(search: string, headers: Record<string, string>, tabs: readonly Tab[] = TABS): Promise<Response> {
  const schema = createSchema({
    typeDefs: 'type Query { hello: String }',
    resolvers: { Query: { hello: () => 'world' } },
  });
  const yoga = createYoga({ schema, graphiql: false, plugins: [graphiql({ path: '/graphql', tabs })] });
  return yoga.fetch(`http://localhost/graphql${search}`, { headers });
}
