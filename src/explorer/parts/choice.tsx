import { CHOICES, number } from '../kernel/words.ts';
import type { Choice } from '../operations.ts';

/** The order of choices wherever they stand in a row. */
export const ORDER = Object.keys(CHOICES) as readonly Choice[];

/** What a state chose: a mark that differs by colour and by hatching, and the word. */
export const ChoiceMark = ({ choice }: { choice: Choice }) => (
  <span class="choice">
    <span class={`mark ${choice}`} aria-hidden="true" />
    {CHOICES[choice]}
  </span>
);

/** What the marks mean, of those choices that are shown. */
export const ChoiceLegend = ({ choices = ORDER }: { choices?: readonly Choice[] }) => (
  <ul class="legend" aria-label="Legend">
    {ORDER.filter((choice) => choices.includes(choice)).map((choice) => (
      <li key={choice}>
        <ChoiceMark choice={choice} />
      </li>
    ))}
  </ul>
);

/** How many chose what; null where no source says, which is not none. */
export type Counts = Partial<Readonly<Record<Choice, number | null>>>;

/** Totals as one bar, each part as long as its share; in words for who does not see it. */
export function ChoiceBar({ counts, labels = false }: { counts: Counts; labels?: boolean }) {
  const parts = ORDER.flatMap((choice) => (counts[choice] ? { choice, count: counts[choice] } : []));
  const words = parts.map(({ choice, count }) => `${number(count)} ${CHOICES[choice]}`).join(', ');
  return (
    <div class={`bar ${labels ? 'labelled' : ''}`} role="img" aria-label={words || 'No totals are known'}>
      {parts.map(({ choice, count }) => (
        <span key={choice} class={choice} style={{ flexGrow: count }} title={`${number(count)} ${CHOICES[choice]}`}>
          {labels && <b>{number(count)}</b>}
        </span>
      ))}
    </div>
  );
}
