// The server, as `npm start` runs it.
import { keepCompiled } from './compile-cache.ts';

keepCompiled(process.env);
await import('./serve.ts');
