import { asked, type Hostile } from './hostile-request.ts';

const repeated = (count: number, of: (number: number) => string): string =>
  Array.from({ length: count }, (_, n) => of(n)).join(' ');
const nested = (depth: number, before: string, middle: string, after: string): string =>
  `${before.repeat(depth)}${middle}${after.repeat(depth)}`;

/** Requests of much of one thing. */
export const much: readonly Hostile[] = [
  ['aliases of one field', asked(`{ ${repeated(300, (n) => `a${n}: state(iso3: "FRA") { name }`)} }`)],
  [
    'aliases within aliases',
    asked(`{ ${repeated(15, (n) => `a${n}: state(iso3: "FRA") { ${repeated(15, (m) => `b${m}: name`)} }`)} }`),
  ],
  [
    'introspection under aliases',
    asked(
      `{ ${repeated(13, (n) => `a${n}: __schema { ${repeated(13, (m) => `b${m}: types { name fields { name type { name ofType { name } } } }`)} }`)} }`,
    ),
  ],
  ['types within types', asked(`{ __schema { types { ${nested(6, 'fields { type { ', 'name', ' } }')} } } }`)],
  [
    'fields that are deep',
    asked(`{ state(iso3: "FRA") { ${nested(30, 'votes(first: 1) { nodes { state { ', 'name', ' } } }')} } }`),
  ],
  [
    'lists within lists',
    asked(
      `{ states(first: 200) { nodes { votes(first: 200) { nodes { state { votes(first: 200) { nodes { id } } } } } } } }`,
    ),
  ],
  ['braces without end', asked('{a'.repeat(5000))],
  ['brackets without end', asked(`{ nodes(ids: ${'['.repeat(5000)}) { id } }`)],
  ['brackets that are closed', asked(`{ nodes(ids: ${'['.repeat(400)}${']'.repeat(400)}) { id } }`)],
  [
    'filters within filters',
    asked(`{ votes(where: ${nested(150, '{ not: ', '{ contested: true }', ' }')}) { totalCount } }`),
  ],
  [
    'filters beside filters',
    asked(`{ votes(where: { or: [${repeated(200, () => '{ contested: true }')}] }) { totalCount } }`),
  ],
  [
    'filters as a variable',
    asked('query ($w: VoteFilter) { votes(where: $w) { totalCount } }', {
      w: JSON.parse(nested(500, '{"not":', '{"contested":true}', '}')),
    }),
  ],
  [
    'ids by the thousand',
    asked('query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array(3000).fill('urn:caucus:state:FRA') }),
  ],
  ['objects as ids', asked('query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array(3000).fill({}) })],
  [
    'windows by the thousand',
    asked('query ($w: [VoteFilter!]!) { coalitionSeries(windows: $w) { windows: __typename } }', {
      w: Array(3000).fill({ sessions: [74] }),
    }),
  ],
  ['sessions by the thousand', asked(`{ votes(where: { sessions: [${repeated(900, String)}] }) { totalCount } }`)],
  ['a fragment of itself', asked('{ ...A } fragment A on Query { ...A }')],
  ['fragments in a circle', asked('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')],
  [
    'fragments that double',
    asked(
      `{ ...F0 } ${repeated(25, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F25 on Query { __typename }`,
    ),
  ],
  [
    'fragments that double below',
    asked(
      `{ state(iso3: "FRA") { ...F0 } } ${repeated(12, (n) => `fragment F${n} on State { votes(first: 2) { nodes { state { ...F${n + 1} ...F${n + 1} } } } }`)} fragment F12 on State { name }`,
    ),
  ],
  ['a directive again and again', asked(`{ __typename ${'@skip(if: false) '.repeat(300)} }`)],
  ['unknown directives', asked(`{ __typename ${repeated(300, (n) => `@d${n}`)} }`)],
  [
    'operations by the hundred',
    JSON.stringify({ query: repeated(300, (n) => `query q${n} { __typename }`), operationName: 'q299' }),
  ],
  ['operations of one name', asked('query a { __typename } query a { __typename }')],
  ['variables by the hundred', asked(`query (${repeated(300, (n) => `$v${n}: String`)}) { __typename }`)],
  ['a comment of 90 kB', asked(`#${'x'.repeat(90_000)}\n{ __typename }`)],
  ['commas by the thousand', asked(`{ ${','.repeat(50_000)} __typename }`)],
  ['fields that are not there', asked(`{ ${repeated(300, (n) => `nothing${n}`)} }`)],
  ['one field that is not there, again', asked(`{ ${'nothing '.repeat(300)} }`)],
  [
    'analyses under aliases',
    asked(
      `{ ${repeated(15, (n) => `a${n}: coalitionSeries(windows: [{ sessions: [${70 + (n % 8)}] }]) { __typename } b${n}: idealPoints(seed: ${n}) { __typename } c${n}: coalitions(seed: ${n}) { __typename }`)} }`,
    ),
  ],
  [
    'tables of all pairs',
    asked(
      `{ ${repeated(15, (n) => `a${n}: agreementMatrix(over: { sessions: [${60 + n}] }) { rows { __typename } }`)} }`,
    ),
  ],
  [
    'names of states that are none',
    asked(
      `{ ${repeated(30, (n) => `a${n}: overlap(a: { states: $s }, b: { states: $s }) { __typename }`)} }`.replace(
        /^/,
        'query ($s: [String!]) ',
      ),
      { s: Array.from({ length: 200 }, (_, n) => `${'q'.repeat(190)}${n}`) },
    ),
  ],
  [
    'words by the thousand in every filter',
    asked(
      `query ($t: String) { ${repeated(10, (n) => `a${n}: votes(where: { text: $t }) { totalCount } b${n}: resolutions(text: $t) { totalCount } c${n}: series(text: $t) { totalCount } d${n}: claims(where: { text: $t }) { totalCount }`)} }`,
      { t: 'of '.repeat(1600) },
    ),
  ],
  [
    'codes of states in small letters',
    asked(
      `query ($s: [String!]) { ${repeated(10, (n) => `a${n}: overlap(a: { states: $s }, b: { states: $s }) { __typename }`)} }`,
      {
        s: Array.from({ length: 190 }, () => 'fra'),
      },
    ),
  ],
  [
    'a filter of many',
    asked('query ($w: VoteFilter!) { votes(where: { or: [$w] }) { totalCount } }', {
      w: { and: Array.from({ length: 900 }, () => ({ text: 'of the and to in on by for' })) },
    }),
  ],
  [
    'paths between all things',
    asked(
      `{ ${repeated(29, (n) => `a${n}: paths(from: "urn:caucus:state:FRA", to: "urn:caucus:state:USA", maxHops: 8) { length }`)} }`,
    ),
  ],
];
