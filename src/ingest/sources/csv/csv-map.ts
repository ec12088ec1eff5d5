import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { knownBody } from '../../../graph/kernel/body.ts';
import { NOTHING_SAID } from '../../read/choice-word.ts';
import { DATE_ORDERS } from '../../read/day.ts';
import { CHOICE_OF } from '../../read/popolo-option.ts';
import type { Note, Position } from '../../read/problem.ts';
import { readYaml } from '../../read/yaml.ts';

/** What a row is: one ballot; a vote, in which each further column is a state; or a state, in which columns are votes. */
const ROWS = ['ballot', 'vote', 'state'] as const;

/** What may be known of a vote: a map says for each of these in which column it stands, or what it is. */
export const VOTE_FIELDS = [
  ...['id', 'symbol', 'date', 'session', 'title', 'kind', 'result'],
  ...['for', 'against', 'abstain', 'notVoting'],
] as const;

const OPTIONS = Object.keys(CHOICE_OF);
const MEANINGS = [...OPTIONS, NOTHING_SAID];

const text = z.union([z.string(), z.number()]).transform(String);
/** A field that the map leaves open stands there without a value. */
const maybe = text.nullish().transform((value) => value ?? undefined);
const of = (fields: readonly string[]) => z.strictObject(Object.fromEntries(fields.map((field) => [field, maybe])));
const fields = of(VOTE_FIELDS).prefault({});
const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is not a slug: lower case letters, digits and hyphens');

const HEADER = { error: 'must be the number of a row from 1, those of two in their order such as [1, 2], or none' };
const rowNumber = z.int().positive(HEADER);

const mapShape = z.strictObject({
  /** The sheet of a workbook, and the row with the names of the columns, or the two that have them together; `none` where there are none, and columns are called column 1, column 2. */
  sheet: maybe,
  header: z
    .union(
      [rowNumber, z.tuple([rowNumber, rowNumber]).refine(([upper, lower]) => upper < lower, HEADER), z.literal('none')],
      HEADER,
    )
    .nullish()
    .transform((told) => told ?? 1),
  /** Of rows that are a ballot: what is said of a vote stands in its first row alone, as where cells are merged. */
  merged: z.boolean().nullish(),
  row: z.enum(ROWS, { error: `must be one of ${ROWS.join(', ')}` }),
  /** The body that held the votes, by how the keys of its votes begin. */
  body: z
    .union([
      slug.transform((slug) => ({ slug, name: undefined })),
      z.strictObject({ slug, name: z.string().min(1).optional() }),
    ])
    .nullish(),
  columns: of([...VOTE_FIELDS, 'state', 'code', 'choice']).extend({
    /** One column, or those of the year, the month and the day. */
    date: z.union([text, z.array(text).length(3)], { error: 'must be a column, or [year, month, day]' }).optional(),
  }),
  /** By columns: the choice of which a column is. In a row a ballot it has a mark, in a row a vote the names of the states that chose so. */
  options: z.record(z.string(), z.enum(OPTIONS, { error: `must be one of ${OPTIONS.join(', ')}` })).nullish(),
  /** What the numbers in the column of codes are. */
  codes: z.enum(['COW', 'M49'], { error: 'must be COW or M49' }).nullish(),
  /** What is so of all votes of the file. */
  vote: fields,
  /** By columns: the votes of a file with a row a state. */
  votes: z.record(z.string(), fields).nullish(),
  dates: z.enum(DATE_ORDERS, { error: `must be one of ${DATE_ORDERS.join(', ')}` }).nullish(),
  choices: z
    .record(z.string(), z.enum(MEANINGS, { error: `must be one of ${MEANINGS.join(', ')}` }).nullable())
    .nullish()
    .transform((told) => told ?? {}),
  /** Codes of states by names that no table knows, in a column or in the header. */
  names: z
    .record(z.string(), maybe)
    .nullish()
    .transform((told) => told ?? {}),
  /** Columns that are kept as notes of the vote. */
  keep: z
    .array(text)
    .nullish()
    .transform((kept) => kept ?? []),
  ignore: z
    .array(text)
    .nullish()
    .transform((ignored) => ignored ?? []),
});

/** What the columns of a table of somebody's own are; `at` says where something of it stands. */
export type CsvMap = z.infer<typeof mapShape> & { at(path: readonly (string | number)[]): Position };

type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads a map; null where something is wrong with it, which is noted. */
export async function readMap(file: string, note: Note): Promise<CsvMap | null> {
  const read = await readYaml(dirname(file), basename(file), mapShape, note);
  if (read === null) return null;
  const { value: map, at } = read;
  const wrong = lackOf(map);
  for (const { path, sentence } of wrong) note(at(path), sentence);
  return wrong.length === 0 ? { ...map, at } : null;
}

type Lack = { readonly path: readonly string[]; readonly sentence: string };

/** What a map lacks, so that the votes of a file can be told. */
function lackOf({ row, columns, vote, votes, names, body, options, choices }: z.infer<typeof mapShape>): Lack[] {
  const lacks: Lack[] = [];
  const known = body == null ? null : knownBody(body.slug);
  if (known !== null && (known !== body?.slug || body.name !== undefined))
    lacks.push({
      path: ['body'],
      sentence: `"${body?.slug}" is a body that is known here: give yours another slug, or write "body: ${known}" if that one is meant.`,
    });
  for (const [name, code] of Object.entries(names))
    if (code === undefined)
      lacks.push({
        path: ['names', name],
        sentence: `The map leaves open which state "${name}" is: give its code, such as FRA, or move it to ignore.`,
      });
  for (const [word, meaning] of Object.entries(choices))
    if (meaning === null)
      lacks.push({
        path: ['choices', word],
        sentence: `The map leaves open what the choice "${word}" means: give one of ${MEANINGS.join(', ')}; none says nothing of the state.`,
      });
  const has = (...fields: string[]) => fields.some((field) => (columns as Fields)[field] ?? (vote as Fields)[field]);
  if (row !== 'vote' && !has('state', 'code'))
    lacks.push({ path: ['columns'], sentence: 'The map does not say which column has the state: give state or code.' });
  if (row === 'ballot' && !has('choice') && options == null)
    lacks.push({ path: ['columns'], sentence: 'The map does not say which column has the choice.' });
  if (options != null && (row === 'state' || columns.choice !== undefined))
    lacks.push({
      path: ['options'],
      sentence:
        'Columns of a choice each are of rows that are a ballot or a vote, and there is no column of choices beside them.',
    });
  if (row === 'state') {
    if (Object.keys(votes ?? {}).length === 0)
      lacks.push({ path: ['row'], sentence: 'Where a row is a state, votes must say of which vote each column is.' });
    for (const [column, own] of Object.entries(votes ?? {})) lacks.push(...open(own, ['votes', column]));
  } else lacks.push(...open({}, ['columns']));
  return lacks;

  function open(own: Fields, path: readonly string[]): Lack[] {
    const of = path[1] === undefined ? 'a vote' : `the vote in the column ${path[1]}`;
    return [
      ...(has('symbol', 'id') || own.symbol || own.id
        ? []
        : [{ path, sentence: `The map does not say what ${of} is on: give its symbol, or an id.` }]),
      ...(has('date') || own.date
        ? []
        : [{ path, sentence: `The map does not say on which day ${of} was held: give date.` }]),
    ];
  }
}
