import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Tallies, Task } from './task';

/** Runs tasks on several cores, in any order; results come in the order of the tasks. */
export const runAll = async (
  tasks: readonly Task[],
  { cores, onDone }: { readonly cores: number; readonly onDone: (done: number) => void },
): Promise<readonly Tallies[]> => {
  const results: Tallies[] = [];
  const waiting = [...tasks.entries()];
  let done = 0;
  const work = async (): Promise<void> => {
    // Without our own preloads: they would let the worker end between two tasks.
    const worker = fork(join(__dirname, 'worker.js'), { execArgv: [] });
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [rank, task] = next;
        results[rank] = await answerTo(worker, task);
        done += 1;
        onDone(done);
      }
    } finally {
      worker.disconnect();
    }
  };
  await Promise.all(Array.from({ length: Math.min(cores, tasks.length) }, work));
  return results;
};

const answerTo = (worker: ChildProcess, task: Task): Promise<Tallies> =>
  new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.once('message', (tallies) => resolve(tallies as Tallies));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A worker ended (${code}) before its task.`)));
    worker.send(task);
  });
