// Installs the packages of the lockfile when they are missing or older than it. Plain JavaScript for any Node, with no package
// needed, because it runs first: after it, npm finds the pinned Node of `node_modules/.bin`.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  console.error('Installing packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed: see its message above. Caucus needs its packages to run.');
    process.exit(npm.status ?? 1);
  }
}
