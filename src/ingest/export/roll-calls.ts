import { stringify } from 'csv-stringify';
import { stateCodeOf, voteKeyOf } from '../write/stored-event.ts';
import { type Export, eventsIn, statesIn, writeWhole } from './export.ts';

/** The codes of the ICPSR and VoteView, which packages for roll calls know: 0 only of a state that could not take part. */
const CODES: Readonly<Record<string, string>> = {
  FOR: '1',
  AGAINST: '6',
  ABSTAIN: '7',
  ABSENT: '9',
  NOT_VOTING: '9',
  UNKNOWN: '9',
  INELIGIBLE: '0',
};
/** No source has a ballot of the state: it was absent, or was no member, or is not known. */
const NOT_KNOWN = '9';

/** A matrix of states and roll calls for the R packages pscl, wnominate and emIRT; `docs/import.md` has the calls. States without any ballot are no rows. */
export const rollCallsExport: Export = {
  name: 'roll-calls',
  about:
    'A CSV matrix for R packages such as wnominate and pscl: a row per state, a column per roll call; 1 yes, 6 no, 7 abstains, 9 absent or not known, 0 could not take part.',

  table: true,

  async write(graph, target, { only, bom }, report) {
    const states = (await statesIn(graph)).map(({ code, name }) => ({ code, name }));
    const places = new Map(states.map(({ code }, place) => [code, place]));
    const voting = new Set<number>();
    const votes: string[] = [];
    const columns: Uint8Array[] = [];
    let ballots = 0;
    for await (const event of eventsIn(graph, only, report)) {
      const { keys, choices } = event;
      const column = new Uint8Array(states.length).fill(NOT_KNOWN.charCodeAt(0));
      for (const [place, key] of keys.entries()) {
        const at = places.get(stateCodeOf(key));
        if (at === undefined) continue;
        column[at] = (CODES[choices[place] ?? ''] ?? NOT_KNOWN).charCodeAt(0);
        voting.add(at);
        ballots += 1;
      }
      votes.push(voteKeyOf(event));
      columns.push(column);
    }
    function* rows() {
      yield ['code', 'state', ...votes];
      for (const [place, { code, name }] of states.entries())
        if (voting.has(place))
          yield [code, name, ...columns.map((column) => String.fromCharCode(column[place] as number))];
    }
    await writeWhole(target, rows(), stringify({ bom, escape_formulas: true }));
    return { voteEvents: votes.length, ballots, files: [target] };
  },
};
