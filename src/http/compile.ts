import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLNamedType,
  GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  Kind,
  type TypeNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { withWrittenPages } from './written-pages.ts';

export type Compiled = CompiledQuery['query'] | null;

/** How often an operation has to have been asked before it is compiled: that takes longer than to run it, and much memory. */
const OFTEN = 2;
/** How many compiled operations are kept, those that were asked last. */
const KEPT = 200;

/** An operation of a document, while the server keeps the parsed document. */
type Asked = { times: number };

/** An answer that is there already when the operation is to be run, or why there is none. */
export type Executed = { readonly executed?: () => ExecutionResult };

/**
 * Execution by graphql-jit, compiled once per document and operation that are asked again and again. What is asked seldom, what does not compile, and what
 * has variables that do not fit, goes to the executor that the server handed over, so that errors read as everywhere.
 */
export class Compiler {
  readonly #often: number;
  readonly #bySchema = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, Map<string, Asked>>>();
  readonly #kept = new LRUCache<Asked, { readonly query: Compiled }>({ max: KEPT });

  constructor(often = OFTEN) {
    this.#often = often;
  }

  /** The operation that is asked once more, compiled; null while it is asked seldom, and where it does not compile. */
  compiled({
    schema,
    document,
    operationName,
  }: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName'>): Compiled {
    // Names are the client's to choose: one that the document does not have is not remembered.
    if (!getOperationAST(document, operationName)) return null;
    const documents = this.#bySchema.get(schema) ?? new WeakMap<DocumentNode, Map<string, Asked>>();
    this.#bySchema.set(schema, documents);
    const operations = documents.get(document) ?? new Map<string, Asked>();
    documents.set(document, operations);
    const name = operationName ?? '';
    const asked = operations.get(name) ?? { times: 0 };
    operations.set(name, asked);
    asked.times += 1;
    if (asked.times < this.#often) return null;
    const before = this.#kept.get(asked);
    if (before !== undefined) return before.query;
    const query = compiledBy(schema, document, name);
    this.#kept.set(asked, { query });
    return query;
  }

  plugin(): Plugin {
    return {
      onExecute: ({ executeFn, setExecuteFn }) => {
        setExecuteFn(async (args: ExecutionArgs) => {
          const { schema, document, operationName, rootValue, contextValue, variableValues } = args;
          const { executed } = contextValue as Executed;
          if (executed) return withPlaces(executed(), document);
          const often = this.compiled(args);
          const seldom = often === null ? ((await executeFn(args)) as ExecutionResult) : null;
          // Of a value that no argument takes, what is compiled tells more.
          const query =
            often ?? (seldom && isInvalid(seldom) ? compiledBy(schema, document, operationName ?? '') : null);
          if (query === null) return seldom;
          const result = (await query(rootValue, contextValue, variableValues)) as ExecutionResult;
          return 'data' in result ? withPlaces(result, document) : executeFn(args);
        });
      },
    };
  }
}

const withPlaces = (result: ExecutionResult, document: DocumentNode): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map((error) => placed(error, document)) } : result;

/** Whether an argument did not take the value that variables make. */
const isInvalid = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some(
    ({ message, originalError }) =>
      (originalError === undefined || originalError instanceof GraphQLError) &&
      /^Argument "\w+" (has invalid value|of (non-null|required) type) /.test(message),
  );

/**
 * An operation compiled. The compiler writes out an input type with all that is in it, and so comes to no end with one that holds itself, as a filter of
 * `and`, `or` and `not` does: variables of such types are coerced before, and handed to it as they are.
 */
function compiledBy(schema: GraphQLSchema, asked: DocumentNode, name: string): Compiled {
  const document = withWrittenPages(schema, asked);
  const definitions = getOperationAST(document, name || undefined)?.variableDefinitions ?? [];
  const endless = definitions.filter(({ type }) => holdsItself(typeOf(schema, type)));
  if (endless.length === 0) {
    const result = compileQuery(schema, document, name);
    return isCompiledQuery(result) ? result.query : null;
  }
  const result = compileQuery(
    Object.create(schema, {
      getType: { value: (type: string) => (type === AS_IT_IS.name ? AS_IT_IS : schema.getType(type)) },
    }),
    visit(document, {
      VariableDefinition: (definition) =>
        endless.includes(definition)
          ? {
              ...definition,
              defaultValue: undefined,
              type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: AS_IT_IS.name } },
            }
          : undefined,
    }),
    name,
  );
  if (!isCompiledQuery(result)) return null;
  return (root, context, variables) => {
    const { coerced, errors } = getVariableValues(schema, endless, variables ?? {});
    return errors ? { errors } : result.query(root, context, { ...variables, ...coerced });
  };
}

/** Takes what was coerced already. */
const AS_IT_IS = new GraphQLScalarType({ name: 'AsItIs' });

const typeOf = (schema: GraphQLSchema, type: TypeNode): GraphQLNamedType | undefined =>
  type.kind === Kind.NAMED_TYPE ? schema.getType(type.name.value) : typeOf(schema, type.type);

/** Whether a value of an input type may hold one of the same type, at whatever depth. */
function holdsItself(type: GraphQLNamedType | undefined, around: readonly GraphQLNamedType[] = []): boolean {
  if (!isInputObjectType(type)) return false;
  if (around.includes(type)) return true;
  return Object.values(type.getFields()).some((field) => holdsItself(getNamedType(field.type), [...around, type]));
}

/** The compiler's errors know line and column only; what is made of an error further on looks for positions in the source. */
function placed(
  { message, locations = [], path, originalError, extensions }: GraphQLError,
  document: DocumentNode,
): GraphQLError {
  const source = document.loc?.source;
  const starts = [0];
  for (const { index, 0: end } of source?.body.matchAll(/\r\n|\n|\r/g) ?? []) starts.push(index + end.length);
  const positions = locations.map(({ line, column }) => (starts[line - 1] ?? 0) + column - 1);
  return new GraphQLError(message, { source, positions, path, originalError, extensions });
}
