import { fileURLToPath } from 'node:url';
import { buildExplorer } from '../../src/explorer/build.ts';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { readManifest } from '../../src/http/trusted-documents.ts';
import { listen } from './listen.ts';

/** Builds the explorer and serves it over a graph, with the documents that it asks and no others; answers with its address. */
export async function serveExplorer(graph: Graph): Promise<string> {
  await buildExplorer();
  const explorer = fileURLToPath(new URL('../../dist/explorer', import.meta.url));
  return listen({ explorer, documents: readManifest('schema/explorer-documents.json'), trustedOnly: true }, graph);
}
