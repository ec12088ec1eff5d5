import type { Ballot, DatasetChoice } from './ballot.ts';
import { type StoredEvent, stateCodeOf } from './stored-event.ts';

/** A ballot of a vote event as the statements of `cypher/ingest/` take it. */
export type BallotRow = {
  key: string;
  choice: string;
  contested: true | null;
  sources: readonly string[] | null;
  choices: readonly string[] | null;
};
export type NewBallot = BallotRow & { state: string; event: string; amendment: boolean };

/** By state: what stands for the ballot that the graph has. The accounts are written down only where they differ. */
export function ballotsBefore({ keys, choices, marks }: StoredEvent): Map<string, string> {
  const marked = new Map(marks.map(({ key, sources, choices }) => [key, JSON.stringify([sources, choices])]));
  return new Map(keys.map((key, place) => [stateCodeOf(key), `${choices[place]}${marked.get(key) ?? ''}`]));
}

/** What stands for a ballot, to be compared with `ballotsBefore`. */
export const contentOfBallot = ({ choice, said }: Ballot): string =>
  `${choice}${said === null ? '' : JSON.stringify(columnsOf(said))}`;

const columnsOf = (said: readonly DatasetChoice[]): [string[], string[]] => [
  said.map(({ dataset }) => dataset),
  said.map(({ choice }) => choice),
];

/** The row of a ballot with this key. */
export function ballotRow(key: string, { choice, contested, said }: Ballot): BallotRow {
  const [sources, choices] = said === null ? [null, null] : columnsOf(said);
  return { key, choice, contested: contested ? true : null, sources, choices };
}
