import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** A root field of an operation, and what it is called in the answer. */
export type RootField = { readonly name: string; readonly field: FieldNode };

/** The root fields of an operation in the order in which they are answered, those in fragments among them. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): RootField[] {
  return fieldsOf(operation.selectionSet.selections, fragmentsOf(document)).map((field) => ({
    name: field.alias?.value ?? field.name.value,
    field,
  }));
}

/** The document with those root fields of the operation alone that are kept; its fragments on the root are written out. */
export function withRootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  isKept: (field: FieldNode) => boolean,
): DocumentNode {
  const selections = kept(operation.selectionSet.selections, fragmentsOf(document), isKept);
  const part = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  const definitions = document.definitions.map((definition) => (definition === operation ? part : definition));
  return { ...document, definitions };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

const fieldsOf = (selections: readonly SelectionNode[], fragments: Fragments): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return fieldsOf(wholeOf(selection, fragments)?.selectionSet.selections ?? [], fragments);
  });

type Fragment = Exclude<SelectionNode, FieldNode>;

const wholeOf = (fragment: Fragment, fragments: Fragments) =>
  fragment.kind === Kind.INLINE_FRAGMENT ? fragment : fragments.get(fragment.name.value);

/** The directives of a fragment are those of where it stands: `@include` and `@skip` count as before. */
const kept = (
  selections: readonly SelectionNode[],
  fragments: Fragments,
  isKept: (field: FieldNode) => boolean,
): SelectionNode[] =>
  selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return isKept(selection) ? [selection] : [];
    const whole = wholeOf(selection, fragments);
    const within = whole ? kept(whole.selectionSet.selections, fragments, isKept) : [];
    if (!whole || within.length === 0) return [];
    const { typeCondition, selectionSet } = whole;
    const { directives = [] } = selection;
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(typeCondition ? { typeCondition } : {}),
        directives,
        selectionSet: { ...selectionSet, selections: within },
      },
    ];
  });
