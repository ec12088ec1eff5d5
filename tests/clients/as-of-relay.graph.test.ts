import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import relay, { type ConcreteRequest, type GraphQLResponse, type OperationDescriptor } from 'relay-runtime';
import { afterAll, describe, expect, it } from 'vitest';
import { testGraph } from '../support/graph.ts';
import { listen } from '../support/listen.ts';

const { createOperationDescriptor, Environment, fetchQuery, Network, RecordSource, Store } = relay;

const graph = testGraph();
const url = `${await listen({}, graph)}/graphql`;
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'relay-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

/** What a page of a state would have: a list that goes on by the id of the state. */
const SOURCE = `
graphql\`
  fragment page_votes on State
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "pageMoreQuery") {
    votes(first: $count, after: $after) @connection(key: "page_votes") {
      totalCount
      edges { node { id voteEvent { id } } }
    }
  }
\`;
graphql\`
  query pageNowQuery { state(iso3: "RUS") { id ...page_votes } }
\`;
graphql\`
  query pageThenQuery($day: Date!) { asOf(valid: $day) { id state(iso3: "RUS") { id ...page_votes } } }
\`;
`;

/** The documents as Relay's own compiler makes them, by their names. */
const documents = (() => {
  writeFileSync(join(folder, 'page.js'), SOURCE);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  mkdirSync(join(folder, 'made'));
  const schema = relative(folder, 'schema/schema.graphql');
  const config = { src: '.', schema, language: 'javascript', artifactDirectory: './made', eagerEsModules: true };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  execFileSync(process.execPath, [fileURLToPath(import.meta.resolve('relay-compiler/cli.js')), 'relay.config.json'], {
    cwd: folder,
  });
  return async (name: string): Promise<ConcreteRequest> =>
    (await import(pathToFileURL(join(folder, 'made', `${name}.graphql.js`)).href)).default;
})();

/** An environment with the settings that it comes with, and what it was sent. */
function environment() {
  const sent: string[] = [];
  const network = Network.create(async ({ text, name }, variables) => {
    sent.push(name);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return (await response.json()) as GraphQLResponse;
  });
  return { sent, relay: new Environment({ network, store: new Store(new RecordSource()) }) };
}

type Environment = ReturnType<typeof environment>['relay'];

async function ask(environment: Environment, name: string, variables = {}): Promise<OperationDescriptor> {
  const request = await documents(name);
  await fetchQuery(environment, request, variables).toPromise();
  const operation = createOperationDescriptor(request, variables);
  environment.retain(operation);
  return operation;
}

/** The list of a state as it stands in the store, with all the pages that have been read. */
function votesOf(environment: Environment, id: string): { totalCount: unknown; ids: unknown[] } {
  const source = environment.getStore().getSource();
  const list = source.get(source.get(id)?.__page_votes_connection?.__ref ?? '');
  const ids = (list?.edges?.__refs ?? []).map((edge: string) => source.get(source.get(edge)?.node?.__ref)?.__id);
  return { totalCount: list?.totalCount, ids };
}

describe('Relay', () => {
  it('holds now and then apart, goes on then by the id of the state, and is back at now', async () => {
    const { sent, relay } = environment();
    const [NOW, THEN] = ['urn:caucus:state:RUS', 'urn:caucus:state:RUS@1950-01-01'];

    await ask(relay, 'pageNowQuery');
    const now = votesOf(relay, NOW);
    await ask(relay, 'pageThenQuery', { day: '1950-01-01' });
    const then = votesOf(relay, THEN);
    const after = relay.getStore().getSource().get(`client:${THEN}:__page_votes_connection:pageInfo`)?.endCursor;
    await ask(relay, 'pageMoreQuery', { id: THEN, count: 3, after });
    const more = votesOf(relay, THEN);

    expect(after).toMatch(/@1950-01-01$/);
    expect(then).toMatchObject({ totalCount: 249, ids: { length: 2 } });
    expect(more).toMatchObject({ totalCount: 249, ids: { length: 5 } });
    expect(more.ids.slice(0, 2)).toEqual(then.ids);
    expect(new Set(more.ids).size).toBe(5);
    expect(more.ids.every((id) => String(id).endsWith('@1950-01-01'))).toBe(true);
    expect(votesOf(relay, NOW)).toEqual(now);
    expect(now.totalCount).toBeGreaterThan(5000);

    await ask(relay, 'pageNowQuery');
    expect([votesOf(relay, NOW), votesOf(relay, THEN)]).toEqual([now, more]);
    expect(sent).toEqual(['pageNowQuery', 'pageThenQuery', 'pageMoreQuery', 'pageNowQuery']);
  });
});
