import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  getNullableType,
  isObjectType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Lasting, lastingText } from './lasting-pages.ts';
import { PageText } from './page-text.ts';
import { type Fragments, NotRead, type Write, writerOfField } from './page-writer.ts';

/** What no name of GraphQL ends in: nobody can ask for such a field, and it is shown nowhere. `src/api/kernel/selection.ts` knows it for the field itself. */
const ENDING = '$text';
const PAGE_TEXT = new GraphQLNonNull(new GraphQLScalarType({ name: 'PageText' }));
/** The fields of a connection that hold its items. */
const ITEMS: ReadonlySet<string> = new Set(['edges', 'nodes']);

/**
 * The document, asking for the items of pages as text where they can be written so (`writerOfField`): the page is resolved as ever, and not walked item
 * by item. Thousands of ballots make an answer, whose objects would cost more than all the rest.
 */
export function withWrittenPages(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const fragments: Fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const types = new TypeInfo(schema);
  const written = new Map<FieldNode, { readonly connection: GraphQLObjectType; readonly list: string }>();
  /** Names in the answer of lists whose items must be walked: what is merged with one of them is walked too. */
  const walked = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const connection = getNullableType(types.getType());
        if (!isConnection(connection)) return;
        const items = itemsOf(node.selectionSet?.selections ?? []);
        const list = keyOf(node);
        if (items?.every((item) => writerOfField(connection, [item], fragments)))
          for (const item of items) written.set(item, { connection, list });
        else walked.add(list);
      },
    }),
  );
  return visit(document, {
    Field: {
      leave(node) {
        const items = written.get(node);
        if (!items || walked.has(items.list)) return undefined;
        const name = { ...node.name, value: textField(items.connection, node.name.value) };
        return { ...node, alias: node.alias ?? node.name, name };
      },
    },
  });
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const isConnection = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields();

/** The fields that select the items of a page; null where a fragment may select some, or a variable decides. */
function itemsOf(selections: readonly SelectionNode[]): FieldNode[] | null {
  const fields = selections.filter((selection) => selection.kind === Kind.FIELD);
  const items = fields.filter(({ name }) => ITEMS.has(name.value));
  const isPlain = fields.length === selections.length && items.every(({ directives }) => !directives?.length);
  return isPlain ? items : null;
}

/** The name of the field that gives the items of a page as text; it is made when it is first asked for. */
function textField(connection: GraphQLObjectType, items: string): string {
  const fields = connection.getFields();
  const name = items + ENDING;
  if (!Object.hasOwn(fields, name)) {
    const field = fields[items] as GraphQLField<unknown, object>;
    const value = { ...field, name, type: PAGE_TEXT, resolve: writing(connection) };
    Object.defineProperty(fields, name, { value });
  }
  return name;
}

/** Resolves the items of a page to their text. */
function writing(connection: GraphQLObjectType): GraphQLField<unknown, object>['resolve'] {
  const writers = new WeakMap<readonly FieldNode[], Write>();
  return (page, _, context, { fieldNodes, fragments }) => {
    let write = writers.get(fieldNodes);
    if (write === undefined) {
      const asked = fieldNodes.map((node) => ({
        ...node,
        name: { ...node.name, value: node.name.value.slice(0, -ENDING.length) },
      }));
      write = writerOfField(connection, asked, fragments) as Write;
      writers.set(fieldNodes, write);
    }
    const { lasting } = page as { readonly lasting?: Lasting };
    const text = () => written(write as Write, page, context);
    return lasting ? lastingText(write, lasting, text) : text();
  };
}

function written(write: Write, page: unknown, context: object): PageText | Promise<PageText> {
  try {
    return new PageText(write(page, context));
  } catch (error) {
    if (!(error instanceof NotRead)) throw error;
    return error.until.then(() => written(write, page, context));
  }
}
