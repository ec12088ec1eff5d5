import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { addressOfQuestion, ask } from '../kernel/ask.ts';
import { SearchDocument, type SearchQuery } from '../operations.ts';
import { type Found, foundAs, foundOf } from './found.ts';

/** How long is waited for the next key before the server is asked, in milliseconds. */
const PAUSE = 120;
const MOST = 8;

/** What was found by which text. */
type Listed = { readonly by: string; readonly items: readonly Found[] };

/**
 * A box that finds anything by its name, code, symbol or title, as a combobox of the ARIA Authoring Practices. Enter goes to what is chosen in the list, or to
 * what is called as was typed, or else to the votes with these words.
 */
export function SearchBox({
  large = false,
  label = 'Search states, votes, resolutions, topics, groups, claims',
  onChoose,
}: {
  large?: boolean;
  label?: string;
  /** What is done with what was chosen; without it, its page is opened. */
  onChoose?: (id: string) => void;
}) {
  const { route, url } = useLocation();
  const id = useId();
  const [text, setText] = useState('');
  const [listed, setListed] = useState<Listed>();
  const [entered, setEntered] = useState(false);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    setOpen(false);
    setText('');
  }, [url]);

  useEffect(() => {
    if (text.trim() === '') {
      setListed(undefined);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const address = addressOfQuestion(SearchDocument, { text: text.slice(0, 200), first: MOST });
      ask<SearchQuery>(address, controller.signal).then(
        ({ data }) => setListed({ by: text, items: foundOf(data) }),
        // Whoever has pressed Enter does not wait for a list that does not come.
        () => controller.signal.aborted || setListed((before) => ({ by: text, items: before?.items ?? [] })),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);

  const go = (item: Found | undefined) => {
    if (item && onChoose) onChoose(item.id);
    else if (item) route(item.address);
    else if (!onChoose && text.trim() !== '') route(`/votes?text=${encodeURIComponent(text.trim())}`);
  };
  const found = listed?.items;
  // What is listed still may be of the text before.
  const isOfText = listed?.by === text;
  useEffect(() => {
    if (!entered || (!isOfText && text.trim() !== '')) return;
    setEntered(false);
    go(found?.[active] ?? foundAs(found ?? [], text));
  }, [entered, isOfText]);
  const keys: Record<string, () => void> = {
    ArrowDown: () => setActive((active + 1) % (found?.length || 1)),
    ArrowUp: () => setActive((active <= 0 ? (found?.length ?? 1) : active) - 1),
    Enter: () => setEntered(true),
    Escape: () => (open ? setOpen(false) : setText('')),
  };
  const shown = open && found !== undefined;
  return (
    <search class={`search ${large ? 'large' : ''}`}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        placeholder={large ? 'Try Ukraine, death penalty, 74/247, Brazil …' : 'Search'}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setActive(-1);
          setEntered(false);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label="Found" hidden={!shown} class="found">
        {(found ?? []).map((item, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, as the pattern of a combobox has it
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box
          <div
            key={item.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(item)}
          >
            <span class="kind">{item.kind}</span>
            <span class="name">{item.name}</span>
            {item.note && <span class="note">{item.note}</span>}
          </div>
        ))}
        {found?.length === 0 && <p class="nothing">Nothing is called so. Try a name, a code, a symbol or a title.</p>}
      </div>
    </search>
  );
}
