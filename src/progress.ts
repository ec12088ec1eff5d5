import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';

/** One moment of long work: what is being done and, where it is known, how much of how much. */
export type Progress = {
  readonly step: string;
  readonly done?: number;
  readonly total?: number;
  /** What is counted; bytes are shown as MB. */
  readonly unit?: 'bytes';
  readonly note?: string;
};

/** Long work tells its progress to whoever wants to know: nothing below the command line prints. */
export type Report = (progress: Progress) => void;

/** How often a line is written where there is no terminal, in milliseconds. */
const EVERY = 10_000;
const MEGABYTE = 1_000_000;

/** Shows progress to people: a bar with rate and time left on a terminal, a line every ten seconds elsewhere. */
export function showProgress(stream: NodeJS.WriteStream): Report {
  return stream.isTTY ? bars(stream) : lines(stream);
}

function bars(stream: WriteStream): Report {
  let shown: { bar: SingleBar; step: string; since: number } | undefined;
  const stop = () => {
    shown?.bar.stop();
    shown = undefined;
  };
  return (progress) => {
    const { step, done, total, note = '' } = progress;
    if (shown?.step !== step) stop();
    if (done === undefined) {
      stream.write(`${step} ${note}\n`.replace(' \n', '\n'));
      return;
    }
    const scale = total === undefined ? '' : '{bar} {percentage}% | ';
    const format = `{step} ${scale}{counted} | {rate}/s${total === undefined ? '' : ' | {eta_formatted} left'} {note}`;
    const since = shown?.since ?? performance.now();
    const payload = { step, note, counted: counted(progress), rate: amount(rateOf(done, since), progress) };
    if (shown === undefined) {
      // NO_COLOR is about colours, of which the bar has none.
      const bar = new SingleBar({ format, stream, hideCursor: true, etaBuffer: 50 }, Presets.shades_classic);
      shown = { step, bar, since };
      bar.start(total ?? done, done, payload);
    }
    shown.bar.setTotal(total ?? done);
    shown.bar.update(done, payload);
    if (done === total) stop();
  };
}

function lines(stream: NodeJS.WritableStream): Report {
  let last = { step: '', at: 0, since: 0 };
  return (progress) => {
    const { step, done, total, note } = progress;
    const now = performance.now();
    const ended = done !== undefined && done === total;
    const begun = step !== last.step;
    if (!begun && now - last.at < EVERY && !ended) return;
    last = { step, at: now, since: begun ? now : last.since };
    const words = [
      done === undefined ? '' : counted(progress),
      ...(begun || ended ? [] : [pace(progress, last.since)]),
    ];
    const text = words.filter((word) => word !== '').join(', ');
    stream.write(`${step}${text === '' ? '' : ` ${text}`}${note ? ` (${note})` : ''}\n`);
  };
}

/** How fast it goes, and how long it still takes at that. */
function pace(progress: Progress, since: number): string {
  const { done = 0, total } = progress;
  const rate = rateOf(done, since);
  const left = total === undefined || rate === 0 ? '' : `, ${Math.ceil((total - done) / rate)} s left`;
  return `${amount(rate, progress)}/s${left}`;
}

const rateOf = (done: number, since: number): number => done / Math.max((performance.now() - since) / 1000, 0.001);

const counted = (progress: Progress): string => {
  const { done = 0, total } = progress;
  return `${amount(done, progress)}${total === undefined ? '' : ` of ${amount(total, progress)}`}`;
};

const amount = (count: number, { unit }: Progress): string =>
  unit === 'bytes' ? `${(count / MEGABYTE).toFixed(1)} MB` : Math.round(count).toLocaleString('en');
