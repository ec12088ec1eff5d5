import { useEffect, useRef, useState } from 'preact/hooks';
import { decimal } from '../kernel/words.ts';
import { colourOf, type Pairs } from './pairs.ts';

/** A square of all pairs of states, ordered so that blocs are together. What is under the pointer is told below it. */
export function PairMatrix({
  pairs: { states, values },
  selected,
  onSelect,
  label,
}: {
  pairs: Pairs;
  selected: string | undefined;
  onSelect: (iso3: string) => void;
  label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [over, setOver] = useState<readonly [number, number]>();
  const many = states.length;
  useEffect(() => {
    const drawing = canvas.current?.getContext('2d');
    if (!drawing || many === 0) return;
    const image = drawing.createImageData(many, many);
    values.forEach((row, y) => {
      row.forEach((value, x) => {
        image.data.set(colourOf(value), (y * many + x) * 4);
      });
    });
    drawing.putImageData(image, 0, 0);
    const chosen = states.findIndex(({ iso3 }) => iso3 === selected);
    if (chosen < 0) return;
    drawing.fillStyle = 'rgb(0 0 0 / 35%)';
    for (const [from, to] of [
      [0, chosen],
      [chosen + 1, many],
    ] as const) {
      drawing.fillRect(0, from, many, to - from);
    }
  }, [values, selected]);
  const [row, column] = over ?? [-1, -1];
  const value = values[row]?.[column];
  const cellAt = (event: MouseEvent) => {
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return undefined;
    const place = (at: number, from: number, size: number) =>
      Math.min(many - 1, Math.max(0, Math.floor(((at - from) / size) * many)));
    return [place(event.clientY, box.top, box.height), place(event.clientX, box.left, box.width)] as const;
  };
  return (
    <div class="matrix">
      <canvas
        ref={canvas}
        width={many}
        height={many}
        role="img"
        aria-label={label}
        onMouseMove={(event) => setOver(cellAt(event))}
        onMouseLeave={() => setOver(undefined)}
        onClick={(event) => {
          const state = states[cellAt(event)?.[0] ?? -1];
          if (state) onSelect(state.iso3);
        }}
      />
      <p class="quiet" aria-live="off">
        {over && states[row] && states[column]
          ? `${states[row].name} and ${states[column].name}: ${value == null ? 'too few common votes' : `κ ${decimal(value)}`}`
          : 'Rows and columns are in the order of the blocs. Point at a pair, or click a row to select its state.'}
      </p>
    </div>
  );
}
