import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  InitializeRequestSchema,
  LATEST_PROTOCOL_VERSION,
  ListToolsRequestSchema,
  SUPPORTED_PROTOCOL_VERSIONS,
} from '@modelcontextprotocol/sdk/types.js';
import { beginning } from '../in-short.ts';
import type { Values } from './ask.ts';
import { failure, type Tools } from './tool.ts';

const { version: VERSION } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const INSTRUCTIONS = `Caucus answers questions about recorded votes in the United Nations and about negotiations: who voted how, who proposed and said what, who stands with whom, and where that is written.
Find ids with the tool search. Where no tool has the question, look up fields with look_up_schema and ask with run_query, if there is one.
Cite the evidence that comes with an answer. Null is unknown, never 0. dataVersion says which state of the data an answer is of.`;

/** The version that demands of every server to take batches, and the one before it, which its clients speak as well. */
const BATCHES = '2025-03-26';
const BEFORE_BATCHES = '2024-11-05';

/** Nothing is written, and nothing is asked of the world outside. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Which version is spoken with a client that asks for one. */
function versionFor(asked: string, batches: boolean): string {
  if (asked === BATCHES && !batches) return BEFORE_BATCHES;
  return SUPPORTED_PROTOCOL_VERSIONS.includes(asked) ? asked : LATEST_PROTOCOL_VERSION;
}

/**
 * Makes a server of the Model Context Protocol that offers tools, for one connection; `batches` says whether it takes several messages at once. The schemas of
 * the tools come from GraphQL and not from Zod, as the SDK has it for tools that are registered one by one: the requests are answered here.
 */
export function mcpServer(tools: Tools, { batches }: { readonly batches: boolean }): McpServer {
  const serverInfo = { name: 'caucus', title: 'Caucus', version: VERSION };
  const capabilities = { tools: {} };
  const whole = new McpServer(serverInfo, { capabilities });
  whole.server.setRequestHandler(InitializeRequestSchema, ({ params }) => ({
    protocolVersion: versionFor(params.protocolVersion, batches),
    capabilities,
    serverInfo,
    instructions: INSTRUCTIONS,
  }));
  whole.server.setRequestHandler(ListToolsRequestSchema, ({ params: { cursor } = {} }) => {
    if (cursor !== undefined)
      throw invalid(
        `cursor: ${JSON.stringify(beginning(cursor))} was not given here. All tools are in one list: ask without it.`,
      );
    return {
      tools: [...tools.values()].map(({ call: _call, ...tool }) => ({
        ...tool,
        annotations: { title: tool.title, ...ANNOTATIONS },
      })),
    };
  });
  whole.server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) =>
    call(tools, params.name, params.arguments ?? {}, signal),
  );
  return whole;
}

/** An error of the protocol, and not of a tool: the SDK answers with its code and its sentence. */
const invalid = (sentence: string): Error => Object.assign(new Error(sentence), { code: ErrorCode.InvalidParams });

async function call(tools: Tools, name: string, values: Values, signal: AbortSignal): Promise<CallToolResult> {
  const tool = tools.get(name);
  if (!tool)
    throw invalid(`There is no tool ${JSON.stringify(beginning(name))}. There are ${[...tools.keys()].join(', ')}.`);
  const { properties, required = [] } = tool.inputSchema;
  const takes = `It takes ${Object.keys(properties).join(', ') || 'none'}.`;
  const other = Object.keys(values).find((given) => !Object.hasOwn(properties, given));
  if (other !== undefined) return failure(`${name} has no argument ${JSON.stringify(beginning(other))}. ${takes}`);
  const missing = required.find((wanted) => values[wanted] == null);
  if (missing !== undefined) return failure(`${name} needs the argument "${missing}". ${takes}`);
  return tool.call(values, signal);
}
