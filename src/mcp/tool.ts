import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Values } from './ask.ts';
import type { InputSchema } from './input-schema.ts';

/** What an agent can call. All tools read, none writes. */
export type Tool = {
  /** In snake case. */
  readonly name: string;
  /** The name for people. */
  readonly title: string;
  /** What it answers, for the agent that chooses among tools. */
  readonly description: string;
  readonly inputSchema: InputSchema;
  /** The names of the arguments given are those of the schema; whether their values fit, the tool sees. */
  call(values: Values, signal: AbortSignal): CallToolResult | Promise<CallToolResult>;
};

/** The tools of a server, by their names. */
export type Tools = ReadonlyMap<string, Tool>;

/** A result that is text, in one piece or several. */
export const texts = (...pieces: readonly string[]): CallToolResult => ({
  content: pieces.map((text) => ({ type: 'text', text })),
});

/** A result that says in a sentence why there is none. */
export const failure = (sentence: string): CallToolResult => ({ ...texts(sentence), isError: true });
