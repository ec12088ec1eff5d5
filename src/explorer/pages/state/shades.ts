import type { Asked } from '../../kernel/address.ts';
import { stateAt } from '../../kernel/windows.ts';
import { counted, decimal } from '../../kernel/words.ts';
import type { AgreedFragment, StateQuery } from '../../operations.ts';
import type { MapTile } from '../../pictures/world.ts';

/** From which centred correlation on a state is shown how: the word, and the class of its tile. */
export const SHADES = [
  { from: 0.5, className: 'near-3', words: 'very near' },
  { from: 0.25, className: 'near-2', words: 'near' },
  { from: 0.05, className: 'near-1', words: 'a little near' },
  { from: -0.05, className: 'near-0', words: 'neither' },
  { from: -0.25, className: 'far-1', words: 'a little far' },
  { from: -0.5, className: 'far-2', words: 'far' },
  { from: -1, className: 'far-3', words: 'very far' },
] as const;

/** The shade of a centred correlation, from −1 to 1. */
export const shadeOf = (centred: number) => SHADES.find(({ from }) => centred >= from) ?? SHADES[SHADES.length - 1];

const told = ({ centred, common }: AgreedFragment): string =>
  centred == null
    ? `too few common votes (${common})`
    : `${shadeOf(centred)?.words}, ${decimal(centred)} in ${counted(common, 'common vote')}`;

/** A tile for each state: how near it stood, and the state itself. */
export function shadesOf(state: NonNullable<StateQuery['state']>, asked: Asked): readonly MapTile[] {
  const others = (state.closest?.agreements ?? []).map((agreement) => ({
    iso3: agreement.b.iso3,
    className: agreement.centred == null ? 'UNKNOWN' : (shadeOf(agreement.centred)?.className ?? ''),
    words: `${agreement.b.name}: ${told(agreement)}`,
    href: stateAt(agreement.b.iso3, asked),
  }));
  return [{ iso3: state.iso3, className: 'itself', words: `${state.name} itself` }, ...others];
}
