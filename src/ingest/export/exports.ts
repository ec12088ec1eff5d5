import { ballotsExport } from './ballots.ts';
import type { Export } from './export.ts';
import { generalAssemblyExport } from './general-assembly.ts';
import { popoloExport } from './popolo.ts';
import { rollCallsExport } from './roll-calls.ts';

/** All formats. Another one is one line here. */
export const EXPORTS: readonly Export[] = [generalAssemblyExport, ballotsExport, rollCallsExport, popoloExport];
