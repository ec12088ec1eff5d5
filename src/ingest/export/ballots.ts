import { stringify } from 'csv-stringify';
import type { Graph } from '../../graph/kernel/graph.ts';
import type { Report } from '../../progress.ts';
import { ballotOf, type DatasetChoice } from '../write/ballot.ts';
import { eventRow } from '../write/event-row.ts';
import { headsOf, saidOf, voteKeyOf } from '../write/stored-event.ts';
import { type Export, eventsIn, shippedRanking, statesIn, writeWhole } from './export.ts';

const COLUMNS = 'vote_event,date,latest,symbol,scope,title,state,state_name,choice,contested,accounts'.split(',');

/** One row per ballot, for spreadsheets, of each vote what is settled among its sources: cells that a spreadsheet would compute begin with an apostrophe. */
export const ballotsExport: Export = {
  name: 'ballots',
  about: 'A CSV file with a row per ballot, safe to open in a spreadsheet.',

  table: true,

  async write(graph, target, { only, bom }, report) {
    const counts = { voteEvents: 0, ballots: 0, files: [target] };
    const rows = stringify({ bom, header: true, columns: COLUMNS, escape_formulas: true });
    await writeWhole(target, ballots(graph, only, report, counts), rows);
    return counts;
  },
};

type Counts = { voteEvents: number; ballots: number };

async function* ballots(graph: Graph, only: string, report: Report, counts: Counts): AsyncGenerator<string[]> {
  const names = new Map((await statesIn(graph)).map(({ code, name }) => [code, name]));
  const ranking = await shippedRanking();
  for await (const event of eventsIn(graph, only, report)) {
    counts.voteEvents += 1;
    const heads = headsOf(event);
    const { motion, properties } = eventRow(heads, ranking);
    const held = [String(properties.edtf), String(properties.latest)];
    const about = [voteKeyOf(event), ...held, motion.symbol ?? '', motion.scope, motion.name];
    for (const [state, said] of saidOf(event)) {
      counts.ballots += 1;
      const { choice, contested } = ballotOf(said as [DatasetChoice, ...DatasetChoice[]], heads.length);
      const accounts = said.map(({ dataset, choice }) => `${dataset}:${choice}`).join(' ');
      yield [...about, state, names.get(state) ?? '', choice, String(contested), accounts];
    }
  }
}
