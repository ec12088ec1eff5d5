import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

const asked = new WeakMap<object, Map<string, boolean>>();

/**
 * Whether more than the id is selected at the end of a path below the field (`edges.node.state`); the empty path is the field itself. Directives
 * are not looked at: what `@skip` leaves out counts as selected.
 */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, path: string): boolean {
  const [field] = fieldNodes;
  if (!field) return false;
  const answers = asked.get(field) ?? new Map<string, boolean>();
  asked.set(field, answers);
  const known = answers.get(path);
  if (known !== undefined) return known;
  const names = path === '' ? [] : path.split('.');
  const answer = fieldNodes.some(({ selectionSet }) => reaches(selectionSet, names, fragments));
  answers.set(path, answer);
  return answer;
}

function reaches(set: SelectionSetNode | undefined, path: readonly string[], fragments: Fragments): boolean {
  if (!set) return true;
  return set.selections.some((selection) => {
    if (selection.kind === 'InlineFragment') return reaches(selection.selectionSet, path, fragments);
    if (selection.kind === 'FragmentSpread')
      return reaches(fragments[selection.name.value]?.selectionSet, path, fragments);
    const [next, ...rest] = path;
    const name = selection.name.value;
    if (next === undefined) return name !== 'id' && name !== '__typename';
    return name === next && reaches(selection.selectionSet, rest, fragments);
  });
}
