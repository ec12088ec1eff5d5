import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import { MatrixFiles } from '../../roll-calls/matrix-files.ts';
import type { Tools } from './tools.ts';

/** `caucus mcp`: on standard output is the protocol alone, so that it takes no `--json`. */
export function mcpCommand(program: Command, { output, withGraph, line, cache }: Tools): void {
  program
    .command('mcp')
    .description(
      'Answers an agent by the Model Context Protocol on standard input and output, until it goes away: tools that read the graph. See docs/agents.md.',
    )
    .action(() =>
      withGraph(async (graph) => {
        // The whole schema, which no other command wants.
        const [{ createApp }, { overStdio }] = await Promise.all([
          import('../../app.ts'),
          import('../../mcp/stdio.ts'),
        ]);
        const log = (error: unknown) => output.error(String(error));
        const app = createApp(graph, { production: false, rollCalls: MatrixFiles.in(cache()), log });
        try {
          await app.start();
          await overStdio(app.tools(), line.in, line.out as Writable, (sentence) => output.error(sentence));
        } finally {
          await app.close();
        }
      }, 'answer'),
    );
}
