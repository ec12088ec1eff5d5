import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { beginning } from '../in-short.ts';
import type { Values } from './ask.ts';
import { failure, type Tools } from './tool.ts';

const { version: VERSION } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const INSTRUCTIONS = `Caucus answers questions about recorded votes in the United Nations and about negotiations: who voted how, who proposed and said what, who stands with whom, and where that is written.
Find ids with the tool search. Where no tool has the question, look up fields with look_up_schema and ask with run_query, if there is one.
Cite the evidence that comes with an answer. Null is unknown, never 0. dataVersion says which state of the data an answer is of.`;

/** Nothing is written, and nothing is asked of the world outside. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/**
 * Makes a server of the Model Context Protocol that offers tools, for one connection. The schemas of the tools come from GraphQL and not from Zod, as
 * the SDK has it for tools that are registered one by one: the two requests are answered here.
 */
export function mcpServer(tools: Tools): McpServer {
  const whole = new McpServer(
    { name: 'caucus', title: 'Caucus', version: VERSION },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  whole.server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [...tools.values()].map(({ call: _call, ...tool }) => ({
      ...tool,
      annotations: { title: tool.title, ...ANNOTATIONS },
    })),
  }));
  whole.server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) =>
    call(tools, params.name, params.arguments ?? {}, signal),
  );
  return whole;
}

async function call(tools: Tools, name: string, values: Values, signal: AbortSignal): Promise<CallToolResult> {
  const tool = tools.get(name);
  if (!tool)
    return failure(`There is no tool ${JSON.stringify(beginning(name))}. There are ${[...tools.keys()].join(', ')}.`);
  const { properties, required = [] } = tool.inputSchema;
  const takes = `It takes ${Object.keys(properties).join(', ') || 'none'}.`;
  const other = Object.keys(values).find((given) => !Object.hasOwn(properties, given));
  if (other !== undefined) return failure(`${name} has no argument ${JSON.stringify(beginning(other))}. ${takes}`);
  const missing = required.find((wanted) => values[wanted] == null);
  if (missing !== undefined) return failure(`${name} needs the argument "${missing}". ${takes}`);
  return tool.call(values, signal);
}
