import type { Export } from './export.ts';
import { ballotsExport } from './exports/ballots.ts';
import { generalAssemblyExport } from './exports/general-assembly.ts';
import { popoloExport } from './exports/popolo.ts';
import { rollCallsExport } from './exports/roll-calls.ts';

/** All formats. Another one is one line here. */
export const EXPORTS: readonly Export[] = [generalAssemblyExport, ballotsExport, rollCallsExport, popoloExport];
