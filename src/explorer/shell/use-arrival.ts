import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { decoded } from '../addresses.ts';

/** How often is looked whether a page is there, in milliseconds, and how many times at most. */
const EVERY = 100;
const TIMES = 300;

const isComing = (): boolean => document.querySelector('main [aria-busy=true], main .loading') !== null;

/**
 * Does what the browser does where a page is a document of its own: the focus goes to the title of a page that a link led to, and the page goes to the part that
 * its address names, both as soon as they are there and nobody has gone elsewhere.
 */
export function useArrival(): void {
  const { path } = useLocation();
  const isFirst = useRef(true);
  useEffect(() => {
    const isOpened = isFirst.current;
    isFirst.current = false;
    if (isOpened && location.hash === '') return;
    const before = document.activeElement;
    const height = scrollY;
    let times = 0;
    const look = setInterval(() => {
      const title = document.querySelector<HTMLElement>('main h1');
      times += 1;
      if (times > TIMES) clearInterval(look);
      if (!title || isComing()) return;
      clearInterval(look);
      const { activeElement: now } = document;
      const isTyping = now instanceof HTMLInputElement && now.value !== '';
      if (!isOpened && !isTyping && (now === before || now === document.body)) {
        title.tabIndex = -1;
        title.focus({ preventScroll: true });
      }
      const part = document.getElementById(decoded(location.hash.slice(1)) ?? '');
      if (Math.abs(scrollY - height) < 2 || scrollY === 0) part?.scrollIntoView();
    }, EVERY);
    return () => clearInterval(look);
  }, [path]);
}
