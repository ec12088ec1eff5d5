import { readTable, type CsvRecord, readCsv } from './csv.ts';
import { isDate, type RollCall, SCOPES, type Scope } from './roll-call.ts';
import type { Note } from './source.ts';

const COLUMNS = ['key', 'rcid', 'date', 'scope', 'flags', 'topics', 'cited', 'heading'] as const;
const [KEY, RECORD, DATE, SCOPE, FLAGS, TOPICS, , HEADING, LETTERS] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
