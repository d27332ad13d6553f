/** What the exit code says to the script that called: the same numbers for every command. */
export const EXIT = {
  DONE: 0,
  /** The platform understood and refused: its reasons are listed. */
  REFUSED: 1,
  /** The command line is wrong: nothing was sent. */
  USAGE: 2,
  /** The platform cannot be reached, or does not take the credential. */
  UNREACHABLE: 3,
  /** The platform gave up on its side, or did not end in the time it was given. */
  NOT_ENDED: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with its code and a sentence that says what to do. */
export class CommandFailure extends Error {
  constructor(
    readonly code: ExitCode,
    message: string,
  ) {
    super(message);
  }
}

/** A failure that may be over in a moment: who waits for something waits on. */
export class PassingFailure extends CommandFailure {}
