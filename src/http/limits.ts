import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  Lexer,
  type OperationDefinitionNode,
  print,
  Source,
  TokenKind,
  type VariableDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { isTooLong, tooLong } from '../json-size.ts';
import { type QueryCost, queryCost } from './query-cost.ts';
import { refusal } from './refusal.ts';

/** How much an operation may ask. */
export type Limits = {
  /** Tokens of a document. */
  readonly tokens: number;
  /** How deep it may go. */
  readonly depth: number;
  /** Under how many names a field may be asked in one selection. */
  readonly aliases: number;
  /** How many nodes it may bring, what dear fields add among them. */
  readonly cost: number;
  /** How long a page may be. */
  readonly page: number;
  /** How many bytes an answer may have. */
  readonly answer: number;
};

/** The limits where nobody sets others. */
export const USUAL: Limits = { tokens: 1000, depth: 15, aliases: 30, cost: 20_000, page: 200, answer: 10_000_000 };
const FIELDS = 2000;
const ROOTS = 50;
/** Values of introspection: twice as many as the query has by which tools read a schema. */
const INTROSPECTED = 500_000;
/** How many characters of documents are remembered as short enough. */
const REMEMBERED = 5_000_000;

/** One limit a line, in the order in which they are looked at. */
const LIMITS: readonly (readonly [
  code: string,
  exceeds: (size: QueryCost, limits: Limits) => boolean,
  sentence: (size: QueryCost, limits: Limits) => string,
])[] = [
  [
    'TOO_MANY_FIELDS',
    ({ fields }) => fields > FIELDS,
    ({ fields }) =>
      `This operation selects ${fields} fields when its fragments are spread; at most ${FIELDS} are answered.`,
  ],
  [
    'TOO_DEEP',
    (size, { depth }) => size.depth > depth,
    (size, { depth }) =>
      `This operation is ${size.depth} fields deep, down to ${size.deepest}; at most ${depth} are answered.`,
  ],
  [
    'TOO_MANY_ALIASES',
    (size, { aliases }) => size.aliases > aliases,
    ({ aliased, ...size }, { aliases }) =>
      `${aliased} is asked under ${size.aliases} names in one selection; at most ${aliases} are answered.`,
  ],
  [
    'TOO_MANY_ROOT_FIELDS',
    (size) => roots(size) > ROOTS,
    (size) => `This operation has ${roots(size)} root fields; at most ${ROOTS} are answered.`,
  ],
  [
    'TOO_MUCH_INTROSPECTION',
    ({ introspected }) => introspected > INTROSPECTED,
    ({ introspected }) =>
      `This operation asks for about ${introspected} values of the schema; at most ${INTROSPECTED} are told. Ask for them once: the whole schema is at /schema.graphql.`,
  ],
  [
    'TOO_COSTLY',
    ({ nodes }, { cost }) => nodes > cost,
    ({ nodes }, { cost }) =>
      `This operation can bring ${nodes} nodes (the product of \`first\` down each path, and what dear fields add); at most ${cost} are answered. Ask for shorter pages.`,
  ],
];

const roots = ({ names }: QueryCost): number => [...names.values()].reduce((sum, responses) => sum + responses.size, 0);

/** The sizes of an operation, by the values of its variables that are numbers: they alone say how long a page is to be. */
type Sizes = { readonly numbers: string[]; readonly known: LRUCache<string, QueryCost> };
/** Of how many values of them the size is remembered. */
const SIZES = 20;

const costs = new WeakMap<object, number>();
/** How many nodes an operation can bring that was let pass, by its context. */
export const costOf = (context: object): number => costs.get(context) ?? 0;

/** What decides whether an operation is run: its schema, its document and its variables. */
type Sized = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

/** Refuses what would take too much, before it is compiled or run and before the database hears of it; tells the cost of what it lets pass. */
export class QueryLimits {
  readonly #limits: Limits;
  readonly #passed = new LRUCache<string, true>({
    maxSize: REMEMBERED,
    sizeCalculation: (_, query) => query.length + 1,
  });

  readonly #sizes = new WeakMap<OperationDefinitionNode, Sizes>();

  constructor(set: Partial<Limits> = {}) {
    this.#limits = { ...USUAL, ...set };
  }

  /** The size of an operation, or why it is too much; null where the document has none of the name. */
  sizeOf({ schema, document, operationName, variableValues }: Sized): QueryCost | GraphQLError | null {
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    const limits = this.#limits;
    const sizes = this.#sizes.get(operation) ?? sizesOf(operation);
    this.#sizes.set(operation, sizes);
    const numbers = numbersIn(variableValues ?? {}, sizes.numbers);
    const known = numbers === null ? undefined : sizes.known.get(numbers);
    if (known) return known;
    try {
      const size = queryCost(schema, document, operation, variableValues ?? {}, limits.page);
      const broken = LIMITS.find(([, exceeds]) => exceeds(size, limits));
      if (!broken) {
        if (numbers !== null) sizes.known.set(numbers, size);
        return size;
      }
      const [code, , sentence] = broken;
      return refusal(code, sentence(size, limits));
    } catch (error) {
      if (error instanceof GraphQLError) return error;
      throw error;
    }
  }

  /** An answer that says what it may have cost. */
  withCost<R extends ExecutionResult>(result: R, { nodes }: QueryCost): R {
    return { ...result, extensions: { ...result.extensions, cost: { nodes, limit: this.#limits.cost } } };
  }

  plugin(): Plugin {
    return {
      onParams: ({ params: { query }, setResult }) => {
        if (typeof query !== 'string' || this.#passed.has(query)) return;
        const refused = tooLargeDocument(query, this.#limits.tokens);
        if (refused) setResult({ errors: [refused] });
        else this.#passed.set(query, true);
      },

      onSubscribe: ({ args, setResultAndStopExecution }) => {
        const size = this.sizeOf(args as ExecutionArgs);
        if (size instanceof GraphQLError) setResultAndStopExecution({ errors: [size] });
      },

      onExecute: ({ args, context, setResultAndStopExecution }) => {
        const size = this.sizeOf(args as ExecutionArgs);
        if (size === null) return undefined;
        if (size instanceof GraphQLError) {
          setResultAndStopExecution({ errors: [size] });
          return undefined;
        }
        costs.set(context, size.nodes);
        return {
          onExecuteDone: ({ result, setResult }) => {
            if ('data' in result) setResult(this.withCost(result, size));
          },
        };
      },
    };
  }
}

function sizesOf({ variableDefinitions = [] }: OperationDefinitionNode): Sizes {
  const isNumber = ({ type }: VariableDefinitionNode) => /^Int!?$/.test(print(type));
  const numbers = variableDefinitions.filter(isNumber).map(({ variable }) => variable.name.value);
  return { numbers, known: new LRUCache({ max: SIZES }) };
}

/** The values of variables that are numbers, as a key; null where one is something else, which the server refuses. */
function numbersIn(values: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  const given = names.map((name) => values[name]);
  return given.every((value) => value === undefined || value === null || typeof value === 'number')
    ? given.map(String).join()
    : null;
}

/** Why a document is not even parsed; null where it is. */
function tooLargeDocument(query: string, most: number): GraphQLError | null {
  const lexer = new Lexer(new Source(query));
  try {
    for (let count = 0; count <= most; count += 1) {
      const { kind, value } = lexer.advance();
      if (kind === TokenKind.EOF) return null;
      if ((kind === TokenKind.STRING || kind === TokenKind.BLOCK_STRING) && isTooLong(value))
        return refusal('TOO_LONG', tooLong('query', value));
    }
    return refusal('TOO_MANY_TOKENS', `This document has more than ${most} tokens. Ask for less at once.`);
  } catch {
    // What is no GraphQL is refused by the parser, which says where.
    return null;
  }
}
