import { EDGES } from '../../src/graph/edges.ts';
import { NOUNS } from '../../src/graph/nouns.ts';

/** The labels of what is no noun, each with the properties that no noun has; `Entity` is what claims can be about. */
const LABELS = {
  Entity: ['id', 'home'],
  Name: ['language'],
  Quotation: ['paragraph', 'start', 'end', 'exact', 'prefix', 'suffix'],
  DocumentText: [],
  FormerId: [],
  ImportRun: [
    ...['source', 'partOf', 'started', 'finished', 'created', 'joined', 'changed', 'unchanged', 'rejected'],
    ...['done', 'total', 'told', 'dataHash', 'process', 'turn'],
  ],
};
/** The edges that are no links between things: by them claims, assertions and datasets hang together. */
const TYPES = [
  ...['SUBJECT', 'OBJECT', 'ABOUT', 'QUALIFIED', 'OF', 'MADE_BY', 'IN_CAPACITY', 'VIA', 'AT', 'EVIDENCED_BY', 'IN'],
  ...['REFINES', 'REBUTS', 'ARGUES_FOR', 'ARGUES_AGAINST', 'DERIVED_FROM', 'BETWEEN', 'JOINS'],
  ...['HAS_NAME', 'HAS_TEXT', 'FROM', 'SETTLED_BY', 'SAID_TO_VOTE', 'IS_NOW'],
];
/** All types of edges. */
export const EDGE_TYPES: readonly string[] = [...TYPES, ...Object.keys(EDGES)];
/** What such edges have, and every edge that claims stand behind. */
const OF_EDGES = ['claims', 'contested', 'inferred', 'strength', 'reason', 'origin', 'independence', 'contradiction'];
/** What an account has, the edge from a vote event to the dataset that tells of it. */
const OF_ACCOUNTS = ['record', 'parts', 'note', 'counted'];

type Row = {
  readonly says: string;
  readonly type?: string;
  readonly is?: readonly string[];
  readonly properties?: readonly string[];
};
const rows = [...Object.values<Row>(NOUNS), ...Object.values<Row>(EDGES)];

const NAMES = new Set([
  ...[...Object.keys(LABELS), ...EDGE_TYPES],
  ...rows.flatMap(({ type = [], is = [] }) => [type, is].flat()),
]);
const PROPERTIES = new Set([
  ...[...Object.values(LABELS).flat(), ...OF_EDGES, ...OF_ACCOUNTS],
  ...rows.flatMap(({ properties = [] }) => properties),
]);

/** The labels, types and properties in a statement that no table knows. What is in a parameter, `row.id`, is none. */
export function unknownNames(cypher: string): string[] {
  const bare = cypher.replace(/\/\/.*/g, '').replace(/'[^']*'/g, "''");
  const found = (pattern: RegExp, known: ReadonlySet<string>) =>
    [...bare.matchAll(pattern)].map(([, name = '']) => name).filter((name) => !known.has(name));
  return [
    ...found(/[:|&!]\s*(?!CASE\b)([A-Z]\w*)/g, NAMES),
    ...found(/(?<![$.\w])(?!(?:row|joined|qualifier|db)\b)[a-z]\w*\.(\w+)/gi, PROPERTIES),
    ...found(/[{,]\s*(\w+): /g, PROPERTIES),
  ];
}
