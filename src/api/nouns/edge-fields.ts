import { EDGE_FIELDS, type NeighbourField } from '../../graph/edge-fields.ts';
import { EDGE_TYPES, EDGES, type EdgeType } from '../../graph/edges.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import { ENTITIES, type NounRow } from '../../graph/nouns.ts';
import { builder } from '../kernel/builder.ts';
import { toNodes } from '../kernel/reference.ts';
import { neighboursOf } from './neighbours.ts';
import { isInterface, refOf } from './node.ts';

const NOUNS: Readonly<Record<string, NounRow>> = ENTITIES;

/** Whether an id is that of a thing with a label. */
const isOf = (label: string, id: string): boolean => NOUNS[parseUrn(id)?.type ?? '']?.type === label;

/** Makes a field that gives what is at the other ends of the edges of a type. */
function addField(edge: EdgeType, end: 'from' | 'to', { name, says, on, gives, bothWays, as }: NeighbourField) {
  const types: readonly string[] = as ?? [edge];
  const others: readonly string[] = EDGES[edge][end === 'from' ? 'to' : 'from'];
  const given = gives ?? (others.length === 1 ? (others[0] as string) : 'Entity');
  for (const label of on ?? EDGES[edge][end]) {
    const add = (isInterface(label) ? builder.interfaceField : builder.objectField).bind(
      builder,
    ) as typeof builder.interfaceField;
    add(refOf(label), name, (t) =>
      t.field({
        type: [refOf(given)],
        description: says,
        resolve: toNodes<{ readonly id: string }>(async ({ id }, context) => {
          const around = await neighboursOf(context, id);
          const outward = end === 'from' || bothWays ? types.flatMap(around.to) : [];
          const inward = end === 'to' || bothWays ? types.flatMap(around.from) : [];
          const found = [...outward, ...inward];
          return gives === undefined ? found : found.filter((other) => isOf(gives, other));
        }),
      }),
    );
  }
}

for (const edge of EDGE_TYPES)
  for (const end of ['from', 'to'] as const)
    for (const field of EDGE_FIELDS[edge][end]) if (typeof field !== 'string') addField(edge, end, field);
