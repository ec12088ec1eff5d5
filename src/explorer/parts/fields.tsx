import { useEffect, useId, useState } from 'preact/hooks';
import { YEARS, yearsLeftOut } from '../kernel/years.ts';

/** How long is waited for the next key before an address changes, in milliseconds. */
const PAUSE = 120;

type Change = (value: string | undefined) => void;

/** A list to choose one of, or any; a value that is not in the list is shown as it is. */
export function Choose({
  label,
  value,
  any,
  choices,
  onChange,
}: {
  label: string;
  value: string | undefined;
  any: string;
  choices: readonly { readonly value: string; readonly name: string }[];
  onChange: Change;
}) {
  const id = useId();
  const known = value === undefined || choices.some((choice) => choice.value === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}>
        <option value="">{any}</option>
        {!known && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A text that is told when nobody types for a moment. */
export function Words({ label, value, onChange }: { label: string; value: string | undefined; onChange: Change }) {
  const id = useId();
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  useEffect(() => {
    if (text === (value ?? '')) return;
    const timer = setTimeout(() => onChange(text || undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="field words">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={text}
        maxLength={200}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
    </div>
  );
}

/** Two years, either of which may be open; it says which of them narrow nothing. */
export function Years({
  from,
  to,
  onFrom,
  onTo,
}: {
  from: string | undefined;
  to: string | undefined;
  onFrom: Change;
  onTo: Change;
}) {
  const id = useId();
  const leftOut = yearsLeftOut({ from, to });
  const year = (label: string, value: string | undefined, onChange: Change) => (
    <input
      id={`${id}-${label}`}
      aria-label={label}
      type="number"
      min={YEARS.first}
      max={YEARS.last}
      aria-describedby={leftOut && `${id}-left-out`}
      placeholder={label === 'From year' ? 'from' : 'to'}
      value={value?.slice(0, 4) ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    />
  );
  return (
    <fieldset class="field years">
      <legend>Years</legend>
      {year('From year', from, onFrom)}
      {year('To year', to, onTo)}
      <p id={`${id}-left-out`} class="quiet" role="status">
        {leftOut}
      </p>
    </fieldset>
  );
}

/** A day; open, it is today. */
export function Day({ label, value, onChange }: { label: string; value: string | undefined; onChange: Change }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="1945-01-01"
        max="2100-12-31"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      />
    </div>
  );
}
