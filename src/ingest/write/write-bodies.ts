import { type BodySession, bodyOf, bodySessionOf } from '../../graph/kernel/body.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import type { Account } from './account.ts';
import { writeRows, writer } from './write-rows.ts';

const institutions = writer('ingest/institutions');
const sessions = writer('ingest/sessions');

/** The properties of the bodies that held these votes, and of their sessions. */
export function bodyRows(accounts: readonly Account[]) {
  const bodies = new Map(accounts.map(({ key }) => [bodyOf(key).id, bodyOf(key)]));
  const held = accounts
    .map(({ key }) => bodySessionOf(key))
    .filter((session): session is BodySession => session !== null);
  const sessions = new Map(held.map((session) => [session.id, { ...session, kind: 'SESSION' }]));
  return { bodies: [...bodies.values()], sessions: [...sessions.values()] };
}

/** Writes the bodies that held these votes, and their sessions, in one transaction; what is there, a dossier may know better, and it stays. */
export async function writeBodies(graph: Graph, accounts: readonly Account[]): Promise<void> {
  if (accounts.length === 0) return;
  const { bodies, sessions: held } = bodyRows(accounts);
  await graph.write((run) => writeRows(run, [institutions, { rows: bodies }], [sessions, { rows: held }]));
}
