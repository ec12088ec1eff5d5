import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../../src/cli/generate.ts';
import type { Graph, Row, Statement } from '../../../src/graph/kernel/graph.ts';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { generalAssembly } from '../../../src/ingest/sources/general-assembly/general-assembly.ts';
import { groups } from '../../../src/ingest/sources/groups/groups.ts';
import { undl } from '../../../src/ingest/sources/undl/undl.ts';
import { type Import, importOf } from '../../../src/ingest/write/import.ts';
import { NotWritten } from '../../../src/ingest/write/write-rows.ts';
import { DATA, folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { bring } from '../../support/import.ts';
import { sandbox } from '../../support/sandbox.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

/** The graph, asked by a statement in which somebody has made a slip of the pen. */
function withSlip(graph: Graph, name: string, right: string, wrong: string): Graph {
  const slip = (statement: Statement): Statement => {
    if (statement.name !== name) return statement;
    expect(statement.text).toContain(right);
    return { name, text: statement.text.replace(right, wrong) };
  };
  return {
    ...graph,
    read: <R extends Row>(statement: Statement, parameters: Readonly<Record<string, unknown>>) =>
      graph.read<R>(slip(statement), parameters),
    write: (work) => graph.write((run) => work((statement, parameters) => run(slip(statement), parameters))),
  };
}

/** The shipped files with these texts in the place of others. */
async function altered(
  source: { folder: string | null },
  changes: readonly [file: string, from: RegExp, to: string][],
) {
  const shipped = join(DATA, source.folder ?? '');
  const files: Record<string, string> = {};
  for (const [file, from, to] of changes) {
    const text = files[file] ?? (await readFile(join(shipped, file), 'utf8'));
    files[file] = text.replace(from, to);
    expect(files[file]).not.toBe(text);
  }
  return folderOf(files, shipped);
}

/** Some roll calls of states that are in no other test. */
async function someRollCalls(): Promise<string> {
  const into = await folderOf({});
  await generate({ states: 4, events: 5, blocs: 2, seed: 77, noise: 0.1, into });
  return into;
}

async function failing(source: Import, folder: string, slip: [name: string, right: string, wrong: string]) {
  let failure: unknown;
  await sandbox(neo4j, async (graph) => {
    failure = await bring(source, withSlip(graph, ...slip), folder).catch((error: unknown) => error);
  });
  expect(failure).toBeInstanceOf(NotWritten);
  expect((failure as Error).message).toContain(slip[0]);
  return (failure as Error).message;
}

describe('an import by a statement with a wrong label or type', () => {
  it.each([
    ['ingest/groups/memberships', '(bloc:Bloc)', '(bloc:Block)'],
    ['ingest/groups/remove-memberships', ':MEMBER_OF', ':MEMBER_IN'],
    ['ingest/named-edges', '(from:Entity', '(from:Entities'],
    ['ingest/named-edges', '(to:Entity', '(to:Entities'],
  ] as [string, string, string][])('of groups fails, and says that it is %s (%s)', async (...slip) => {
    const folder = await altered(groups, [
      ['memberships.csv', /brics,IDN,2025-01-06,,yes,\n/, ''],
      ['memberships.csv', /eu,GBR,1973-01-01,2020-01-31/, 'eu,GBR,1973-01-01,2020-12-31'],
    ]);

    await failing(importOf(groups), folder, slip);
  });

  it('says how many rows are not as they should be, and names one', async () => {
    const folder = await altered(groups, [['memberships.csv', /brics,IDN,2025-01-06,,yes,\n/, '']]);

    expect(
      await failing(importOf(groups), folder, ['ingest/groups/remove-memberships', ':MEMBER_OF', ':MEMBER_IN']),
    ).toMatch(
      /^ingest\/groups\/remove-memberships and ingest\/named-edges ran, but ingest\/groups\/memberships still finds 1 row that should be gone; the first is urn:caucus:membership:[0-9a-f]+\. A label, a type or a property is wrong in one of these statements\.$/,
    );
  });

  it.each([
    ['ingest/dossier/claim-hashes', '(claim:Claim)', '(claim:Claims)'],
    ['ingest/dossier/remove-claims', '(claim:Claim', '(claim:Claims'],
    ['ingest/dossier/claims', '(subject:Entity', '(subject:Entities'],
    ['ingest/dossier/assertions', '(claim:Claim', '(claim:Claims'],
    ['ingest/dossier/quotations', '(assertion:Assertion', '(assertion:Assertions'],
    ['ingest/edges', '(to:Entity', '(to:Entities'],
    ['ingest/dossier/remove-edges', '(from:Entity', '(from:Entities'],
    ['ingest/dossier/projected-edges', ':OF]', ':OFF]'],
    ['ingest/dossier/contradiction-hashes', '(said:Contradiction|', '(said:Contradictions|'],
  ] as [string, string, string][])('of a dossier fails, and says that it is %s (%s)', async (...slip) => {
    const folder = await altered(dossier, [
      ['claims/f-votes.yaml', /qualifiers: { CHOICE: FOR }/, 'qualifiers: { CHOICE: AGAINST }'],
      ['claims/g-positions.yaml', / {2}- key: G44\n(?:(?! {2}- key:).*\n?)*/, ''],
      ['contradictions.yaml', /claims: \[C02, C03\]/, 'claims: [C03, C02]'],
    ]);

    await failing(importOf(dossier), folder, slip);
  });

  it.each([
    ['ingest/account-hashes', '(event:VoteEvent)', '(event:VotesEvent)'],
    ['ingest/create-events', '(motion:Motion&Entity', '(motion:Motions&Entity'],
    ['ingest/create-ballots', '(state:Entity', '(state:States'],
    ['ingest/state-names', '(state:Entity', '(state:States'],
    ['ingest/hashes', '(entity:Entity', '(entity:Entities'],
  ] as [string, string, string][])('of roll calls fails, and says that it is %s (%s)', async (...slip) => {
    await failing(importOf(generalAssembly), await someRollCalls(), slip);
  });

  it.each([
    ['ingest/rename-events', '(event:Entity', '(event:Entities', 'A/RES/79/XX', 'A/RES/79/9001'],
    ['ingest/remove-events', 'Entity&VoteEvent', 'Entity&VotesEvent', 'A/RES/79/9001', 'A/RES/74/247'],
    ['ingest/remove-accounts', ':FROM]', ':FROMM]', 'A/RES/74/247', 'A/RES/79/9001'],
  ])('of a record with another symbol fails, and says that it is %s (%s)', async (name, right, wrong, before, now) => {
    const folder = (symbol: string) =>
      folderOf({
        'votes.csv': `undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link
1,FRA,FRANCE,N,2019-12-27,74,${symbol},Title,0,1,0,0,1,
`,
      });
    let failure: unknown;
    await sandbox(neo4j, async (graph) => {
      await bring(importOf(undl), graph, await folder(before));
      const slipped = withSlip(graph, name, right, wrong);
      failure = await bring(importOf(undl), slipped, await folder(now)).catch((error: unknown) => error);
    });
    expect(failure).toBeInstanceOf(NotWritten);
    expect((failure as Error).message).toContain(name);
  });
});
