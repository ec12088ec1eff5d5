import type { Note, Position } from '../../read/problem.ts';
import { RECORD } from '../../read/shipped.ts';
import { readStates } from '../../read/state-table.ts';
import type { EntityRecord } from './dossier-shape.ts';
import { typeOf } from './entity-type.ts';

/** Notes the states that a dossier defines and no table has: who is a state is for the record to say. */
export async function noteNewStates(
  entities: readonly EntityRecord[],
  at: (id: string) => Position,
  note: Note,
): Promise<void> {
  const listed = entities.filter(({ id }) => typeOf(id) === 'state');
  if (listed.length === 0) return;
  const known = new Set((await readStates(RECORD, note)).map(({ code }) => `state:${code}`));
  for (const { id } of listed)
    if (!known.has(id))
      note(
        at(id),
        `${id} is no state of the record, which alone defines states: list under "external" the one that is meant, or define a group.`,
      );
}
