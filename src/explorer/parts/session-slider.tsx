import { useEffect, useState } from 'preact/hooks';
import type { Asked, PageAddress } from '../kernel/address.ts';
import { sessionsOf, USUAL, windowOf } from '../kernel/windows.ts';
import { Choose } from './fields.tsx';

/** How long a picture stands while it plays, in milliseconds. */
const BEAT = 1100;
/** The General Assembly met first in 1946, in its first session, and every year since. */
const YEAR_OF_SESSION = 1945;

/** A slider through the sessions, which can play: each step is an address of its own. */
export function SessionSlider({
  address,
  newest,
  pending,
  ahead,
}: {
  address: PageAddress;
  newest: number;
  pending: boolean;
  /** Told of what the address will ask next while it plays, so that it can be had before. */
  ahead?: (asked: Asked) => void;
}) {
  const { asked, change } = address;
  const [playing, setPlaying] = useState(false);
  const [dragged, setDragged] = useState<number>();
  const window = windowOf(asked.window);
  const chosen = sessionsOf(asked)?.at(-1);
  const last = dragged ?? chosen ?? newest;
  const go = (session: number, replace: boolean) =>
    change({ last: session >= newest ? undefined : String(session) }, replace);

  useEffect(() => {
    if (!playing || pending) return;
    if (last >= newest) {
      setPlaying(false);
      return;
    }
    if (last + 1 < newest) ahead?.({ ...asked, last: String(last + 1) });
    const timer = setTimeout(() => go(last + 1, true), BEAT);
    return () => clearTimeout(timer);
  }, [playing, pending, last, newest]);

  const play = () => {
    if (!playing && last >= newest) go(window, false);
    setPlaying(!playing);
  };
  const first = Math.max(1, last - window + 1);
  return (
    <fieldset class="sessions">
      <legend class="hidden">Sessions</legend>
      <button type="button" class="play" onClick={play} disabled={newest === 0}>
        {playing ? 'Pause' : 'Play'}
      </button>
      <label class="slider">
        <span>
          <b>{first === last ? `Session ${last}` : `Sessions ${first}–${last}`}</b>
          <span class="quiet">
            {' '}
            {first + YEAR_OF_SESSION}–{last + YEAR_OF_SESSION + 1}
          </span>
        </span>
        <input
          type="range"
          min={1}
          max={Math.max(newest, 1)}
          value={last}
          disabled={newest === 0}
          aria-label="Last session"
          aria-valuetext={`Sessions ${first} to ${last}`}
          onInput={({ currentTarget }) => setDragged(Number(currentTarget.value))}
          onChange={({ currentTarget }) => {
            setPlaying(false);
            setDragged(undefined);
            go(Number(currentTarget.value), false);
          }}
        />
      </label>
      <Choose
        label="At once"
        value={asked.window}
        any={`${USUAL} sessions`}
        choices={['1', '3', '5'].map((value) => ({ value, name: value === '1' ? '1 session' : `${value} sessions` }))}
        onChange={(value) => change({ window: value })}
      />
    </fieldset>
  );
}
