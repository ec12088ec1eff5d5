import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode | undefined>>;
/** Writes a value as JSON. */
export type Write = (value: unknown, context: object) => string;
type Property = Readonly<Record<string, unknown>>;

/** Thrown by what is to be written and is still being read: once that is here, writing begins anew. */
export class NotRead {
  readonly until: Promise<unknown>;
  constructor(until: Promise<unknown>) {
    this.until = until;
  }
}

/** What stands around a value: known before, and so joined once to what is written again and again. */
type Around = { readonly before: string; readonly after: string };
const ALONE: Around = { before: '', after: '' };

/**
 * What writes the selected fields of an object, without making the objects of an answer first; null where it cannot: all fields must be properties, or
 * resolve at once (`extensions.atOnce`), and take no argument, and their types must be known before. Nothing may depend on a variable.
 */
function writerOf(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  fragments: Fragments,
  { before, after }: Around,
): Write | null {
  const selected = new Map<string, FieldNode[]>();
  if (!nodes.every(({ selectionSet }) => collect(type, selectionSet, fragments, selected))) return null;
  const writes: Write[] = [];
  for (const [key, nodes] of selected) {
    const write = writerOfField(type, nodes, fragments, {
      before: `${writes.length === 0 ? `${before}{` : ','}${JSON.stringify(key)}:`,
      after: writes.length === selected.size - 1 ? `}${after}` : '',
    });
    if (write === null) return null;
    writes.push(write);
  }
  return (source, context) => {
    let text = '';
    for (const write of writes) text += write(source, context);
    return text;
  };
}

/** Collects the fields of a selection by their names in the answer; false where it depends on something. */
function collect(
  type: GraphQLObjectType,
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  into: Map<string, FieldNode[]>,
): boolean {
  return (set?.selections ?? []).every((selection) => {
    if (selection.directives && selection.directives.length > 0) return false;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      into.set(key, [...(into.get(key) ?? []), selection]);
      return true;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    const on = fragment?.typeCondition?.name.value ?? type.name;
    return fragment !== undefined && on === type.name && collect(type, fragment.selectionSet, fragments, into);
  });
}

/** What writes a field of an object, of which the same is asked in several places; null where it cannot, as of objects. */
export function writerOfField(
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  fragments: Fragments,
  around: Around = ALONE,
): Write | null {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return always(around.before + JSON.stringify(parent.name) + around.after);
  const field = parent.getFields()[name] as GraphQLField<unknown, object> | undefined;
  if (!field || field.args.length > 0 || (field.resolve && !field.extensions.atOnce)) return null;
  const write = typeWriter(field.type, nodes, fragments, around, `${parent.name}.${name}`);
  if (write === null) return null;
  const { resolve } = field;
  if (!resolve) return (source, context) => write((source as Property)[name], context);
  const info = { fieldName: name, fieldNodes: nodes, fragments, parentType: parent, returnType: field.type };
  const type = getNullableType(field.type);
  const text = isObjectType(type) ? once(write, type, nodes, fragments) : write;
  return (source, context) => {
    const value = resolve(source, {}, context, info as unknown as GraphQLResolveInfo);
    if (value instanceof Promise) throw new NotRead(value);
    return text(value, context);
  };
}

const always =
  (text: string): Write =>
  () =>
    text;

/** What many things point at is written once: in a request, or once for all where that says the same. */
function once(write: Write, type: GraphQLObjectType, nodes: readonly FieldNode[], fragments: Fragments): Write {
  const properties = propertiesOf(type, nodes, fragments);
  if (properties === null) return onceForEach(write);
  // A node of which no more is wanted than its id is made anew for each that points at it.
  return [...properties].every((name) => name === 'id') ? write : onceForAll(write);
}

/** The properties that are selected of an object and of what it holds, beside its type; null where some field is more than a property, and may say another thing in another request. */
function propertiesOf(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  fragments: Fragments,
): ReadonlySet<string> | null {
  const selected = new Map<string, FieldNode[]>();
  for (const { selectionSet } of nodes) collect(type, selectionSet, fragments, selected);
  const names = new Set<string>();
  for (const below of selected.values()) {
    const field = type.getFields()[below[0]?.name.value ?? ''];
    if (!field) continue;
    const inner = getNamedType(field.type);
    if (field.resolve || (isObjectType(inner) && propertiesOf(inner, below, fragments) === null)) return null;
    names.add(field.name);
  }
  return names;
}

/** How many characters of texts are kept that are the same in every request: of all states there are fewer. */
const KEPT = 50_000;

function onceForAll(write: Write): Write {
  let written = new WeakMap<object, string>();
  let length = 0;
  return (value, context) => {
    const known = written.get(value as object);
    if (known !== undefined) return known;
    // In one piece: what was put together of many is taken apart again each time that it is read.
    const text = Buffer.from(write(value, context)).toString();
    if (typeof value !== 'object' || value === null || text.length > KEPT) return text;
    if (length + text.length > KEPT) [written, length] = [new WeakMap(), 0];
    written.set(value, text);
    length += text.length;
    return text;
  };
}

function onceForEach(write: Write): Write {
  const written = new WeakMap<object, Map<unknown, string>>();
  return (value, context) => {
    let known = written.get(context);
    if (known === undefined) {
      known = new Map();
      written.set(context, known);
    }
    let text = known.get(value);
    if (text === undefined) {
      text = write(value, context);
      known.set(value, text);
    }
    return text;
  };
}

function typeWriter(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  fragments: Fragments,
  around: Around,
  field: string,
): Write | null {
  const required = isNonNullType(type);
  const inner = getNullableType(type);
  const write = isListType(inner)
    ? listWriter(typeWriter(inner.ofType, nodes, fragments, ALONE, field), around)
    : isLeafType(inner)
      ? leafWriter(inner, around)
      : isObjectType(inner)
        ? writerOf(inner, nodes, fragments, around)
        : null;
  if (write === null) return null;
  const nothing = `${around.before}null${around.after}`;
  return (value, context) => {
    if (value !== null && value !== undefined) return write(value, context);
    if (required) throw new Error(`Cannot return null for non-nullable field ${field}.`);
    return nothing;
  };
}

const listWriter = (write: Write | null, { before, after }: Around): Write | null =>
  write &&
  ((items, context) => {
    let text = `${before}[`;
    let next = '';
    for (const item of items as Iterable<unknown>) {
      text += next + write(item, context);
      next = ',';
    }
    return `${text}]${after}`;
  });

function leafWriter(type: GraphQLLeafType, { before, after }: Around): Write {
  const plain: Write = (value) => before + JSON.stringify(type.serialize(value)) + after;
  if (!isEnumType(type)) return plain;
  const words = new Map(
    type.getValues().map(({ name, value }) => [value as unknown, before + JSON.stringify(name) + after]),
  );
  return (value, context) => words.get(value) ?? plain(value, context);
}
