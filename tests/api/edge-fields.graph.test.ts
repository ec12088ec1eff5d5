import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { schema } from '../../src/api/schema.ts';
import { EDGE_FIELDS } from '../../src/graph/edge-fields.ts';
import { EDGE_TYPES, EDGES, type EdgeType } from '../../src/graph/edges.ts';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { NOUNS } from '../../src/graph/nouns.ts';
import { edgeOf } from '../../src/graph/predicate.ts';
import { type ClaimRecord, claimsShape } from '../../src/ingest/sources/dossier/dossier-shape.ts';
import { ENTITY_TYPES, typeOf } from '../../src/ingest/sources/dossier/entity-type.ts';
import { DATA } from '../support/folder.ts';
import { testServer } from '../support/server.ts';

const { graph, ask } = testServer();

const TYPES = Object.values(NOUNS).map(({ type }) => type);

const DOSSIERS = join(DATA, 'dossiers');

async function claimsOf(slug: string): Promise<ClaimRecord[]> {
  const folder = join(DOSSIERS, slug, 'claims');
  const files = slug.includes('.') ? [] : await readdir(folder);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) => claimsShape.parse(parse(text)).claims);
}

/** The names of the fields by which an edge is walked from one end. */
const fieldsAt = (edge: EdgeType, end: 'from' | 'to') =>
  EDGE_FIELDS[edge][end].map((field) => (typeof field === 'string' ? field : field.name));

/** The fields of a type that are not told everything: what they are called, and whether they lead somewhere. */
function fieldsOf(type: string) {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? found.getFields() : {};
}

/** Between what sorts of things there are edges of a type, with one of each. */
const SORTS = `MATCH (from:Entity)-[edge]->(to:Entity)
  WHERE type(edge) <> 'VOTED' AND type(edge) <> 'FILED_UNDER' AND type(edge) <> 'IN'
  WITH type(edge) AS type, [label IN labels(from) WHERE label IN $types][0] AS one, [label IN labels(to) WHERE label IN $types][0] AS other,
    from, to ORDER BY from.id, to.id
  RETURN type, one, other, collect([from.id, to.id])[0] AS ends`;

type Sort = { type: string; one: string; other: string; ends: [string, string] };
const sorts = async (from: Graph): Promise<Sort[]> =>
  (await from.read({ name: 'edge-sorts', text: SORTS }, { types: TYPES })).map((row) => {
    const [type, one, other, ends] = row as unknown as [string, string, string, [string, string]];
    return { type, one, other, ends };
  });

it('every type of edge has a field at both of its ends', () => {
  const lost = EDGE_TYPES.flatMap((edge) =>
    (['from', 'to'] as const).flatMap((end) =>
      fieldsAt(edge, end)
        .filter((name) => !TYPES.some((type) => name in fieldsOf(type)))
        .map((name) => `${edge} has no field ${name}`),
    ),
  );

  expect(lost).toEqual([]);
  expect(Object.keys(EDGE_FIELDS).sort()).toEqual(Object.keys(EDGES).sort());
});

it('every edge of the graph can be walked from both of its ends, whatever these are', async () => {
  const found = (await sorts(graph)).filter(({ type }) => type in EDGES);
  const oneWay = found.flatMap(({ type, one, other }) =>
    (
      [
        ['from', one],
        ['to', other],
      ] as const
    )
      .filter(([end, label]) => !fieldsAt(type as EdgeType, end).some((name) => name in fieldsOf(label)))
      .map(([, label]) => `${one} ${type} ${other}: no field at ${label}`),
  );

  expect(found.length).toBeGreaterThan(40);
  expect(oneWay).toEqual([]);
});

it('every edge of a shipped dossier can be walked from both of its ends, also where the dossier is not loaded', async () => {
  const claims = (await Promise.all((await readdir(DOSSIERS)).map(claimsOf))).flat();
  const oneWay = claims.flatMap(({ key, predicate, subject, object }) => {
    const edge = edgeOf(predicate);
    if (edge === undefined || object === undefined) return [];
    const lost = (
      [
        ['from', subject],
        ['to', object],
      ] as const
    ).filter(([end, id]) => {
      const label = TYPES.find((type) => ENTITY_TYPES[typeOf(id)]?.labels.includes(type)) ?? '';
      return !fieldsAt(edge, end).some((name) => name in fieldsOf(label));
    });
    return lost.map(([, id]) => `${key} ${edge}: no field at ${id}`);
  });

  expect(claims.length).toBeGreaterThan(500);
  expect(oneWay).toEqual([]);
});

it('a field that is made of the table gives what is at the other end', async () => {
  const asked = (await sorts(graph))
    .filter(({ type }) => type in EDGES)
    .flatMap(({ type, one, other, ends: [from, to] }) => [
      ...madeAt(type as EdgeType, 'from', one, other).map((name) => ({ name, label: one, id: from, other: to })),
      ...madeAt(type as EdgeType, 'to', other, one).map((name) => ({ name, label: other, id: to, other: from })),
    ]);
  const lost: string[] = [];
  for (const { name, label, id, other } of asked) {
    const { node } = await ask<{ node: Record<string, { id: string }[]> }>(
      `{ node(id: "${id}") { ... on ${label} { ${name} { id } } } }`,
    );
    if (!node[name]?.some((one) => one.id === other)) lost.push(`${label}.${name} of ${id} lacks ${other}`);
  }

  expect(asked.length).toBeGreaterThan(30);
  expect(lost).toEqual([]);
});

/** The names of the fields at an end that are made of the table, where the type at this end has them, for what is at the other. */
function madeAt(edge: EdgeType, end: 'from' | 'to', label: string, other: string): string[] {
  return EDGE_FIELDS[edge][end]
    .filter((field) => typeof field !== 'string')
    .filter(({ name, gives }) => name !== 'led' && name in fieldsOf(label) && (gives ?? other) === other)
    .map(({ name }) => name);
}
