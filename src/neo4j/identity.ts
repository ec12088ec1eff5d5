import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that cannot be taken for another: process ids are used again, but not with the same moment of birth. */
export type Identity = { readonly pid: number; readonly born: string };

/** The identity of a running process; null when there is none of that id. */
export function identify(pid: number): Identity | null {
  const born = bornOn(pid);
  return born === null ? null : { pid, born };
}

export const isAlive = (known: Identity | undefined): known is Identity =>
  known !== undefined && bornOn(known.pid) === known.born;

function bornOn(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const [state, , , , , , , , , , , , , , , , , , , start] = fields;
    return state === 'Z' || start === undefined ? null : start;
  } catch {
    // Where there is no /proc (macOS), or no such process.
    const { stdout, status } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 && stdout.trim() !== '' ? stdout.trim() : null;
  }
}
