import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { sessionsById } from '../../../src/graph/session.ts';
import { hashOfGraph } from '../../../src/ingest/export/graph-hash.ts';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { openFindings } from '../../../src/ingest/sources/dossier/open-findings.ts';
import { removeDossier } from '../../../src/ingest/sources/dossier/remove-dossier.ts';
import { wouldFind } from '../../../src/ingest/sources/dossier/would-find.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { DOSSIER } from '../../support/claim.ts';
import { DATA, folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { answer, bring, committedHash } from '../../support/import.ts';
import { sandbox } from '../../support/sandbox.ts';

const importDossier = importOf(dossier);
const silent = { dryRun: false, waits: () => {} };

/** A dossier with one document as its evidence; `claims` as in YAML, without what they all have. */
const dossierOf = (slug: string, external: string[], entities: string[], claims: string[]) =>
  folderOf({
    'dossier.yaml': `slug: ${slug}\nname: ${slug}\nlicence: CC0-1.0\ncitation: A test.\nrecorded: 2026-01-01T00:00:00Z\n`,
    'entities.yaml': `external: [${external.join(', ')}]\nentities:\n${['{ id: document:test-record, name: A record, kind: OTHER }', ...entities].map((one) => `  - ${one}\n`).join('')}`,
    'claims/a.yaml': `claims: ${claims.length === 0 ? '[]' : ''}\n${claims
      .map(
        (claim, place) =>
          `  - { key: T0${place + 1}, ${claim}, text: A test., assertions: [{ mode: OFFICIAL, made_by: ngo:eff, evidence: [{ in: document:test-record }] }] }\n`,
      )
      .join('')}`,
  });

const edge = async (graph: Graph, from: string, type: string, to: string) =>
  (
    await answer(graph, `MATCH (:Entity {id: $from})-[e:${type}]->(:Entity {id: $to}) RETURN e.claims, e.contested`, {
      from: `urn:caucus:${from}`,
      to: `urn:caucus:${to}`,
    })
  )[0];
const nameOf = async (graph: Graph, id: string) =>
  (await answer(graph, 'MATCH (n:Entity {id: $id}) RETURN n.name, n.home', { id: `urn:caucus:${id}` }))[0];

describe('two dossiers', () => {
  const graph = testGraph();
  afterAll(() => graph.close());

  it('call a thing as its home does: another name is refused with its place, and nothing is renamed', async () => {
    const folder = await dossierOf('second', [], ['{ id: ngo:eff, name: EFF of San Francisco }'], []);

    await sandbox(graph, async (graph) => {
      await expect(bring(importDossier, graph, folder)).rejects.toThrow(
        'entities.yaml:4:11: ngo:eff has the name "Electronic Frontier Foundation" in the dossier un-cybercrime, not "EFF of San Francisco": list it under "external", and give another name by a claim NAMED.',
      );
      expect(await nameOf(graph, 'ngo:eff')).toEqual(['Electronic Frontier Foundation', 'un-cybercrime']);
    });
  });

  it('leave a state of the tables as it is, which they list under its name', async () => {
    const folder = await dossierOf(
      'second',
      ['ngo:eff'],
      ['{ id: state:FRA, name: France }'],
      ['subject: ngo:eff, predicate: NAMED, value: EFF of San Francisco, qualifiers: { KIND: alias }'],
    );
    const france = (on: Graph) => answer(on, "MATCH (n {id: 'urn:caucus:state:FRA'}) RETURN properties(n), labels(n)");

    await sandbox(graph, async (own) => {
      await bring(importDossier, own, folder);
      expect(await france(own)).toEqual(await france(graph));
      expect(await removeDossier(own, 'second', silent)).toEqual({ claims: 1, entities: 1 });
      expect(await france(own)).toEqual(await france(graph));
    });
  });

  it('may both list it alike, which makes it a reference, and give it other names by claims, which go with them', async () => {
    const before = await committedHash(graph);
    const folder = await dossierOf(
      'second',
      [],
      ['{ id: ngo:eff, name: Electronic Frontier Foundation }'],
      ['subject: ngo:eff, predicate: NAMED, value: EFF of San Francisco, qualifiers: { KIND: alias }'],
    );

    await sandbox(graph, async (graph) => {
      await bring(importDossier, graph, folder);
      expect(await nameOf(graph, 'ngo:eff')).toEqual(['Electronic Frontier Foundation', 'un-cybercrime']);
      expect(
        await answer(
          graph,
          `MATCH (:NGO {id: 'urn:caucus:ngo:eff'})-[:HAS_NAME]->(n {text: 'EFF of San Francisco'}) RETURN n.kind`,
        ),
      ).toEqual([['ALIAS']]);

      expect(await removeDossier(graph, 'second', silent)).toEqual({ claims: 1, entities: 1 });
      expect(await hashOfGraph(graph)).toBe(before);
    });
  });

  it('stand behind one edge together, whichever is imported last, and each takes back its own part alone', async () => {
    const before = await committedHash(graph);
    const folder = await dossierOf(
      'second',
      ['state:RUS', 'treaty:un-cybercrime', 'ngo:eff'],
      [],
      ['subject: state:RUS, predicate: PROPOSED, object: treaty:un-cybercrime'],
    );
    const first = 'urn:caucus:claim:un-cybercrime/d01';

    await sandbox(graph, async (graph) => {
      const claims = async () => (await edge(graph, 'state:RUS', 'PROPOSED', 'treaty:un-cybercrime'))?.[0];
      await bring(importDossier, graph, folder);
      const together = await hashOfGraph(graph);
      expect(await claims()).toEqual(['urn:caucus:claim:second/t01', first]);

      const { written } = await bring(importDossier, graph, DOSSIER);
      expect(written).toMatchObject({ created: 0, changed: 0, removed: 0 });
      expect(await hashOfGraph(graph)).toBe(together);

      await removeDossier(graph, 'second', silent);
      expect(await claims()).toEqual([first]);
      expect(await hashOfGraph(graph)).toBe(before);
    });
  });

  it('rank for each other: what one prefers, the rivals of the other stand behind', async () => {
    const folder = await dossierOf(
      'second',
      ['decision:adopt-draft', 'institution:unga', 'ngo:eff'],
      [],
      ['subject: decision:adopt-draft, predicate: TAKEN_BY, object: institution:unga'],
    );

    await sandbox(graph, async (graph) => {
      await bring(importDossier, graph, folder);

      // The committee is preferred by the first, so that the Assembly has no edge.
      expect(await edge(graph, 'decision:adopt-draft', 'TAKEN_BY', 'institution:unga')).toBeUndefined();
    });
  });

  it('keep what they share when the home is removed, and the one that is left speaks of it on', async () => {
    const home = await dossierOf(
      'home',
      ['ngo:eff'],
      ['{ id: topic:shared, name: Shared, kind: SUBJECT }', '{ id: topic:lone, name: Lone, kind: SUBJECT }'],
      ['subject: ngo:eff, predicate: SUPPORTS, object: topic:lone'],
    );
    const guest = await dossierOf(
      'guest',
      ['ngo:eff', 'topic:shared'],
      [],
      ['subject: ngo:eff, predicate: SUPPORTS, object: topic:shared'],
    );

    await sandbox(graph, async (graph) => {
      await bring(importDossier, graph, home);
      await bring(importDossier, graph, guest);
      await removeDossier(graph, 'home', silent);

      expect(await nameOf(graph, 'topic:shared')).toEqual(['Shared', null]);
      expect(await nameOf(graph, 'topic:lone')).toBeUndefined();
      expect((await edge(graph, 'ngo:eff', 'SUPPORTS', 'topic:shared'))?.[0]).toEqual(['urn:caucus:claim:guest/t01']);
      expect(await removeDossier(graph, 'home', silent)).toBeNull();
    });
  });

  it('may amend what the record has: the rivals of February 2025, from records alone', async () => {
    const folder = join(DATA, 'dossiers', 'ukraine-es-11');
    const there = `UNWIND range(1, 8) AS n MERGE (r:Entity {id: 'urn:caucus:resolution:ga/es-11/' + n}) SET r:Motion:Matter:Resolution, r.scope = 'WHOLE'`;

    await sandbox(graph, async (graph) => {
      await answer(graph, there);
      const { written } = await bring(importDossier, graph, folder);

      expect(written).toMatchObject({ created: 51 });
      expect(
        await answer(
          graph,
          `MATCH (a:Amendment)-[:AMENDS]->(:Resolution {id: 'urn:caucus:resolution:ga/es-11/8'}), (v:VoteEvent)-[:ON]->(a), (who)-[:PROPOSED]->(a)
           RETURN a.effect, v.result, v.for, v.against, who.name ORDER BY v.result, a.effect, a.id`,
        ),
      ).toEqual([
        ['ADD', 'ADOPTED', null, null, 'European states that amended the draft of the United States'],
        ['REPLACE', 'ADOPTED', null, null, 'European states that amended the draft of the United States'],
        ['REPLACE', 'ADOPTED', null, null, 'European states that amended the draft of the United States'],
        ['ADD', 'REJECTED', 31, 71, 'Russian Federation'],
      ]);
    });
  });

  it('say when a session was held that none of them defines, as long as they do', async () => {
    const session = 'urn:caucus:session:unga/s-30';
    const held = (edtf: string, earliest: string, latest: string) =>
      `subject: session:unga/s-30, predicate: DATED, qualifiers: { EVENT: held }, when: { edtf: ${edtf}, earliest: ${earliest}, latest: ${latest} }`;
    const folder = await dossierOf(
      'second',
      ['session:unga/s-30', 'ngo:eff'],
      [],
      [held('2016-04-19/2016-04-21', '2016-04-19', '2016-04-21')],
    );
    const heldOn = async (on: Graph) => (await sessionsById(on, [session])).map((one) => one.held?.edtf ?? null);

    await sandbox(graph, async (own) => {
      await bring(importDossier, own, folder);
      const once = await hashOfGraph(own);
      expect(await heldOn(own)).toEqual(['2016-04-19/2016-04-21']);

      await bring(importDossier, own, folder);
      expect(await hashOfGraph(own)).toBe(once);

      await removeDossier(own, 'second', silent);
      expect(await heldOn(own)).toEqual([null]);
    });
  });

  it('would be in contradiction, which is said before anything is written', async () => {
    const folder = await dossierOf(
      'second',
      ['decision:adopt-draft', 'ngo:eff'],
      [],
      [
        'subject: decision:adopt-draft, predicate: DATED, qualifiers: { EVENT: taken }, when: { edtf: 2024-08-01, earliest: 2024-08-01, latest: 2024-08-01 }',
      ],
    );

    await sandbox(graph, async (graph) => {
      const { rows } = await importDossier.prepare(folder, { tolerated: 0, report: () => {} });
      const would = await wouldFind(graph, rows);
      await bring(importDossier, graph, folder);

      expect(would).toMatchObject([
        { kind: 'CONFLICT', aspect: 'DATE', claims: expect.arrayContaining(['second/T01']) },
      ]);
      expect(await openFindings(graph, 'second')).toEqual(would);
      expect(await wouldFind(graph, rows)).toEqual(would);
    });
  });

  it('must be there when another names a claim of theirs', async () => {
    const folder = await dossierOf('second', ['ngo:eff'], [], ['subject: ngo:eff, predicate: DESCRIBED_AS, value: x']);
    const listed = await folderOf(
      {
        'contradictions.yaml':
          'contradictions:\n  - { key: I01, kind: VARIANT, aspect: WORDING, claims: [T01, none/A01], reading: A test., found: HAND }\n',
      },
      folder,
    );

    await sandbox(graph, async (graph) => {
      await expect(bring(importDossier, graph, listed)).rejects.toThrow(
        'I01 names the claim none/A01, which the graph does not have: import that dossier first.',
      );
    });
  });
});
