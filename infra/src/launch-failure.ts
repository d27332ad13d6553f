/** A failure the person at the keyboard can act on: one sentence, and the log lines that show the cause. */
export class LaunchFailure extends Error {
  override readonly name = 'LaunchFailure';

  constructor(
    sentence: string,
    readonly details: readonly string[] = [],
  ) {
    super(sentence);
  }
}
