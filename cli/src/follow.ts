import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidArgumentError } from 'commander';
import { CommandFailure, EXIT, PassingFailure } from './exit-codes';
import type { Terminal } from './terminal';

const POLL_EVERY_MS = 500;
const PATIENCE_MS = 60_000;

/** The value of `--timeout`. */
export const minutes = (text: string): number => {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('A number of minutes is expected.');
  return value;
};

/** What is followed, as it is now: how far, and what it came to once it has ended. */
export type Stage<Ended> = { readonly percentage: number; readonly ended: Ended | null };

/** Follows what a job does to its end, showing how far it is. A platform that is away for a moment is waited for. */
export const follow = async <Ended>(
  terminal: Terminal,
  given: { label: string; timeoutMinutes: number; tooLong: string },
  look: () => Promise<Stage<Ended>>,
): Promise<Ended> => {
  const until = performance.now() + given.timeoutMinutes * 60_000;
  const shown = terminal.progress(given.label);
  let reachedAt = performance.now();
  try {
    while (performance.now() < until) {
      const stage = await look().catch((error: unknown) => {
        if (!(error instanceof PassingFailure) || performance.now() > reachedAt + PATIENCE_MS) throw error;
        return null;
      });
      if (stage) {
        reachedAt = performance.now();
        shown.tell(stage.percentage);
        if (stage.ended !== null) return stage.ended;
      }
      await sleep(POLL_EVERY_MS);
    }
  } finally {
    shown.stop();
  }
  throw new CommandFailure(EXIT.NOT_ENDED, given.tooLong);
};
