import { filesIn } from '../../read/files-in.ts';
import { checkAcrossRows, type Packed, readPacked } from '../../read/packed.ts';
import { readTotals } from '../../read/stated-totals.ts';
import { symbolOf } from '../../read/symbol.ts';
import { sumOf } from '../../write/counts.ts';
import { joinParts } from '../../write/join-parts.ts';
import { checkChanges } from '../../write/many-changes.ts';
import type { Source } from '../../write/source.ts';
import type { VoteRow } from '../../write/vote-row.ts';
import { writeVotes } from '../../write/write-votes.ts';
import type { AdoptionRow } from '../adoptions/adoption-row.ts';
import { readAdoptions } from '../adoptions/read-adoptions.ts';
import { writeAdoptions } from '../adoptions/write-adoptions.ts';
import { accountOf, type RecordWithBallots, readLibraryTables } from './undl-record.ts';

/** Texts that were adopted by a vote of which nobody recorded who voted how. */
export const ADOPTED_FILE = 'adopted-without-record.csv';

/** The reviewed tables that stand beside the packed files. */
const TABLES: readonly string[] = ['dataset.yaml', 'doubtful.csv', 'ineligible.csv', 'corrections.csv'];

/** What the UN Digital Library says of votes, in the shipped format; the README of its folder describes the files. */
export const unDigitalLibrary: Source<VoteRow | AdoptionRow> = {
  name: 'un-digital-library',
  about:
    'Votes of the General Assembly and the Security Council as the UN Digital Library records them, in our own format.',
  folder: 'un-digital-library',

  files: async (folder) => [
    ...TABLES,
    ADOPTED_FILE,
    ...(await filesIn(folder, /\.csv$/, 'general-assembly')),
    ...(await filesIn(folder, /\.csv$/, 'security-council')),
  ],

  async *read({ folder, files, progress }, note, reviewed) {
    const tables = await readLibraryTables(note, reviewed);
    yield* tables.rosters;
    yield* joinParts(accounts(), tables.oneVotes, tables.titles);
    yield* readAdoptions({ folder, file: ADOPTED_FILE, progress }, 'undl', tables.titles, note);

    async function* accounts() {
      const across = checkAcrossRows(note);
      for (const file of files.filter((file) => file.includes('/')))
        for await (const packed of readPacked(folder, file, note, progress)) {
          across.add(packed);
          // Its keys are decided: the files were packed from what had been reviewed.
          yield { ...accountOf(recordOf(packed), tables), decided: true };
        }
      across.settle();
    }
  },

  check: (graph, rows, ranking) =>
    checkChanges(
      graph,
      rows.filter((row) => row.type !== 'adoption'),
      ranking,
    ),

  async write(graph, rows, writing) {
    const votes = rows.filter((row) => row.type !== 'adoption');
    const adoptions = rows.filter((row) => row.type === 'adoption');
    const counts = await writeVotes(graph, votes, writing);
    return sumOf(counts, await writeAdoptions(graph, 'undl', adoptions, writing.dryRun));
  },
};

const recordOf = ({ rollCall, at }: Packed): RecordWithBallots => {
  const { record, key, date, cited, details, totals, states, letters } = rollCall;
  const symbol = cited || (symbolOf(key) ?? key);
  return {
    record: { id: String(record), key, symbol, date, details, totals: readTotals(totals), at: at('key') },
    states,
    letters,
  };
};
