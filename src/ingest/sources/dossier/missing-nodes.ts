import { Refused } from '../../write/tell-run.ts';

/** The graph lacks nodes of another source that these claims are about. */
export class MissingNodes extends Refused {
  override readonly name = 'MissingNodes';

  constructor(ids: readonly string[]) {
    super(
      `The graph has no ${ids.join(', ')}: import the source that writes them first (general-assembly has states and votes, groups has blocs).`,
    );
  }
}
