// npm run bench: how long reads take. npm run bench -- <operation> …: those alone. npm run bench -- import: how long a load takes.

process.chdir(new URL('..', import.meta.url).pathname);
await import(process.argv[2] === 'import' ? './import.ts' : './reads.ts');
