import { join } from 'node:path';
import { type Choice, Matrix } from '../../src/analysis/kernel/matrix.ts';
import { type GenerateOptions, generate } from '../../src/cli/generate.ts';
import { bodyOf } from '../../src/graph/kernel/body.ts';
import { daySpan } from '../../src/ingest/read/roll-call.ts';
import { generalAssembly } from '../../src/ingest/sources/general-assembly/general-assembly.ts';
import { type Account, LETTERS } from '../../src/ingest/write/account.ts';
import { DATA, folderOf, readAll } from './folder.ts';

/** What no analysis asks of a roll call. */
const UNTOLD = {
  ...{ name: '', words: '', heldIn: null, result: null, contested: false },
  ...{ series: null, stated: null, recordedFrom: null, contestedBallots: [], oneSidedBallots: [], formerKeys: [] },
};

/** The matrix of a folder in the shipped format, without a graph between. */
async function matrixOf(folder: string): Promise<Matrix> {
  const { rows } = await readAll(generalAssembly, folder);
  const accounts = rows
    .filter((row) => row.type === 'account')
    .map((account) => ({ ...account, ...daySpan(account.date) }));
  accounts.sort((a, b) => (a.latest === b.latest ? (a.key < b.key ? -1 : 1) : a.latest < b.latest ? -1 : 1));
  const voted = ({ states, letters }: Account) => states.filter((_, place) => letters[place] !== '.');
  const states = [...new Set(accounts.flatMap(voted))].sort();
  const matrix = new Matrix(states, accounts.map(rollCall));
  for (const [place, account] of accounts.entries())
    for (const [order, state] of account.states.entries()) {
      const choice = LETTERS[account.letters[order] ?? ''];
      if (choice !== undefined) matrix.set(matrix.placeOf(state) as number, place, choice as Choice);
    }
  return matrix;
}

function rollCall({
  key,
  earliest,
  latest,
  scope,
  topics,
  important,
  broken,
  repeats,
  at,
}: Account & { earliest: string; latest: string }) {
  const session = Number(/(\d+)\.csv$/.exec(at.file)?.[1]);
  return {
    ...UNTOLD,
    key,
    body: bodyOf(key).id,
    earliest,
    latest,
    session,
    scope,
    topics,
    important,
    leftOut: broken || repeats !== null,
  };
}

/** All that the product ships: 6,186 roll calls of 199 states. */
export const shipped = (): Promise<Matrix> => matrixOf(join(DATA, 'un-general-assembly'));

/** Made-up roll calls; the bloc of the state at place i is i modulo the number of blocs. */
export async function planted(options: Omit<GenerateOptions, 'into'>): Promise<Matrix> {
  const into = await folderOf({});
  await generate({ ...options, into });
  return matrixOf(into);
}

/** A small matrix written by hand: a row of letters for each state, one letter for each roll call. */
export function drawn(rows: Readonly<Record<string, string>>, session: (place: number) => number = () => 1): Matrix {
  const states = Object.keys(rows).sort();
  const length = Math.max(0, ...Object.values(rows).map((row) => row.length));
  const rollCalls = Array.from({ length }, (_, place) => {
    const day = new Date(Date.UTC(2001, 0, 1 + place)).toISOString().slice(0, 10);
    return {
      ...UNTOLD,
      key: `syn/1/${place}`,
      body: bodyOf('syn/1').id,
      earliest: day,
      latest: day,
      session: session(place),
      scope: 'WHOLE' as const,
      topics: [],
      important: false,
      leftOut: false,
    };
  });
  const matrix = new Matrix(states, rollCalls);
  for (const [state, code] of states.entries())
    for (const [place, letter] of [...(rows[code] ?? '')].entries()) {
      const choice = LETTERS[letter];
      if (choice !== undefined) matrix.set(state, place, choice as Choice);
    }
  return matrix;
}

/** All roll calls that count. */
export const everything = (matrix: Matrix) => matrix.mask(() => true);
