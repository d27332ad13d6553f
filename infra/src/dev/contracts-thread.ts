import { parentPort } from 'node:worker_threads';
import { writeResolverTypes } from '@pix/kit/checks/codegen';
import { compose, composeSchemas } from '@pix/kit/checks/compose';
import { serviceNames } from '@pix/kit/checks/services';

export type Asked = 'compose' | 'generate';
/** What went wrong, for who reads it; `null` when nothing did. */
export type Outcome = string | null;

/** Composing, for nothing: the engine has compiled it when it counts, for the third time takes half of the first. */
const REHEARSALS = 3;

const TASKS: Readonly<Record<Asked, () => unknown>> = {
  compose,
  generate: () => Promise.all(serviceNames().map(writeResolverTypes)),
};

const rehearse = (): void => {
  try {
    for (let time = 0; time < REHEARSALS; time += 1) composeSchemas();
  } catch {} // Told to who asks.
};

const outcomeOf = (asked: Asked): Promise<Outcome> =>
  Promise.resolve()
    .then(TASKS[asked])
    .then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );

parentPort?.on('message', (asked: Asked) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread, which has no origin
  void outcomeOf(asked).then((outcome) => parentPort?.postMessage(outcome));
});

rehearse();
