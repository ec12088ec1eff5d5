import { parseUrn, urn } from '../../../graph/kernel/urn.ts';
import { readTable } from '../../read/csv.ts';
import { type DatasetRow, readDataset } from '../../read/dataset.ts';
import type { Position } from '../../read/problem.ts';
import type { Source } from '../../write/source.ts';
import { writeKnownAs } from './write-known-as.ts';

const DATASET = 'dataset.yaml';
const NAMES = 'known-as.csv';

/** A name that is not English ends with its language: `OTAN@fr`. */
const IN_LANGUAGE = /^(.+)@([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/;

/** That something is known by a name; `of` is an id, `record` the id of the row. */
export type KnownAsRow = {
  readonly type: 'known-as';
  readonly of: string;
  readonly name: string;
  /** As BCP 47 has it; English where the row does not say. */
  readonly language: string;
  readonly at: Position & { readonly record: string };
};

/** Popular names of things that are in the graph; the README of the shipped table describes the file. */
export const knownAs: Source<DatasetRow | KnownAsRow> = {
  name: 'known-as',
  about: 'Names that votes, states and groups are known by, beside their own.',
  folder: 'known-as',

  files: async () => [DATASET, NAMES],

  async *read({ folder, progress }, note) {
    const dataset = await readDataset(folder, DATASET, note);
    if (dataset !== null) yield dataset;
    const seen = new Set<string>();
    for await (const { fields, at } of readTable(folder, NAMES, ['of', 'name', 'note'], note, undefined, progress)) {
      const [key = '', written = ''] = fields;
      const [, name = written, language = 'en'] = IN_LANGUAGE.exec(written) ?? [];
      const [type = '', ...rest] = key.split(':');
      const of = urn(type, rest.join(':'));
      const record = `${key}/${written}`;
      if (parseUrn(of) === null || type === '')
        note(at(0), `"${key}" is not a type and a key with a colon between them, such as resolution:ga/68/262.`);
      else if (name === '') note(at(1), `${key} has no name in this row.`);
      else if (seen.has(record))
        note(at(0), `The name "${name}" of ${key} stands in an earlier row too.`, { code: 'DUPLICATE' });
      else yield { type: 'known-as', of, name, language, at: { ...at(0), record } };
      seen.add(record);
    }
  },

  write: writeKnownAs,
};
