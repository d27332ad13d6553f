import { runTask, type Task } from './task';

/** A core of its own: takes tasks, gives tallies, ends with who started it. */
process.on('message', (task: Task) => {
  process.send?.(runTask(task));
});
process.on('disconnect', () => process.exit());
