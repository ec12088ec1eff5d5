import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The state of a socket that listens, in /proc/net/tcp. */
const LISTENS = '0A';

/** What a server has open: connections that others made to it, those that it made itself, which are to its database, and all else. */
export type OpenFiles = { readonly clients: number; readonly database: number; readonly files: number };

/** What a process has open now, on Linux. */
export function openFiles(pid: number): OpenFiles {
  const sockets = new Map<string, { readonly port: string; readonly listens: boolean }>();
  for (const table of ['tcp', 'tcp6'])
    for (const line of readFileSync(`/proc/${pid}/net/${table}`, 'utf8').trim().split('\n').slice(1)) {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
      sockets.set(inode, { port: local.split(':')[1] ?? '', listens: state === LISTENS });
    }
  const open = readdirSync(`/proc/${pid}/fd`).map((file) => inodeOf(`/proc/${pid}/fd/${file}`));
  const connected = open.flatMap((inode) => (inode && sockets.get(inode)) || []);
  const own = new Set(connected.filter(({ listens }) => listens).map(({ port }) => port));
  const clients = connected.filter(({ port, listens }) => !listens && own.has(port)).length;
  const database = connected.filter(({ port }) => !own.has(port)).length;
  return { clients, database, files: open.length - clients - database };
}

/** The inode of a socket; empty where the file is none, or has been closed meanwhile. */
function inodeOf(file: string): string {
  try {
    return /^socket:\[(\d+)\]$/.exec(readlinkSync(file))?.[1] ?? '';
  } catch {
    return '';
  }
}
