#!/usr/bin/env node
// The command `caucus` of an installed package. Plain JavaScript for any Node: it goes on under the Node that the package brings along.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
const command = fileURLToPath(new URL('cli/main.ts', import.meta.url));
const { status, signal, error } = spawnSync(
  existsSync(own) ? own : process.execPath,
  [command, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
if (error) console.error(error.message);
if (signal) process.kill(process.pid, signal);
process.exitCode = status ?? 1;
