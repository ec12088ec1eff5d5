import type { Position } from '../../read/problem.ts';
import { Refused } from '../../write/tell-run.ts';

/** The graph lacks nodes of another source that these claims are about. */
export class MissingNodes extends Refused {
  override readonly name = 'MissingNodes';

  constructor(missing: readonly { readonly id: string; readonly at: Position }[]) {
    const lines = missing.map(({ id, at }) => `${at.file}:${at.line}:${at.column}: The graph has no ${id}.`);
    super(
      `${lines.join('\n')}\nImport first what writes them: general-assembly has states and votes, groups has blocs, and another dossier what it defines.`,
    );
  }
}
