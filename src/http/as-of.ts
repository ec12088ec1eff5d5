import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { NOW, type Time } from '../graph/kernel/as-of.ts';
import { endingOf, isSameTime, parseTimed } from '../graph/kernel/timed.ts';
import { parseUrn } from '../graph/kernel/urn.ts';
import { rootFields, withRootFields } from './split.ts';

/** How the parts of an operation are run that are of a time. */
type Times<C> = {
  /** The schema whose ids and cursors carry the time of the context. */
  readonly schema: () => GraphQLSchema;
  readonly at: (context: C, time: Time) => Promise<C>;
};

type Variables = Readonly<Record<string, unknown>>;
type Part = { readonly asOf: Time; readonly fields: FieldNode[] };

/** How many ways in which the variables divide a document are remembered. */
const WAYS = 10;

/**
 * Runs each root field as of its own time: that of the arguments of `asOf`, or of an id in its arguments, else now. An operation is divided into one
 * for each time, and their answers are put together again. One that speaks of no time runs as it would without this plugin.
 */
export function asOf<C extends object>({ schema, at }: Times<C>): Plugin<C> {
  const speaking = new WeakMap<DocumentNode, boolean>();
  const divided = new WeakMap<DocumentNode, LRUCache<string, readonly DocumentNode[]>>();

  const speaks = (document: DocumentNode): boolean => {
    const answer = speaking.get(document) ?? speaksOfTime(document);
    speaking.set(document, answer);
    return answer;
  };

  const documentsOf = (document: DocumentNode, operation: OperationDefinitionNode, parts: readonly Part[]) => {
    if (parts.length === 1) return [document];
    const known = divided.get(document) ?? new LRUCache<string, readonly DocumentNode[]>({ max: WAYS });
    divided.set(document, known);
    const way = JSON.stringify([operation.name?.value, parts.map(({ fields }) => fields.map(({ loc }) => loc?.start))]);
    const documents =
      known.get(way) ??
      parts.map(({ fields }) => withRootFields(document, operation, (field) => fields.includes(field)));
    known.set(way, documents);
    return documents;
  };

  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { document, operationName, variableValues } = args as ExecutionArgs;
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== 'query' || !(speaks(document) || holdsTime(variableValues))) return;
      const { coerced } = getVariableValues(schema(), operation.variableDefinitions ?? [], variableValues ?? {});
      // Variables that do not fit are refused by the execution.
      if (!coerced) return;
      const roots = rootFields(document, operation);
      const parts = partsOf(
        roots.map(({ field }) => field),
        (field) => timeOf(schema(), field, coerced),
      );
      const documents = documentsOf(document, operation, parts);
      setExecuteFn(async (args: ExecutionArgs) => {
        const context = args.contextValue as C;
        const answers = await Promise.all(
          parts.map(async ({ asOf }, place) => {
            const contextValue = isSameTime(asOf, NOW) ? context : await at(context, asOf);
            return executeFn({ ...args, schema: schema(), document: documents[place], contextValue });
          }),
        );
        return together(
          answers as ExecutionResult[],
          roots.map(({ name }) => name),
        );
      });
    },
  };
}

/** The root fields by their times; what is of none, such as `__typename`, goes with the first. */
function partsOf(fields: readonly FieldNode[], timeOf: (field: FieldNode) => Time): Part[] {
  const parts = new Map<string, Part>();
  const isMeta = ({ name }: FieldNode) => name.value.startsWith('__');
  for (const field of fields.filter((field) => !isMeta(field))) {
    const asOf = timeOf(field);
    const part = parts.get(endingOf(asOf)) ?? { asOf, fields: [] };
    part.fields.push(field);
    parts.set(endingOf(asOf), part);
  }
  const [first = { asOf: NOW, fields: [] }, ...others] = parts.values();
  first.fields.push(...fields.filter(isMeta));
  return [first, ...others];
}

/** As of when a root field is asked. */
function timeOf(schema: GraphQLSchema, field: FieldNode, variables: Variables): Time {
  const definition = schema.getQueryType()?.getFields()[field.name.value];
  if (definition?.name === 'asOf') {
    const { valid = null, recorded = null } = getArgumentValues(definition, field, variables);
    return { valid: valid as string | null, recorded: recorded as string | null };
  }
  for (const { value } of field.arguments ?? []) {
    const time = timeIn(valueFromASTUntyped(value, variables));
    if (time) return time;
  }
  return NOW;
}

/** The time of the first id with a time in a value, at whatever depth. */
function timeIn(value: unknown): Time | null {
  if (typeof value === 'string') return parseUrn(value) === null ? null : (parseTimed(value)?.asOf ?? null);
  if (typeof value !== 'object' || value === null) return null;
  for (const one of Object.values(value)) {
    const time = timeIn(one);
    if (time) return time;
  }
  return null;
}

/** Whether a value has an id or a cursor in it that ends in a time, at whatever depth. */
export const holdsTime = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('@') && parseTimed(value) !== null
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsTime);

/** Whether a document asks for `asOf`, or has an id or a cursor in it that ends in a time. */
export function speaksOfTime(document: DocumentNode): boolean {
  let speaks = false;
  visit(document, {
    [Kind.FIELD]({ name }) {
      speaks ||= name.value === 'asOf';
    },
    [Kind.STRING]({ value }) {
      speaks ||= holdsTime(value);
    },
  });
  return speaks;
}

/** One answer of several, with the fields in the order in which they were asked. What was refused as a whole is the answer. */
function together(answers: readonly ExecutionResult[], names: readonly string[]): ExecutionResult {
  const [only] = answers;
  if (answers.length === 1 && only) return only;
  const refused = answers.find((answer) => !('data' in answer));
  if (refused) return refused;
  const errors = answers.flatMap((answer) => answer.errors ?? []);
  const found = Object.assign({}, ...answers.map(({ data }) => data));
  const ordered = Object.fromEntries(names.filter((name) => name in found).map((name) => [name, found[name]]));
  const data = answers.some((answer) => answer.data === null) ? null : ordered;
  return { data, ...(errors.length > 0 ? { errors } : {}) };
}
