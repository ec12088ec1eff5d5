import { much } from './hostile-much.ts';
import { asked, type Hostile } from './hostile-request.ts';

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

const quoted = (text: string): string => JSON.stringify(text);

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

/** Requests that are none, or not of GraphQL. */
const misshapen = (): Hostile[] => [
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
  ...much,
  ...misshapen(),
];
