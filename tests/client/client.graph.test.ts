import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../src/client/client.ts';
import { NoesDocument, PagingDocument } from '../../src/client/operations.ts';
import { readManifest } from '../../src/http/trusted-documents.ts';
import { testGraph } from '../support/graph.ts';
import { listen } from '../support/listen.ts';

const run = promisify(execFile);
const graph = testGraph();
const documents = readManifest('schema/trusted-documents.json');
const url = `${await listen({ documents, trustedOnly: true }, graph)}/graphql`;
const NOES = { iso3: 'FRA', topic: 'urn:caucus:topic:human-rights', from: '2019-01-01', to: '2019-12-31' };

/** A fetch that notes what it has sent. */
function noting() {
  const sent: string[][] = [];
  const noted: typeof fetch = (input, init) => {
    sent.push(Object.keys(JSON.parse(String(init?.body))));
    return fetch(input, init);
  };
  return { sent, fetch: noted };
}

afterAll(() => graph.close());

describe('the client', () => {
  it('names a document by its id, and types what comes', async () => {
    const { sent, fetch } = noting();
    const { data, errors, extensions } = await createClient({ url, fetch }).ask(NoesDocument, NOES);

    expect(errors).toBeUndefined();
    expect(data?.state?.name).toBe('France');
    const first: string | null | undefined = data?.state?.votes?.nodes[0]?.voteEvent.motion.symbol;
    expect(first).toMatch(/^A\//);
    expect(extensions?.dataVersion).toMatch(/^[0-9a-f]{32}$/);
    expect(sent).toEqual([['documentId', 'variables']]);
  });

  it('sends the text to a server that does not know the id', async () => {
    const { sent, fetch } = noting();
    const client = createClient({ url: `${await listen({}, graph)}/graphql`, fetch });

    expect((await client.ask(NoesDocument, NOES)).data?.state?.name).toBe('France');
    expect(sent).toEqual([
      ['documentId', 'variables'],
      ['query', 'variables'],
    ]);
  });

  it('hands on what could be had beside what could not', async () => {
    const { data, errors } = await createClient({ url }).ask(PagingDocument, { iso3: 'FRA', after: 'nowhere' });

    expect(data).toEqual({ state: { name: 'France', votes: null } });
    expect(errors).toMatchObject([{ path: ['state', 'votes'], extensions: { code: 'BAD_CURSOR' } }]);
  });

  it('says what it got where that is no answer', async () => {
    const page = createServer((_, response) => void response.end('live')).listen(0, '127.0.0.1');
    onTestFinished(() => void page.close());
    await once(page, 'listening');
    const at = `http://127.0.0.1:${(page.address() as AddressInfo).port}/page`;

    await expect(createClient({ url: at }).ask(PagingDocument, { iso3: 'FRA' })).rejects.toThrow(
      /page answered 200 with no JSON: "live/,
    );
  });
});

describe('the client as others have it', () => {
  it('is compiled when the package is made, and its README runs', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'caucus-client-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const own = join(folder, 'node_modules/caucus');
    await mkdir(own, { recursive: true });
    await cp('package.json', join(own, 'package.json'));
    await run('npx', ['tsc', '-p', 'src/client', '--outDir', join(own, 'dist/client')]);
    const [, lines = ''] = /```js\n([\s\S]*?)```/.exec(await readFile('src/client/README.md', 'utf8')) ?? [];
    await writeFile(join(folder, 'lines.mjs'), lines.replace('http://127.0.0.1:4000/graphql', url));

    expect(lines.trim().split('\n')).toHaveLength(3);
    expect((await run(process.execPath, ['lines.mjs'], { cwd: folder })).stdout).toMatch(/name: 'France'/);
  });
});
