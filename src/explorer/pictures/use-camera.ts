import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { afterKey, type Camera, cameraOf, cameraText, type Frame, NEAREST } from './camera.ts';

/** What holds a camera: its text, and what is told of a new one. */
export type CameraHeld = { readonly text: string | undefined; onChange(text: string | undefined): void };

const transformOf = ({ k, x, y }: Camera, { width, height }: Frame) =>
  zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k);

function cameraAt(transform: ZoomTransform, { width, height }: Frame): Camera {
  const [x, y] = transform.invert([width / 2, height / 2]);
  return { k: transform.k, x, y };
}

/** The wheel alone and one finger scroll the page, unless the picture is enlarged and a finger moves it. */
const isMeant = (event: MouseEvent | WheelEvent | TouchEvent, k: number): boolean =>
  event.type === 'wheel'
    ? event.ctrlKey || event.metaKey
    : 'touches' in event
      ? event.touches.length > 1 || k > 1
      : event.button === 0 && k > 1;

/** A camera that is moved by pointer, wheel, fingers and keys; where it comes to rest is told. */
export function useCamera(
  picture: RefObject<SVGSVGElement | null>,
  frame: Frame,
  { text, onChange }: CameraHeld,
): { readonly camera: Camera; press(key: string): boolean } {
  const [camera, setCamera] = useState(() => cameraOf(text, frame));
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | undefined>(undefined);
  /** What was told and has not come back yet, the newest last: the address follows some presses later. */
  const onTheWay = useRef<(string | undefined)[]>([]);
  const tell = useRef((_: string | undefined) => {});
  tell.current = (next) => {
    const newest = onTheWay.current.length > 0 ? onTheWay.current.at(-1) : text;
    if (next === newest) return;
    onTheWay.current.push(next);
    onChange(next);
  };

  useEffect(() => {
    if (!picture.current) return;
    const { width, height } = frame;
    const moves = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, NEAREST])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .filter((event) => isMeant(event, zoomTransform(picture.current as SVGSVGElement).k))
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        setCamera(cameraAt(transform, frame));
      })
      .on('end', ({ sourceEvent, transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        // What the address has set is not told to it again.
        if (sourceEvent) tell.current(cameraText(cameraAt(transform, frame)));
      });
    behaviour.current = moves;
    const drawn = select(picture.current);
    drawn.call(moves).on('dblclick.zoom', null);
    return () => void drawn.on('.zoom', null);
  }, []);

  const go = (to: Camera) => {
    if (picture.current) behaviour.current?.transform(select(picture.current), transformOf(to, frame));
  };
  useEffect(() => {
    const ours = onTheWay.current.indexOf(text);
    onTheWay.current = ours < 0 ? [] : onTheWay.current.slice(ours + 1);
    if (ours < 0) go(cameraOf(text, frame));
  }, [text]);

  const press = (key: string): boolean => {
    if (!picture.current) return false;
    // Keys come faster than what is drawn.
    const next = afterKey(key, cameraAt(zoomTransform(picture.current), frame), frame);
    if (!next) return false;
    go(next);
    tell.current(cameraText(next));
    return true;
  };
  return { camera, press };
}
