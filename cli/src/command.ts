import type { Command } from 'commander';
import type { Asker } from './credentials';
import type { ExitCode } from './exit-codes';
import type { Locale, Platform } from './platform';
import type { Terminal } from './terminal';

/** What a command is given: the platform it asks, the terminal it speaks to. */
export type Surroundings = { readonly platform: Platform; readonly terminal: Terminal; readonly isJson: boolean };

type Options = Readonly<Record<string, unknown>>;

type Described = {
  /** `roster import` is the command `import` of the group `roster`; `backup` is a command of its own. */
  readonly words: readonly [string, string] | readonly [string];
  readonly summary: string;
  /** A program, unless it is said otherwise. */
  readonly asker?: Asker;
  describe(command: Command): Command;
};

/** A command that asks the platform, with a machine credential. */
export type PlatformCommand = Described & {
  run(surroundings: Surroundings, args: readonly string[], options: Options): Promise<ExitCode>;
};

/** A command for whoever holds the servers: it needs no platform that answers, and no credential of it. */
export type ServerCommand = Described & {
  runOnServers(
    surroundings: Omit<Surroundings, 'platform'>,
    args: readonly string[],
    options: Options,
  ): Promise<ExitCode>;
};

/** One command: its words, what it says of itself, its arguments and options, and what it does. */
export type CommandDefinition = PlatformCommand | ServerCommand;

/** Options of every command. */
export type SharedOptions = { readonly json?: boolean; readonly locale?: Locale };
