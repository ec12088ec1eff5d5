import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { introspectionSizes } from './introspection-cost.ts';
import { refusal } from './refusal.ts';

/** What a list counts that has no `first`, and whose field does not say how many it has at the most. */
const LIST = 5;

/** The size of a selection: of an operation, or of a part of one as if it stood alone. */
export type QueryCost = {
  readonly fields: number;
  /** How deep it goes, and the field at the bottom. */
  readonly depth: number;
  readonly deepest: string;
  /** How many nodes it can bring at the most. */
  readonly nodes: number;
  /** Of a selection on a connection: the nodes that it costs once, however long the page is, as counts by groups do. */
  readonly once: number;
  /** The response names of each field in the uppermost selection. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** The most response names that one field has in one selection, and the field. */
  readonly aliases: number;
  readonly aliased: string;
  /** How many values introspection brings, about. */
  readonly introspected: number;
};

type Type = ReturnType<GraphQLSchema['getType']>;
type Variables = Readonly<Record<string, unknown>>;

const NOTHING: QueryCost = {
  fields: 0,
  depth: 0,
  deepest: '',
  nodes: 0,
  once: 0,
  names: new Map(),
  aliases: 0,
  aliased: '',
  introspected: 0,
};

/** Measures an operation without running it: each fragment once, however often it is spread. Refuses a `first` or `last` out of range. */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
  longestPage: number,
): QueryCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  }
  // Without a prototype: a variable may be called `constructor`.
  const variables: Record<string, unknown> = Object.assign(Object.create(null), given);
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (!(variable.name.value in variables) && defaultValue)
      variables[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  const known = new Map<string, QueryCost>();
  const sizesOfSchema = introspectionSizes(schema);

  const ofFragment = (name: string): QueryCost => {
    const before = known.get(name);
    if (before) return before;
    const fragment = fragments.get(name);
    known.set(name, NOTHING);
    const size = fragment ? ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)) : NOTHING;
    known.set(name, size);
    return size;
  };

  const ofField = (node: FieldNode, type: Type): QueryCost => {
    const name = node.name.value;
    const names = new Map([[name, new Set([node.alias?.value ?? name])]]);
    // Introspection has the guard of graphql-js; its depth and its nodes do not count, but its values.
    const ofNodes = (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__');
    const field = ofNodes ? type.getFields()[name] : undefined;
    const below = node.selectionSet ? ofSet(node.selectionSet, field ? getNamedType(field.type) : undefined) : NOTHING;
    // The items of a connection are as many as its `first` says already.
    const inConnection = isObjectType(type) && 'pageInfo' in type.getFields();
    const length = field && !inConnection ? lengthOf(field, node, variables, longestPage) : 1;
    const own = field && !inConnection && isList(field) && holdsItems(field, node) ? length : 0;
    const { adds = 0 } = (field?.extensions.cost ?? {}) as Cost;
    const nodes = adds + own + (length || 1) * below.nodes + below.once;
    const ofItems = !inConnection || ['edges', 'nodes'].includes(name);
    return {
      fields: 1 + below.fields,
      depth: name.startsWith('__') ? 0 : 1 + below.depth,
      deepest: below.deepest || name,
      nodes: ofItems ? nodes : 0,
      once: ofItems ? 0 : nodes,
      names,
      aliases: below.aliases,
      aliased: below.aliased,
      introspected: field ? below.introspected : (sizesOfSchema.get(name) ?? 1) * (1 + below.introspected),
    };
  };

  const ofSet = ({ selections }: SelectionSetNode, type: Type): QueryCost => {
    const sizes = selections.map((selection) => {
      if (selection.kind === 'Field') return ofField(selection, type);
      if (selection.kind === 'FragmentSpread') return ofFragment(selection.name.value);
      const condition = selection.typeCondition?.name.value;
      return ofSet(selection.selectionSet, condition === undefined ? type : schema.getType(condition));
    });
    return together(sizes);
  };

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function together(sizes: readonly QueryCost[]): QueryCost {
  const names = new Map<string, Set<string>>();
  let { fields, depth, deepest, nodes, once, aliases, aliased, introspected } = NOTHING;
  for (const size of sizes) {
    fields += size.fields;
    nodes += size.nodes;
    once += size.once;
    introspected += size.introspected;
    if (size.depth > depth) ({ depth, deepest } = size);
    if (size.aliases > aliases) ({ aliases, aliased } = size);
    for (const [field, responses] of size.names) {
      const all = names.get(field) ?? new Set();
      for (const response of responses) all.add(response);
      names.set(field, all);
      if (all.size > aliases) [aliases, aliased] = [all.size, field];
    }
  }
  return { fields, depth, deepest, nodes, once, names, aliases, aliased, introspected };
}

/** What the schema says in the extensions of a field: what it costs beside its items, in nodes, and how many those are where it has no `first`. */
type Cost = { readonly adds?: number; readonly items?: number };

/** How many items a field can have: what `first` or `last` says, a fixed number for a list without it, else one. */
function lengthOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
  longestPage: number,
): number {
  const named = (wanted: string) => field.args.find(({ name }) => name === wanted);
  const last = named('last');
  const argument = last && (firstOf(last, node, variables) ?? null) !== null ? last : named('first');
  if (!argument)
    return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)) ? mostOf(field) : 1;
  const first = firstOf(argument, node, variables) ?? null;
  if (first === null) return mostOf(field);
  if (Number.isInteger(first) && (first as number) >= 1 && (first as number) <= longestPage) return first as number;
  const on = argument.name === 'last' ? 'before' : 'after';
  const paged = named(on) ? ` Ask for a page at a time with \`${on}\`.` : '';
  const called = node.alias ? `${node.alias.value}: ${field.name}` : field.name;
  throw refusal(
    'BAD_USER_INPUT',
    `${argument.name}: ${JSON.stringify(first)} of ${called} is not a whole number from 1 to ${longestPage}.${paged}`,
    { node },
  );
}

/** What a field says in its extensions that it has at the most. */
const mostOf = ({ extensions }: GraphQLField<unknown, unknown>): number =>
  (extensions.cost as Cost | undefined)?.items ?? LIST;

function firstOf(argument: GraphQLArgument, node: FieldNode, variables: Variables): unknown {
  const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  const value = given && valueFromASTUntyped(given, variables as Record<string, unknown>);
  return value ?? argument.defaultValue;
}

const isList = (field: GraphQLField<unknown, unknown>): boolean =>
  isListType(getNullableType(field.type)) || field.args.some(({ name }) => name === 'first');

/** A connection counts when its items are selected, or its `pageInfo`, for which they are read; a list always. */
const holdsItems = (field: GraphQLField<unknown, unknown>, { selectionSet }: FieldNode): boolean =>
  isListType(getNullableType(field.type)) ||
  (selectionSet?.selections.some(
    (selection) => selection.kind !== 'Field' || ['edges', 'nodes', 'pageInfo'].includes(selection.name.value),
  ) ??
    false);
