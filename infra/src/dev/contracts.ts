import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { builtScript } from '../project';
import type { Asked, Outcome } from './contracts-thread';

/** What a thread says next; throws when it fails or ends first. */
const answerOf = async (thread: Worker): Promise<Outcome> => {
  const heard = new AbortController();
  const ended = once(thread, 'exit', { signal: heard.signal }).then(() => ['What composes the schemas has ended.']);
  try {
    const [outcome] = await Promise.race([once(thread, 'message', { signal: heard.signal }), ended]);
    return outcome as Outcome;
  } finally {
    heard.abort(); // Nothing is listened to any more.
  }
};

type Options = { readonly script?: string };

/**
 * What is made of the schemas, made again in a thread that stays: composing for the first time costs a process its start and twice
 * the work. One thing at a time. A thread that ends, for what it runs may be half written, is told to who asks next, and started anew.
 */
export const contracts = ({ script = builtScript('dev/contracts-thread') }: Options = {}) => {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    const started = new Worker(script);
    started.unref();
    started.on('error', () => undefined); // Told to who asks; unheard, it would end the whole platform.
    started.once('exit', () => {
      if (thread === started) thread = null;
    });
    return started;
  };
  const ask = async (asked: Asked): Promise<void> => {
    thread ??= start();
    const answered = answerOf(thread);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread, which has no origin
    thread.postMessage(asked);
    const outcome = await answered;
    if (outcome !== null) throw new Error(outcome);
  };
  const inTurn = (asked: Asked): Promise<void> => {
    const done = last.then(() => ask(asked));
    last = done.catch(() => undefined);
    return done;
  };

  return {
    /** Before anybody waits for it. */
    begin: (): void => {
      thread ??= start();
    },
    /** The supergraph, which the gateway follows; throws what is wrong with the schemas, and leaves it as it was. */
    compose: (): Promise<void> => inTurn('compose'),
    /** The types of the resolvers: only the compiler reads them. */
    generate: (): Promise<void> => inTurn('generate'),
    /** What makes them has changed: it is loaded anew. */
    renew: (): void => {
      last = last.then(async () => {
        await thread?.terminate();
        thread = start();
      });
    },
    stop: (): void => void thread?.terminate(),
  };
};
