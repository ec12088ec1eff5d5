// The server, as `npm start` runs it. What has not changed since the last start is not compiled again.
import { enableCompileCache } from 'node:module';
import { compiledFolder } from './config.ts';

enableCompileCache(compiledFolder(process.env));
await import('./serve.ts');
