// The command `caucus`.
import { existsSync } from 'node:fs';
import { keepCompiled } from '../compile-cache.ts';
import { cacheFolder, ENVIRONMENT } from '../config.ts';
import { EXIT } from './commands/tools.ts';

keepCompiled(process.env);

// Whoever reads us may stop early, as "caucus … | head" does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE')
    process.stderr.write(`Standard output cannot be written: ${code === 'ENOSPC' ? 'its disk is full' : code}.\n`);
  process.exit(code === 'EPIPE' ? EXIT.good : EXIT.usage);
});

if (existsSync(ENVIRONMENT)) process.loadEnvFile(ENVIRONMENT);

const [{ run }, { graphOf, settings }] = await Promise.all([import('./run.ts'), import('./database.ts')]);
process.exitCode = await run(process.argv.slice(2), {
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
  reader: () => settings(process.env).reader,
  openGraph: (report, patience) => graphOf(process.env, report, patience),
  cache: () => cacheFolder(process.env),
  editor: () => process.env.VISUAL || process.env.EDITOR || 'vi',
});
