/** A request body that a stranger might send to do harm, and what it tries. */
export type Hostile = readonly [what: string, body: string];

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '__defineGetter__',
  'then',
  'length',
];
const TEXTS = [
  '',
  ' ',
  "'",
  '"',
  '`',
  '\\',
  '\\"',
  '%00',
  '\u0000',
  '\u2028',
  '\ud800',
  '\ufeff',
  '😀'.repeat(200),
  'a'.repeat(20_000),
  '*',
  '~'.repeat(100),
  '+-&&||!(){}[]^"~*?:\\/',
  "' OR 1=1 --",
  "'}) MATCH (n) DETACH DELETE n //",
  '#{7*7}',
  '{{7*7}}',
  '$id',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '(a+)+$',
  `${'('.repeat(500)}${')'.repeat(500)}`,
  '一'.repeat(30),
  'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  `${'́'.repeat(500)}`,
  '-1',
  '1e309',
  'NaN',
  'null',
  'undefined',
];
const NUMBERS = ['-1', '0', '2147483647', '2147483648', '-2147483649', '9007199254740993', '1e3', '1e308', '1.5', '-0'];
const ODD_VALUES = [
  'null',
  '[]',
  '{}',
  '[null]',
  '[[]]',
  '{a: 1}',
  '""',
  'true',
  'FOO',
  '{__proto__: {a: 1}}',
  '[1, "a", {b: null}]',
];

const asked = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });
const quoted = (text: string): string => JSON.stringify(text);
const repeated = (count: number, of: (number: number) => string): string =>
  Array.from({ length: count }, (_, n) => of(n)).join(' ');
const nested = (depth: number, before: string, middle: string, after: string): string =>
  `${before.repeat(depth)}${middle}${after.repeat(depth)}`;

/** Texts where texts are taken, as literals and as variables. */
const withTexts = (): Hostile[] =>
  TEXTS.flatMap((text): Hostile[] => [
    [`${quoted(text).slice(0, 30)} as a search`, asked(`{ search(text: ${quoted(text)}) { totalCount } }`)],
    [
      `${quoted(text).slice(0, 30)} as a variable`,
      asked('query ($t: String!) { search(text: $t) { totalCount } }', { t: text }),
    ],
    [
      `${quoted(text).slice(0, 30)} as an id`,
      asked('query ($t: ID!) { node(id: $t) { id } nodes(ids: [$t, $t]) { id } }', { t: text }),
    ],
    [`${quoted(text).slice(0, 30)} as a code`, asked('query ($t: String!) { state(iso3: $t) { name } }', { t: text })],
    [
      `${quoted(text).slice(0, 30)} as a cursor`,
      asked('query ($t: String!) { states(after: $t) { totalCount } }', { t: text }),
    ],
    [
      `${quoted(text).slice(0, 30)} as a filter`,
      asked('query ($t: String!) { votes(where: { text: $t }) { totalCount } }', { t: text }),
    ],
    [
      `${quoted(text).slice(0, 30)} as a day`,
      asked('query ($t: Date!) { votes(where: { from: $t }) { totalCount } }', { t: text }),
    ],
  ]);

/** Names that objects of JavaScript have of themselves. */
const withNames = (): Hostile[] =>
  NAMES.flatMap((name): Hostile[] => [
    [`a field called ${name}`, asked(`{ ${name} }`)],
    [`an alias called ${name}`, asked(`{ ${name}: state(iso3: "FRA") { ${name}: name } }`)],
    [
      `a variable called ${name}`,
      asked(`query ($${name}: String!) { state(iso3: $${name}) { name } }`, { [name]: 'FRA' }),
    ],
    [`an operation called ${name}`, JSON.stringify({ query: `query ${name} { __typename }`, operationName: name })],
    [`a fragment called ${name}`, asked(`{ ...${name} } fragment ${name} on Query { __typename }`)],
    [`an id with ${name}`, asked(`{ node(id: "urn:caucus:${name}:${name}") { id } }`)],
    [`an argument called ${name}`, asked(`{ state(${name}: "FRA") { name } }`)],
    [`a directive called ${name}`, asked(`{ __typename @${name} }`)],
    [`an input called ${name}`, asked(`{ votes(where: { ${name}: 1 }) { totalCount } }`)],
  ]);

const withNumbers = (): Hostile[] =>
  NUMBERS.flatMap((number): Hostile[] => [
    [`first: ${number}`, asked(`{ states(first: ${number}) { nodes { id } } }`)],
    [`last: ${number}`, asked(`{ votes(last: ${number}) { nodes { id } } }`)],
    [`sessions: ${number}`, asked(`{ votes(where: { sessions: [${number}] }) { totalCount } }`)],
    [
      `a variable of ${number}`,
      `{"query":"query($n:Int){states(first:$n){totalCount}}","variables":{"n":${number === '-0' ? 0 : number}}}`,
    ],
    [`a seed of ${number}`, asked(`{ map(over: { text: "nosuchword" }, seed: ${number}) { reason } }`)],
  ]);

const withValues = (): Hostile[] =>
  ODD_VALUES.flatMap((value): Hostile[] => [
    [`${value} as a code`, asked(`{ state(iso3: ${value}) { name } }`)],
    [`${value} as a filter`, asked(`{ votes(where: ${value}) { totalCount } }`)],
    [`${value} as a set`, asked(`{ cohesion(of: ${value}) { votes } }`)],
    [`${value} as ids`, asked(`{ nodes(ids: ${value}) { id } }`)],
    [`${value} as an order`, asked(`{ votes(orderBy: ${value}) { totalCount } }`)],
  ]);

/** Much of one thing. */
const much = (): Hostile[] => [
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
    'paths between all things',
    asked(
      `{ ${repeated(29, (n) => `a${n}: paths(from: "urn:caucus:state:FRA", to: "urn:caucus:state:USA", maxHops: 8) { length }`)} }`,
    ),
  ],
  ['mutations', asked('mutation { deleteAll }')],
  ['a subscription without a stream', asked('subscription { dataVersion }')],
  ['an array of requests', JSON.stringify(Array(50).fill({ query: '{ __typename }' }))],
  ['no request', ''],
  ['a number', '42'],
  ['a text', '"{ __typename }"'],
  ['null', 'null'],
  ['an empty object', '{}'],
  ['a query that is none', '{"query":42}'],
  ['a query of lists', '{"query":["{ __typename }"]}'],
  ['variables that are a text', '{"query":"{ __typename }","variables":"{}"}'],
  ['variables that are a list', '{"query":"{ __typename }","variables":[]}'],
  ['variables with __proto__', '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}'],
  ['an operation that is not there', '{"query":"query a { __typename }","operationName":"b"}'],
  ['an operation name that is none', '{"query":"{ __typename }","operationName":{}}'],
  ['extensions that are a text', '{"query":"{ __typename }","extensions":"x"}'],
  ['a persisted query of nothing', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}'],
  ['a persisted query of a list', '{"extensions":{"persistedQuery":[]}}'],
  ['a document id of a list', '{"documentId":[]}'],
  ['JSON that breaks off', '{"query":"{ __typename }'],
  ['JSON with a comment', '{"query":"{ __typename }" /* */}'],
  ['JSON that is deep', `{"query":"{ __typename }","variables":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`],
  ['bytes that are no UTF-8', '{"query":"{ state(iso3: \\"\\ud800\\") { name } }"}'],
  ['GraphQL of 2012', asked('Query { node(FRA) { name } }')],
  ['SQL', asked('SELECT * FROM states')],
  ['Cypher', asked('MATCH (n) RETURN n')],
  ['block strings', asked(`{ search(text: """${'\\n'.repeat(5000)}""") { totalCount } }`)],
  ['a block string that is left open', asked('{ search(text: """abc) { totalCount } }')],
  ['escapes that are none', asked('{ search(text: "\\\\u{110000}") { totalCount } }')],
];

/** All of them. */
export const hostile: readonly Hostile[] = [
  ...withTexts(),
  ...withNames(),
  ...withNumbers(),
  ...withValues(),
  ...much(),
];
