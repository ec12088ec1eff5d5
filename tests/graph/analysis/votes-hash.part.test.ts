import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashOfVotes } from '../../../src/graph/analysis/votes-hash.ts';
import { dataVersion } from '../../../src/graph/dataset.ts';
import { command } from '../../support/command.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { HARBOUR } from '../../support/harbour.ts';
import { sandbox } from '../../support/sandbox.ts';

const graph = testGraph();
afterAll(() => graph.close());

const VOTE = "MATCH (event:VoteEvent {id: 'urn:caucus:vote:ga/74/247'})";

describe('the hash of all votes', () => {
  it('is the same when a dossier was imported, which changes the data version', async () => {
    const folder = join(await folderOf(HARBOUR), 'harbour');
    const [votes, version] = [await hashOfVotes(graph), await dataVersion(graph)];
    await sandbox(graph, async (graph) => {
      const open = async () => ({ ...graph, define: async () => {}, close: async () => {} });

      expect((await command(open, ['dossier', 'import', folder])).status).toBe(0);

      expect(await dataVersion(graph)).not.toBe(version);
      expect(await hashOfVotes(graph)).toBe(votes);
    });
  });

  it.each([
    ['a property', `${VOTE} SET event.name = 'Another'`],
    ['a property that goes', `${VOTE} SET event.series = null`],
    ['its topics', `${VOTE} MATCH (topic:Topic) WITH * LIMIT 1 CREATE (event)-[:FILED_UNDER]->(topic)`],
    ['its session', `${VOTE} MATCH (event)-[in:IN]->(:Session) DELETE in`],
    [
      'the names of its text',
      `${VOTE} MATCH (event)-[:ON]->(text) CREATE (text)-[:HAS_NAME]->(:Name {text: 'Another'})`,
    ],
    ['its former ids', `${VOTE} CREATE (:FormerId {id: 'urn:caucus:vote:former'})-[:IS_NOW]->(event)`],
    ['what a dataset says of it', `${VOTE} MATCH (event)-[account:FROM]->() SET account.hash = 'another'`],
    ['the datasets that have it', `${VOTE} MATCH (event)-[account:FROM]->() DELETE account`],
    [
      'a ballot about which sources differ',
      `${VOTE} MATCH (event)<-[ballot:VOTED]-() WITH ballot LIMIT 1 SET ballot.contested = true`,
    ],
    [
      'a ballot that claims tell, about which they differ now',
      'MATCH ()-[ballot:VOTED]->() WHERE ballot.claims IS NOT NULL AND ballot.contested IS NULL WITH ballot LIMIT 1 SET ballot.contested = true',
    ],
    ['the code of a state', "MATCH (state:State {iso3: 'FRA'}) SET state.iso3 = null"],
    [
      'a ballot that claims tell',
      "MATCH ()-[ballot:VOTED]->() WHERE ballot.claims IS NOT NULL WITH ballot LIMIT 1 SET ballot.choice = 'UNKNOWN'",
    ],
    ['what there is, by a new vote', "CREATE (:VoteEvent:Entity {id: 'urn:caucus:vote:new', order: '2030-01-01|new'})"],
  ])('is another one after a change of %s', async (_, text) => {
    const before = await hashOfVotes(graph);
    await sandbox(graph, async (graph) => {
      await graph.write((run) => run({ name: 'test', text }, {}));

      expect(await hashOfVotes(graph)).not.toBe(before);
    });
  });
});
