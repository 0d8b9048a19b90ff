/** How far a long run is: a bar on a terminal, a plain line now and then elsewhere. Written to stderr. */
import { SingleBar } from 'cli-progress';

export interface Progress {
  /** Begins a part of the run that has `total` steps. */
  start(title: string, total: number): void;
  step(): void;
  end(): void;
  say(line: string): void;
}

const format = '{title} {bar} {value}/{total}, {eta_formatted} left';

function bar(stream: NodeJS.WriteStream): Progress {
  let current: SingleBar | undefined;
  return {
    start(title, total) {
      current = new SingleBar({ stream, format, hideCursor: false, barCompleteChar: '█', barIncompleteChar: '░' });
      current.start(total, 0, { title });
    },
    step: () => current?.increment(),
    end: () => current?.stop(),
    say: (line) => void stream.write(`${line}\n`),
  };
}

function lines(stream: NodeJS.WritableStream): Progress {
  let title = '';
  let total = 0;
  let done = 0;
  const say = (line: string) => void stream.write(`${line}\n`);
  return {
    start(newTitle, newTotal) {
      [title, total, done] = [newTitle, newTotal, 0];
      say(`${title}: ${total}`);
    },
    step() {
      done += 1;
      // Ten lines for any length, none for short parts.
      const tenth = Math.floor(total / 10);
      if (tenth >= 10 && done % tenth === 0 && done < total) say(`${title}: ${done} of ${total}`);
    },
    end: () => {},
    say,
  };
}

export const openProgress = (stream: NodeJS.WriteStream = process.stderr): Progress =>
  stream.isTTY ? bar(stream) : lines(stream);
