import { useEffect, useId, useState } from 'preact/hooks';
import { stateCalled, stateTyped } from '../kernel/called.ts';
import { useAnswer } from '../kernel/use-answer.ts';
import { StatesDocument } from '../operations.ts';

/** Two clicks within so many milliseconds are one. */
const TWICE = 500;
/** When a state was taken away last. The box is another one where fewer than two are left. */
let taken = -TWICE;

/** States that are chosen, each to be taken away, and a box that adds one by its name or code. */
export function StatePicker({
  states,
  names,
  most,
  onChange,
}: {
  states: readonly string[];
  /** The names of those that are known by now. */
  names: ReadonlyMap<string, string>;
  most: number;
  onChange: (states: readonly string[]) => void;
}) {
  const [wanted, setWanted] = useState(false);
  /** The second click of two meant for one state would meet the next one. */
  const take = (code: string, { timeStamp }: MouseEvent) => {
    if (timeStamp - taken < TWICE) return;
    taken = timeStamp;
    onChange(states.filter((other) => other !== code));
  };
  return (
    <div class="picker">
      {states.map((code) => (
        <button
          key={code}
          type="button"
          class="chip"
          aria-label={`Take ${names.get(code) ?? code} away`}
          onClick={(event) => take(code, event)}
        >
          {names.get(code) ?? code} ×
        </button>
      ))}
      {states.length < most &&
        (wanted ? (
          <AddState onAdd={(code) => onChange([...new Set([...states, code])])} />
        ) : (
          <button type="button" class="chip add" onClick={() => setWanted(true)}>
            Add a state
          </button>
        ))}
    </div>
  );
}

/** All states, former ones among them, for whoever needs their names; none until they are here. */
export function useStates() {
  const { data } = useAnswer(StatesDocument, {});
  return [...(data?.states?.nodes ?? []), ...(data?.former?.nodes ?? [])];
}

/** A box that knows the names of all states, which are asked for when it opens. */
function AddState({ onAdd }: { onAdd: (code: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState<string>();
  const all = useStates();
  /** Adds a state, and answers whether there is one. */
  const add = (found: { readonly iso3: string } | undefined): boolean => {
    if (!found) return false;
    setText('');
    onAdd(found.iso3);
    return true;
  };
  // What was typed before the names were here.
  useEffect(() => {
    add(stateTyped(all, text));
  }, [all.length]);
  return (
    <>
      <input
        autofocus
        aria-label="Name or code of a state"
        placeholder="Name or code"
        list={id}
        value={text}
        onInput={(event) => {
          const { value } = event.currentTarget;
          setText(value);
          setUnknown(undefined);
          // What is chosen from the list replaces the text at once. Whoever types ends by Enter a name or code with which another name begins.
          const isChosen = 'inputType' in event && event.inputType === 'insertReplacementText';
          add(isChosen ? stateCalled(all, value) : stateTyped(all, value));
        }}
        onKeyDown={({ key }) =>
          key === 'Enter' && all.length > 0 && !add(stateCalled(all, text)) && setUnknown(text.trim())
        }
      />
      <datalist id={id}>
        {all.map(({ iso3, name }) => (
          <option key={iso3} value={name} />
        ))}
      </datalist>
      {unknown && (
        <span role="status">
          No state is called “{unknown}”. Choose a name of the list, or write a code such as BRA.
        </span>
      )}
    </>
  );
}
