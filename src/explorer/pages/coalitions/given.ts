import type { PageAddress } from '../../kernel/address.ts';
import { stateCalled } from '../../kernel/called.ts';
import type { CoalitionsQuery, VoteFilter } from '../../operations.ts';
import type { StatePoint } from '../../pictures/state-plane.tsx';
import type { CameraHeld } from '../../pictures/use-camera.ts';
import type { Member } from './tell.ts';

/** What each of the views is given. */
export type Given = {
  readonly over: VoteFilter;
  readonly map: CoalitionsQuery['map'] | undefined;
  readonly members: readonly Member[];
  readonly looks: ReadonlyMap<string, number>;
  readonly address: PageAddress;
};

/** An address whose state is a code, where it names one of these states in another way. */
export function withCode(address: PageAddress, members: readonly Member[]): PageAddress {
  const { state } = address.asked;
  return { ...address, asked: { ...address.asked, state: (state && stateCalled(members, state)?.iso3) ?? state } };
}

/** Selects a state in all views; the one that is selected no more. */
export const select =
  ({ address }: Given) =>
  (iso3: string) =>
    address.change({ state: iso3 === address.asked.state ? undefined : iso3 }, true);

/** A state at a place of a plane. */
export function drawnAs(
  { looks, members }: Given,
  state: { readonly iso3: string; readonly name: string },
  left: number,
  top: number,
): StatePoint {
  const words = members.find(({ iso3 }) => iso3 === state.iso3)?.bloc ?? 'in no bloc';
  return { ...state, left, top, look: looks.get(state.iso3), words };
}

/** The address holds from where a plane is looked at. */
export const cameraHeld = ({ asked, change }: PageAddress): CameraHeld => ({
  text: asked.camera,
  onChange: (camera) => change({ camera }, true),
});
