import { enableCompileCache } from 'node:module';
import { compiledFolder } from './config.ts';
import { makeFolder } from './make-folder.ts';

/** Has Node keep what it compiles in the user's cache folder, where one can be made: what has not changed since the last start is not compiled again. */
export function keepCompiled(environment: NodeJS.ProcessEnv): void {
  const folder = compiledFolder(environment);
  try {
    makeFolder(folder);
  } catch {
    return;
  }
  enableCompileCache(folder);
}
