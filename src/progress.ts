import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';

/** One moment of long work: what is being done and, where it is known, how much of how much. */
export type Progress = {
  readonly step: string;
  readonly done?: number;
  readonly total?: number;
  readonly note?: string;
};

/** Long work tells its progress to whoever wants to know: nothing below the command line prints. */
export type Report = (progress: Progress) => void;

const EVERY = 3000;

/** Shows progress to people: a bar on a terminal, a line every few seconds elsewhere. */
export function showProgress(stream: NodeJS.WriteStream): Report {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: WriteStream): Report {
  const format = '{step} {bar} {percentage}% | {value}/{total} | {eta_formatted} left {note}';
  let shown: { bar: SingleBar; step: string } | undefined;
  return ({ step, done, total, note = '' }) => {
    if (shown && shown.step !== step) {
      shown.bar.stop();
      shown = undefined;
    }
    if (done === undefined || total === undefined) {
      if (!shown) stream.write(`${step} ${note}\n`.replace(' \n', '\n'));
      return;
    }
    if (!shown) {
      shown = { step, bar: new SingleBar({ format, stream, hideCursor: true }, Presets.shades_classic) };
      shown.bar.start(total, done, { step, note });
    }
    shown.bar.setTotal(total);
    shown.bar.update(done, { step, note });
    if (done >= total) {
      shown.bar.stop();
      shown = undefined;
    }
  };
}

function lines(stream: NodeJS.WritableStream): Report {
  let last = { step: '', at: 0 };
  return ({ step, done, total, note }) => {
    const now = performance.now();
    const ended = done !== undefined && done === total;
    if (step === last.step && now - last.at < EVERY && !ended) return;
    last = { step, at: now };
    const counted = done === undefined ? '' : ` ${done}${total === undefined ? '' : ` of ${total}`}`;
    stream.write(`${step}${counted}${note ? ` (${note})` : ''}\n`);
  };
}
