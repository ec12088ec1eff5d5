import type { Mask, Matrix } from './matrix.ts';

/** That a state belonged to a set: from a first day to the first on which it did no more; null is open. */
export type Stay = { readonly state: string; readonly from: string | null; readonly to: string | null };

/** That a state was a member of a group. */
export type Spell = Stay & { readonly group: string };

/** Who was a member of which group on which day. */
export class Memberships {
  readonly #spells = new Map<string, Map<string, Spell[]>>();

  constructor(spells: readonly Spell[]) {
    for (const spell of spells) {
      const states = this.#spells.get(spell.group) ?? new Map<string, Spell[]>();
      this.#spells.set(spell.group, states);
      states.set(spell.state, [...(states.get(spell.state) ?? []), spell]);
    }
  }

  /** Whether a state was a member of a group on a day. */
  isMember(state: string, group: string, day: string): boolean {
    return (
      this.#spells
        .get(group)
        ?.get(state)
        ?.some((spell) => holds(spell, day)) ?? false
    );
  }

  /** The states that ever were members of a group, in their order. */
  statesOf(group: string): string[] {
    return [...(this.#spells.get(group)?.keys() ?? [])].sort();
  }

  /** Those of them that were on a day. */
  membersOf(group: string, day: string): string[] {
    return this.statesOf(group).filter((state) => this.isMember(state, group, day));
  }

  /** The roll calls at which a state was a member of a group; one without a known day stands on its latest possible one. */
  during(matrix: Matrix, state: string, group: string): Mask {
    const spells = this.#spells.get(group)?.get(state) ?? [];
    return matrix.mask(({ latest }) => spells.some((spell) => holds(spell, latest)));
  }
}

/** Whether a state belonged to the set on a day. */
export const holds = ({ from, to }: Stay, day: string): boolean =>
  (from === null || from <= day) && (to === null || to > day);

/** The votes of all sorts at which each state belonged to a set, by its place; a state that never voted has none. */
export function belonging(matrix: Matrix, set: readonly Stay[]): Map<number, Mask> {
  const masks = new Map<number, Mask>();
  for (const [state, stays] of Map.groupBy(set, ({ state }) => state)) {
    const place = matrix.placeOf(state);
    if (place !== undefined)
      masks.set(
        place,
        matrix.select(({ latest }) => stays.some((stay) => holds(stay, latest))),
      );
  }
  return masks;
}
