import { parentPort } from 'node:worker_threads';
import { runTask, type Task } from './task';

/** A core of its own: takes tasks, gives tallies. */
parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(runTask(task));
});
