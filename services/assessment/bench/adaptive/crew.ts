import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Tallies, Task } from './task';

/** Runs tasks on several cores, in any order; results come in the order of the tasks. */
export const runAll = async (
  tasks: readonly Task[],
  { cores, onDone }: { readonly cores: number; readonly onDone: (done: number) => void },
): Promise<readonly Tallies[]> => {
  const results: Tallies[] = [];
  let [taken, done] = [0, 0];
  const work = async (): Promise<void> => {
    const worker = new Worker(join(__dirname, 'worker.js'));
    try {
      while (taken < tasks.length) {
        const rank = taken;
        taken += 1;
        results[rank] = await answerTo(worker, tasks[rank] as Task);
        done += 1;
        onDone(done);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(cores, tasks.length) }, work));
  return results;
};

const answerTo = (worker: Worker, task: Task): Promise<Tallies> =>
  new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(task);
  });
