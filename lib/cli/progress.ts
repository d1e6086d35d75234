import type { CommandContext } from './context.ts';

/** A line on the terminal that says how far a long run has come. */
export interface Progress {
  advance(done: number): void;
  /** Takes the line away. */
  finish(): void;
}

const FIRST_AFTER_MS = 500;
const THEN_EVERY_MS = 100;
/** Back to the start of the line, and erase it. */
const ERASE = '\r\u001b[K';

/** Silent unless standard error is a terminal that the output itself does not go to as well. */
export function createProgress(total: number, noun: string, { stderr, now }: CommandContext): Progress {
  let next = now() + FIRST_AFTER_MS;
  let visible = false;
  return {
    advance(done) {
      if (!stderr.isTerminal || now() < next) return;
      next = now() + THEN_EVERY_MS;
      visible = true;
      void stderr.write(`${ERASE}${done} of ${total} ${noun}`.slice(0, ERASE.length + stderr.columns - 1));
    },
    finish() {
      if (visible) void stderr.write(ERASE);
      visible = false;
    },
  };
}

export const NO_PROGRESS: Progress = { advance() {}, finish() {} };
