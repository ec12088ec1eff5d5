// npm run bench: how long reads take. npm run bench -- <operation> …: those alone. npm run bench -- import: how long a load takes.
// npm run bench -- analysis: how long analyses of roll calls take. npm run bench -- peers: other servers beside ours, on the same votes.
// npm run bench -- explorer: how long pages take. npm run bench -- dossiers: how long many dossiers take.
// npm run bench -- two-servers: what is lost when servers start anew. npm run bench -- observability: what logs, figures and traces cost.
// npm run bench -- strangers: what strangers cost. npm run bench -- growth: how long reads take beside more votes.
// npm run bench -- soak, or npm run soak: an hour of everything at once.

process.chdir(new URL('..', import.meta.url).pathname);
const OTHERS: Readonly<Record<string, string>> = {
  import: './import.ts',
  dossiers: './dossiers.ts',
  reader: './reader.ts',
  analysis: './analysis.ts',
  peers: './peers.ts',
  explorer: './explorer.ts',
  'two-servers': './two-servers.ts',
  observability: './observability.ts',
  strangers: './strangers.ts',
  growth: './growth.ts',
  soak: './soak.ts',
};
await import(OTHERS[process.argv[2] ?? ''] ?? './reads.ts');
