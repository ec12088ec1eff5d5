import { join } from 'node:path';
import { readTable } from './csv.ts';
import type { Note } from './problem.ts';
import { shippedOnce } from './shipped-once.ts';

/** A state as the product's own reviewed table has it. */
export type StateRow = {
  readonly type: 'state';
  /** ISO 3166-1 alpha-3, ISO 3166-3 for former states, `x-` and a slug where ISO has none. */
  readonly code: string;
  readonly iso2: string;
  /** UN M49, without leading zeros; empty where there is none. */
  readonly m49: string;
  readonly region: string;
  /** A member of the United Nations today. */
  readonly member: boolean;
  readonly name: string;
  readonly names: readonly StateName[];
};

/** A name of a state with its first and last day; an empty day is open or not known. */
export type StateName = {
  readonly kind: string;
  /** As BCP 47 has it. */
  readonly language: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
};

const KINDS = ['OFFICIAL', 'SHORT', 'FORMER', 'ALIAS'];
export const STATES_FILE = 'states.csv';
export const NAMES_FILE = 'names.csv';

/** The states in the order of `states.csv`, each with its names from `names.csv`. */
export const readStates = (folder: string, note: Note): Promise<readonly StateRow[]> =>
  shippedOnce('states', [join(folder, STATES_FILE), join(folder, NAMES_FILE)], note, (note) => readRows(folder, note));

async function readRows(folder: string, note: Note): Promise<readonly StateRow[]> {
  const states = new Map<string, StateRow & { names: StateName[] }>();
  for await (const { fields, at } of readTable(
    folder,
    STATES_FILE,
    ['code', 'iso2', 'm49', 'region', 'member', 'name'],
    note,
  )) {
    const [code = '', iso2 = '', m49 = '', region = '', member = '', name = ''] = fields;
    if (!/^([A-Z]{3}|x-[a-z0-9-]+)$/.test(code))
      note(at(0), `The code "${code}" is neither three capital letters nor "x-" and a slug.`);
    if (states.has(code)) note(at(0), `The state "${code}" stands in an earlier row too.`);
    if (!/^([A-Z]{2})?$/.test(iso2)) note(at(1), `The code "${iso2}" is not two capital letters.`);
    if (!/^([1-9]\d{0,2})?$/.test(m49)) note(at(2), `The M49 code "${m49}" is not a number up to 999.`);
    if (member !== 'yes' && member !== 'no')
      note(at(4), `The column member holds "${member}" and must hold yes or no.`);
    if (name === '') note(at(5), `The state ${code} has no name.`);
    states.set(code, { type: 'state', code, iso2, m49, region, member: member === 'yes', name, names: [] });
  }
  for await (const { fields, at } of readTable(
    folder,
    NAMES_FILE,
    ['code', 'kind', 'language', 'name', 'valid_from', 'valid_to'],
    note,
  )) {
    const [code = '', kind = '', language = '', text = '', from = '', to = ''] = fields;
    if (!KINDS.includes(kind)) note(at(1), `The kind "${kind}" is not one of ${KINDS.join(', ')}.`);
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language))
      note(at(2), `The language "${language}" is not a code of BCP 47, such as en.`);
    if (!isDayOrNothing(from)) note(at(4), `"${from}" is not a day such as 1991-12-24.`);
    if (!isDayOrNothing(to)) note(at(5), `"${to}" is not a day such as 1991-12-24.`);
    const state = states.get(code);
    if (state === undefined) note(at(0), `The state "${code}" is not in ${STATES_FILE}.`);
    else state.names.push({ kind, language, text, from, to });
  }
  return [...states.values()];
}

const isDayOrNothing = (text: string): boolean => /^(\d{4}-\d{2}-\d{2})?$/.test(text);

/** A name as it is sorted: without marks, in lower case. */
export const foldedName = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
