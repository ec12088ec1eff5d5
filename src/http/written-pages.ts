import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  getNullableType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { PageText } from './page-text.ts';
import { type Fragments, NotRead, type Write, writerOf } from './page-writer.ts';

/** What no name of GraphQL ends in: nobody can ask for such a field, and it is shown nowhere. */
const ENDING = '$text';
const PAGE_TEXT = new GraphQLScalarType({ name: 'PageText' });

/**
 * The document, asking for pages as text where they can be written so (`writerOf`): the resolver of the list is the same, and its page is not walked item
 * by item. Thousands of ballots make an answer, whose objects would cost more than all the rest.
 */
export function withWrittenPages(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const fragments: Fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const types = new TypeInfo(schema);
  const written = new Map<FieldNode, GraphQLObjectType>();
  /** Names in the answer that something else has somewhere: what is merged with it must be asked for in the same way. */
  const others = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType();
        const page = getNullableType(types.getType());
        const isWritten = isObjectType(parent) && isPage(page) && writerOf(page, [node], fragments) !== null;
        if (isWritten) written.set(node, parent);
        else others.add(keyOf(node));
      },
    }),
  );
  return visit(document, {
    Field: {
      leave(node, _key, _parent, _path, _ancestors) {
        const parent = written.get(node);
        if (!parent || others.has(keyOf(node))) return undefined;
        const name = { ...node.name, value: textField(parent, node.name.value) };
        return { ...node, alias: node.alias ?? node.name, name };
      },
    },
  });
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const isPage = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields();

/** The name of the field that gives the page of a list as text; it is made when it is first asked for. */
function textField(parent: GraphQLObjectType, list: string): string {
  const fields = parent.getFields();
  const name = list + ENDING;
  const field = fields[list] as GraphQLField<unknown, object>;
  if (!Object.hasOwn(fields, name)) {
    const value = { ...field, name, type: PAGE_TEXT, resolve: writing(field) };
    Object.defineProperty(fields, name, { value });
  }
  return name;
}

/** Resolves a list as ever, and writes its page. */
function writing({ name, type, resolve }: GraphQLField<unknown, object>): GraphQLField<unknown, object>['resolve'] {
  const writers = new WeakMap<readonly FieldNode[], Write>();
  return async (parent, args, context, info) => {
    const page = await resolve?.(parent, args, context, { ...info, fieldName: name, returnType: type });
    if (page === null || page === undefined) return null;
    const { fieldNodes, fragments } = info;
    const write =
      writers.get(fieldNodes) ?? writerOf(getNullableType(type) as GraphQLObjectType, fieldNodes, fragments);
    if (write === null) throw new Error(`The page of ${name} cannot be written.`);
    writers.set(fieldNodes, write);
    for (;;) {
      try {
        return new PageText(write(page, context));
      } catch (error) {
        if (!(error instanceof NotRead)) throw error;
        await error.until;
      }
    }
  };
}
