import type { Command } from 'commander';
import type { Asker } from './credentials';
import type { ExitCode } from './exit-codes';
import type { Locale, Platform } from './platform';
import type { Terminal } from './terminal';

/** What a command is given: the platform it asks, the terminal it speaks to. */
export type Surroundings = { readonly platform: Platform; readonly terminal: Terminal; readonly isJson: boolean };

/** One command: its words, what it says of itself, its arguments and options, and what it does. */
export type CommandDefinition = {
  /** `roster import` is the command `import` of the group `roster`. */
  readonly words: readonly [string, string];
  readonly summary: string;
  /** A program, unless it is said otherwise. */
  readonly asker?: Asker;
  describe(command: Command): Command;
  run(
    surroundings: Surroundings,
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
  ): Promise<ExitCode>;
};

/** Options of every command. */
export type SharedOptions = { readonly json?: boolean; readonly locale?: Locale };
