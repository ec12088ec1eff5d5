import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { curatorOf } from '../../../src/curation/curator.ts';
import { ACCEPT, NOTE, RANK, REJECT, TOKEN, UNDO } from '../../support/curator-documents.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { HARBOUR } from '../../support/harbour.ts';

const graph = testGraph();
afterAll(() => graph.close());
const curator = 'anna';
const dossier = 'harbour';

describe('the mutations of curators', () => {
  it.each([
    [ACCEPT, { dossier: 'un-cybercrime', candidate: 'R001' }, /^The dossier un-cybercrime ships with the product/],
    [
      ACCEPT,
      { dossier: 'elsewhere', candidate: 'R001' },
      /^This server has no dossier "elsewhere" that can be changed\. It has harbour\./,
    ],
    [ACCEPT, { dossier, candidate: 'R009' }, /^The dossier harbour has no candidate R009/],
    [ACCEPT, { dossier, candidate: 'R001', curator: ' ' }, /^curator: it is empty/],
    [ACCEPT, { dossier, candidate: 'R001', curator: 'Anna\n- Ben' }, /^curator: it has a line break/],
    [REJECT, { dossier, reason: 'x' }, /^input: give `dossier` and `candidate`, or `claim` alone\./],
    [REJECT, { dossier, candidate: 'R001', reason: '' }, /^reason: it is empty/],
    [RANK, { claim: 'B01', rank: 'NORMAL', reason: 'x' }, /^claim: "B01" is not the id of a claim/],
    [
      RANK,
      { claim: 'urn:caucus:claim:harbour/z99', rank: 'NORMAL', reason: 'x' },
      /^The dossier harbour has no claim harbour\/Z99/,
    ],
    [
      NOTE,
      { claims: ['urn:caucus:claim:harbour/a01'], kind: 'CONFLICT', aspect: 'METHOD', reading: 'x' },
      /names fewer than two claims/,
    ],
    [UNDO, { curation: 'harbour/7' }, /^The dossier harbour has no decision 7\./],
    [UNDO, { curation: 'harbour' }, /^"harbour" is no decision/],
  ])('refuse what cannot be: %s %j', async (query, input, sentence) => {
    const folder = join(await folderOf(HARBOUR), 'harbour');
    const app = createApp(graph, {
      production: false,
      curation: { token: TOKEN, curator: curatorOf(graph, [folder]) },
    });
    onTestFinished(() => app.close());
    const body = JSON.stringify({ query, variables: { input: { curator, ...input } } });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };

    const answer = await (
      await app.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
    ).json();

    expect(answer.errors).toMatchObject([
      { message: expect.stringMatching(sentence), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('are off where no token is set', async () => {
    const app = createApp(graph, { production: false });
    onTestFinished(() => app.close());
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
    const body = JSON.stringify({ query: ACCEPT, variables: { input: { dossier, candidate: 'R001', curator } } });

    const { errors } = await (
      await app.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
    ).json();

    expect(errors[0]).toMatchObject({
      message: 'This server takes no decisions of curators: CAUCUS_CURATOR_TOKEN switches that on.',
      extensions: { code: 'FORBIDDEN' },
    });
  });
});
