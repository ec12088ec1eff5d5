import type { Point } from './plane.ts';

/** From where a picture is looked at: how much larger than whole, and the place in its middle. */
export type Camera = Point & { readonly k: number };

/** A picture is looked at from outside, or at most so near. */
export const NEAREST = 12;

/** The size of a picture in its own numbers. */
export type Frame = { readonly width: number; readonly height: number };

const whole = ({ width, height }: Frame): Camera => ({ k: 1, x: width / 2, y: height / 2 });

/** The camera that an address names, as `2.5,300,120`; the whole picture where it names none. */
export function cameraOf(text: string | undefined, frame: Frame): Camera {
  const [k = Number.NaN, x = Number.NaN, y = Number.NaN, ...rest] = (text ?? '').split(',').map(Number);
  const sound = [k, x, y].every(Number.isFinite) && rest.length === 0 && k > 1;
  return sound ? within({ k: Math.min(k, NEAREST), x, y }, frame) : whole(frame);
}

/** The same for an address; undefined for the whole picture. */
export const cameraText = ({ k, x, y }: Camera): string | undefined =>
  k <= 1.001 ? undefined : [k.toFixed(2), x.toFixed(0), y.toFixed(0)].join(',');

/** The camera moved to where nothing but the picture is seen. */
function within({ k, x, y }: Camera, { width, height }: Frame): Camera {
  const inside = (at: number, size: number) => Math.min(Math.max(at, size / 2 / k), size - size / 2 / k);
  return { k, x: inside(x, width), y: inside(y, height) };
}

/** Where a place of the picture is seen. */
export const seen = ({ k, x, y }: Camera, { width, height }: Frame, left: number, top: number) => ({
  left: width / 2 + (left - x) * k,
  top: height / 2 + (top - y) * k,
});

/** Whether a place is seen, or its mark reaches in. */
export const isSeen = (left: number, top: number, { width, height }: Frame, reach = 10): boolean =>
  left >= -reach && left <= width + reach && top >= -reach && top <= height + reach;

/** How far a key moves the camera, as a share of what is seen. */
const STEP = 0.2;

/** The camera after a key was pressed; undefined for a key that moves nothing. */
export function afterKey(key: string, camera: Camera, frame: Frame): Camera | undefined {
  const { k, x, y } = camera;
  const [across, down] = [(frame.width / k) * STEP, (frame.height / k) * STEP];
  const moves: Readonly<Record<string, Camera>> = {
    '+': { ...camera, k: Math.min(NEAREST, k * 1.5) },
    '=': { ...camera, k: Math.min(NEAREST, k * 1.5) },
    '-': { ...camera, k: Math.max(1, k / 1.5) },
    '0': whole(frame),
    ArrowLeft: { ...camera, x: x - across },
    ArrowRight: { ...camera, x: x + across },
    ArrowUp: { ...camera, y: y - down },
    ArrowDown: { ...camera, y: y + down },
  };
  // Arrows move what is enlarged; else they are the page's.
  if (!Object.hasOwn(moves, key) || (key.startsWith('Arrow') && k <= 1)) return undefined;
  return within(moves[key] as Camera, frame);
}
