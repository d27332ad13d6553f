import { LaunchFailure } from './launch-failure';

const diskFull = 'The disk is full: free some space (about 500 MB) and start again.';
const notWritable = 'The .data folder is not writable by this user: start as the user who owns it, or remove it.';

const causes: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|ENOSPC|Errcode: 28\b|[Ee]rrno:? 28\b|[Ee]rror(?: number)?:? 28\b|Disk is full/, diskFull],
  [/EACCES|EPERM|EROFS|Permission denied|Errcode: 13\b|Read-only file system/, notWritable],
  [
    /Cannot allocate memory|ENOMEM/,
    'There is not enough free memory: close something (about 1 GB is needed) and start again.',
  ],
  [/Too many open files|EMFILE|ENFILE/, 'Too many files are open: raise the limit (ulimit -n 4096) and start again.'],
];

/** The cause a log or an error message betrays, as a sentence that says what to do; undefined when it betrays none. */
export const knownCause = (text: string): string | undefined => causes.find(([pattern]) => pattern.test(text))?.[1];

/** Whatever was thrown, as a failure fit to be shown. A bug keeps its stack as the details, for whoever mends it. */
export const explain = (error: unknown): LaunchFailure => {
  if (error instanceof LaunchFailure) return error;
  const message = error instanceof Error ? error.message : String(error);
  const cause = knownCause(message);
  if (cause !== undefined) return new LaunchFailure(cause, [message]);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return new LaunchFailure(
    `This is a bug in the launcher, please report it: ${message}`,
    stack.split('\n').slice(1, 6),
  );
};
