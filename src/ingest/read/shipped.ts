import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The data that the product ships, and in it the folders with reviewed tables. */
export const DATA = fileURLToPath(new URL('../../../data/', import.meta.url));
export const RECORD = join(DATA, 'un-general-assembly');
/** The names by which states are known everywhere: in the six languages of the United Nations, and by their codes. */
export const STATE_NAMES = join(DATA, 'state-names', 'names.csv');
/** The numbers of states in the Correlates of War project. */
export const COW_NUMBERS = join(DATA, 'state-names', 'cow-numbers.csv');
/** From when to when states had their seats in the United Nations. */
export const SEATS = join(DATA, 'state-names', 'seats.csv');
export const LIBRARY = join(DATA, 'un-digital-library');
