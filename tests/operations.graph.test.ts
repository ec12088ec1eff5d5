import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { operations, tabs } from '../src/api/operations.ts';
import { createClient } from '../src/client/client.ts';
import { WalkDocument } from '../src/client/operations.ts';
import { readManifest } from '../src/http/trusted-documents.ts';
import { documentOf } from './support/documents.ts';
import { testGraph } from './support/graph.ts';
import { listen } from './support/listen.ts';

const graph = testGraph();
const manifest = readManifest('schema/trusted-documents.json');
const client = createClient({ url: `${await listen({ documents: manifest, trustedOnly: true }, graph)}/graphql` });

describe('the example operations', () => {
  // The votes are read when the server starts.
  beforeAll(async () => {
    const walk = () => client.ask(WalkDocument, { iso3: 'FRA' });
    await vi.waitUntil(async () => (await walk()).errors === undefined, { timeout: 300_000, interval: 500 });
  });
  afterAll(() => graph.close());

  it('are few enough in the tabs of GraphiQL to be overlooked at a glance', () => {
    expect(tabs.length).toBeLessThanOrEqual(10);
  });

  it('are six to thirty, each with a comment and a name', () => {
    expect(operations.length).toBeGreaterThanOrEqual(6);
    expect(operations.length).toBeLessThanOrEqual(30);
    for (const { query } of operations) expect(query).toMatch(/^# .*[\s\S]*^query [A-Z]\w+/m);
  });

  it.each(operations)('$name is answered by its id, with something in every list', async ({ query, variables }) => {
    const { data, errors } = await client.ask(documentOf(query), JSON.parse(variables || '{}'));

    expect(errors).toBeUndefined();
    for (const value of Object.values(data ?? { nothing: null })) expect(value).not.toBeNull();
    expect(JSON.stringify(data)).not.toMatch(/^\{"\w+":\{"(edges|nodes)":\[\]/);
  });
});
