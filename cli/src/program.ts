import { Command, CommanderError, Option } from 'commander';
import type { CommandDefinition, SharedOptions } from './command';
import { COMMANDS, GROUPS } from './command-table';
import { readSettings } from './config';
import { CommandFailure, EXIT, type ExitCode } from './exit-codes';
import { connect } from './platform';
import { createTerminal } from './terminal';

type Streams = { readonly out: NodeJS.WritableStream; readonly err: NodeJS.WriteStream };

const EXIT_CODES = `
Exit codes:
  0  done
  1  refused: the errors are listed
  2  the command line or the settings are wrong; nothing was sent
  3  the platform (or the database) cannot be reached, or refuses the credential
  4  the platform gave up on its side, or did not end in time

Settings: PIX_URL, PIX_CLIENT_ID and PIX_CLIENT_SECRET, or a file; DATABASE_URL and REDIS_URL for backup and restore (see cli/README.md).`;

/** Runs a command line and says its exit code. Nothing but this knows how arguments are parsed. */
export const runCommandLine = async (argv: readonly string[], streams: Streams): Promise<ExitCode> => {
  let code: ExitCode = EXIT.DONE;
  const program = new Command('pix')
    .description(
      'Batch jobs of a Pix platform, with a machine credential; its backup and restoration, beside its servers.',
    )
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void streams.out.write(text),
      writeErr: (text) => void streams.err.write(text),
    });
  for (const definition of COMMANDS)
    addCommand(program, definition, async (args, options) => {
      code = await runCommand(definition, { args, options, streams });
    });

  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.DONE : EXIT.USAGE;
    if (!(error instanceof CommandFailure)) throw error;
    streams.err.write(`✖ ${error.message}\n`);
    return error.code;
  }
};

type Run = (args: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<void>;

const addCommand = (program: Command, { words, summary, describe }: CommandDefinition, run: Run): void => {
  const name = words.at(-1) as string;
  const parent = words.length === 1 ? program : groupOf(program, words[0]);
  describe(parent.command(name).summary(summary).description(summary))
    .option('--json', 'one JSON object on standard output, for programs')
    .addOption(
      new Option('--locale <fr|en>', "language of the platform's sentences").choices(['fr', 'en']).default('fr'),
    )
    .addHelpText('after', EXIT_CODES)
    .action(async (...given: unknown[]) => {
      const command = given.at(-1) as Command;
      await run(command.args, command.opts());
    });
};

const groupOf = (program: Command, group: string): Command =>
  program.commands.find((candidate) => candidate.name() === group) ??
  program.command(group).description(GROUPS[group] ?? group);

const runCommand = async (
  definition: CommandDefinition,
  { args, options, streams }: { args: readonly string[]; options: Readonly<Record<string, unknown>>; streams: Streams },
): Promise<ExitCode> => {
  const { json = false, locale = 'fr' } = options as SharedOptions;
  const terminal = createTerminal(streams, { isQuiet: json });
  if ('runOnServers' in definition) return definition.runOnServers({ terminal, isJson: json }, args, options);
  return definition.run({ platform: connect(readSettings(), locale), terminal, isJson: json }, args, options);
};
