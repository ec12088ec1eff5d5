import { type BodySession, bodyOf, bodySessionOf } from '../../graph/kernel/body.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import type { Account } from './account.ts';
import type { BodyRow } from './vote-row.ts';
import { writeRows, writer } from './write-rows.ts';

const institutions = writer('ingest/institutions');
const sessions = writer('ingest/sessions');

/** The properties of the bodies that held these votes, and of their sessions; `named` has the names that files say of their own bodies. */
export function bodyRows(accounts: readonly Account[], named: readonly BodyRow[] = []) {
  const names = new Map(named.map(({ key, name }) => [bodyOf(`${key}/`).id, { name }]));
  const bodies = new Map(
    accounts.map(({ key }) => [bodyOf(key).id, { ...bodyOf(key), ...names.get(bodyOf(key).id) }] as const),
  );
  const held = accounts
    .map(({ key }) => bodySessionOf(key))
    .filter((session): session is BodySession => session !== null);
  const sessions = new Map(held.map((session) => [session.id, { ...session, kind: 'SESSION' }]));
  return { bodies: [...bodies.values()], sessions: [...sessions.values()] };
}

/** Writes the bodies that held these votes, and their sessions, in one transaction; what is there, a dossier may know better, and it stays. */
export async function writeBodies(
  graph: Graph,
  accounts: readonly Account[],
  named: readonly BodyRow[],
): Promise<void> {
  if (accounts.length === 0) return;
  const { bodies, sessions: held } = bodyRows(accounts, named);
  await graph.write((run) => writeRows(run, [institutions, { rows: bodies }], [sessions, { rows: held }]));
}
