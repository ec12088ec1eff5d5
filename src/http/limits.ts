import { type ExecutionArgs, GraphQLError, getOperationAST, Lexer, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { type QueryCost, queryCost } from './query-cost.ts';
import { refusal } from './refusal.ts';

const TOKENS = 1000;
const FIELDS = 2000;
const DEPTH = 15;
const NAMES = 15;
const ROOTS = 50;
const NODES = 20_000;
/** How many characters of documents are remembered as short enough. */
const REMEMBERED = 5_000_000;

/** One limit a line, in the order in which they are looked at. */
const LIMITS: readonly (readonly [
  code: string,
  exceeds: (size: QueryCost) => boolean,
  sentence: (size: QueryCost) => string,
])[] = [
  [
    'TOO_MANY_FIELDS',
    ({ fields }) => fields > FIELDS,
    ({ fields }) =>
      `This operation selects ${fields} fields when its fragments are spread; at most ${FIELDS} are answered.`,
  ],
  [
    'TOO_DEEP',
    ({ depth }) => depth > DEPTH,
    ({ depth, deepest }) =>
      `This operation is ${depth} fields deep, down to ${deepest}; at most ${DEPTH} are answered.`,
  ],
  [
    'TOO_MANY_ALIASES',
    ({ aliases }) => aliases > NAMES,
    ({ aliases, aliased }) =>
      `${aliased} is asked under ${aliases} names in one selection; at most ${NAMES} are answered.`,
  ],
  [
    'TOO_MANY_ROOT_FIELDS',
    (size) => roots(size) > ROOTS,
    (size) => `This operation has ${roots(size)} root fields; at most ${ROOTS} are answered.`,
  ],
  [
    'TOO_COSTLY',
    ({ nodes }) => nodes > NODES,
    ({ nodes }) =>
      `This operation can bring ${nodes} nodes (the product of \`first\` down each path); at most ${NODES} are answered. Ask for shorter pages.`,
  ],
];

const roots = ({ names }: QueryCost): number => [...names.values()].reduce((sum, responses) => sum + responses.size, 0);

/** Refuses what would take too much, before it is compiled or run and before the database hears of it; tells the cost of what it lets pass. */
export function limits(): Plugin {
  const passed = new LRUCache<string, true>({ maxSize: REMEMBERED, sizeCalculation: (_, query) => query.length + 1 });
  return {
    onParams({ params: { query }, setResult }) {
      if (typeof query !== 'string' || passed.has(query)) return;
      if (hasTooManyTokens(query)) {
        setResult({
          errors: [refusal('TOO_MANY_TOKENS', `This document has more than ${TOKENS} tokens. Ask for less at once.`)],
        });
      } else passed.set(query, true);
    },

    onSubscribe({ args, setResultAndStopExecution }) {
      const size = measured(args as ExecutionArgs);
      if (size instanceof GraphQLError) setResultAndStopExecution({ errors: [size] });
    },

    onExecute({ args, setResultAndStopExecution }) {
      const size = measured(args as ExecutionArgs);
      if (size === null) return undefined;
      if (size instanceof GraphQLError) {
        setResultAndStopExecution({ errors: [size] });
        return undefined;
      }
      const cost = { nodes: size.nodes, limit: NODES };
      return {
        onExecuteDone({ result, setResult }) {
          if ('data' in result) setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}

/** The size of the operation that runs, or why it is too much; null where there is none. */
function measured({ schema, document, operationName, variableValues }: ExecutionArgs): QueryCost | GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  try {
    const size = queryCost(schema, document, operation, variableValues ?? {});
    const broken = LIMITS.find(([, exceeds]) => exceeds(size));
    if (!broken) return size;
    const [code, , sentence] = broken;
    return refusal(code, sentence(size));
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function hasTooManyTokens(query: string): boolean {
  const lexer = new Lexer(new Source(query));
  try {
    for (let count = 0; count <= TOKENS; count += 1) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    // What is no GraphQL is refused by the parser, which says where.
    return false;
  }
}
