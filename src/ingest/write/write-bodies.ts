import { type BodySession, bodyOf, bodySessionOf } from '../../graph/kernel/body.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import type { Account } from './account.ts';
import { writeRows, writer } from './write-rows.ts';

const institutions = writer('ingest/institutions');
const sessions = writer('ingest/sessions');

/** Writes the bodies that held these votes, and their sessions, in one transaction; what is there, a dossier may know better, and it stays. */
export async function writeBodies(graph: Graph, accounts: readonly Account[]): Promise<void> {
  if (accounts.length === 0) return;
  const bodies = new Map(accounts.map(({ key }) => [bodyOf(key).id, bodyOf(key)]));
  const held = accounts
    .map(({ key }) => bodySessionOf(key))
    .filter((session): session is BodySession => session !== null);
  const rows = [...new Map(held.map((session) => [session.id, { ...session, kind: 'SESSION' }])).values()];
  await graph.write((run) => writeRows(run, [institutions, { rows: [...bodies.values()] }], [sessions, { rows }]));
}
