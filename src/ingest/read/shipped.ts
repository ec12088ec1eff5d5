import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The data that the product ships, and in it the folders with reviewed tables. */
export const DATA = fileURLToPath(new URL('../../../data/', import.meta.url));
export const RECORD = join(DATA, 'un-general-assembly');
export const LIBRARY = join(DATA, 'un-digital-library');
