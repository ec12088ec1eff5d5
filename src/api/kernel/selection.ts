import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];
/** What is to be found at the end of a path: the field itself, or more of it than its id. */
type Sought = 'field' | 'more than id';

/** Answers by the nodes that a field is asked by, all together: a node of a fragment stands in other company elsewhere. */
type Nodes = GraphQLResolveInfo['fieldNodes'];
const asked = new WeakMap<Nodes, Map<string, boolean>>();
const askedOfItself = new WeakMap<Nodes, boolean>();

/**
 * Whether more than the id is selected at the end of a path below the field (`edges.node.state`); the empty path is the field itself. Directives
 * are not looked at: what `@skip` leaves out counts as selected.
 */
export const selects = (info: GraphQLResolveInfo, path: string): boolean => finds(info, path, 'more than id');

/** Whether more than its id is selected of the field itself. It is asked of every item of a list. */
export function selectsMore(info: GraphQLResolveInfo): boolean {
  const known = askedOfItself.get(info.fieldNodes);
  if (known !== undefined) return known;
  const answer = selects(info, '');
  askedOfItself.set(info.fieldNodes, answer);
  return answer;
}

/** Whether anything but the total of a connection is selected: if not, no page need be read. */
export const selectsItems = (info: GraphQLResolveInfo): boolean =>
  ['edges', 'nodes', 'pageInfo'].some((field) => finds(info, field, 'field'));

/** Whether more than the id of `field` is selected of a connection's items. */
export const selectsOfItems = (info: GraphQLResolveInfo, field: string): boolean =>
  selects(info, `edges.node.${field}`) || selects(info, `nodes.${field}`);

/** Whether nothing but `__typename` and fields of these names is selected of a connection's items. */
export function selectsOnlyOfItems({ fieldNodes, fragments }: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  const answers = known.get(fieldNodes) ?? new Map<ReadonlySet<string>, boolean>();
  known.set(fieldNodes, answers);
  const answer =
    answers.get(names) ??
    fieldNodes.every(({ selectionSet }) =>
      [['edges', 'node'], ['nodes']].every((path) => isWithin(selectionSet, path, fragments, names)),
    );
  answers.set(names, answer);
  return answer;
}

const known = new WeakMap<Nodes, Map<ReadonlySet<string>, boolean>>();

/** Whether all fields that are selected at the end of a path have one of the names. */
function isWithin(
  set: SelectionSetNode | undefined,
  path: readonly string[],
  fragments: Fragments,
  names: ReadonlySet<string>,
): boolean {
  const [next, ...rest] = path;
  return (set?.selections ?? []).every((selection) => {
    if (selection.kind === 'InlineFragment') return isWithin(selection.selectionSet, path, fragments, names);
    if (selection.kind === 'FragmentSpread')
      return isWithin(fragments[selection.name.value]?.selectionSet, path, fragments, names);
    const name = nameOf(selection);
    if (next === undefined) return name === '__typename' || names.has(name);
    return name !== next || isWithin(selection.selectionSet, rest, fragments, names);
  });
}

/** The name of a field; items that are asked for as text, as `edges$text`, are the same items (`src/http/written-pages.ts`). */
const nameOf = ({ name }: FieldNode): string => name.value.replace(/\$.*/, '');

/** Whether the items of a connection are asked for as text: then what they need can be read later, when they are written. */
export const writesItems = ({ fieldNodes }: GraphQLResolveInfo): boolean =>
  fieldNodes.some(({ selectionSet }) =>
    selectionSet?.selections.some((selection) => selection.kind === 'Field' && selection.name.value.includes('$')),
  );

function finds({ fieldNodes, fragments }: GraphQLResolveInfo, path: string, sought: Sought): boolean {
  const answers = asked.get(fieldNodes) ?? new Map<string, boolean>();
  asked.set(fieldNodes, answers);
  const question = `${sought} ${path}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  const names = path === '' ? [] : path.split('.');
  const answer = fieldNodes.some(({ selectionSet }) => reaches(selectionSet, names, fragments, sought));
  answers.set(question, answer);
  return answer;
}

function reaches(
  set: SelectionSetNode | undefined,
  path: readonly string[],
  fragments: Fragments,
  sought: Sought,
): boolean {
  if (!set) return true;
  return set.selections.some((selection) => {
    if (selection.kind === 'InlineFragment') return reaches(selection.selectionSet, path, fragments, sought);
    if (selection.kind === 'FragmentSpread') {
      return reaches(fragments[selection.name.value]?.selectionSet, path, fragments, sought);
    }
    const [next, ...rest] = path;
    const name = nameOf(selection);
    if (next === undefined) return name !== 'id' && name !== '__typename';
    if (name !== next) return false;
    return (rest.length === 0 && sought === 'field') || reaches(selection.selectionSet, rest, fragments, sought);
  });
}
