import { Argument, Command, CommanderError, Option } from 'commander';
import type { CommandDefinition, SharedOptions } from './command';
import { COMMANDS, GROUPS } from './command-table';
import { completionScript, SHELLS, type Shell } from './completion';
import { languageOf, readSettings } from './config';
import type { Asker } from './credentials';
import { CommandFailure, EXIT, type ExitCode } from './exit-codes';
import { inFrench, isFrench } from './french';
import { connect, type Locale } from './platform';
import { createTerminal } from './terminal';

type Streams = { readonly out: NodeJS.WritableStream; readonly err: NodeJS.WriteStream };

export const EXIT_CODES = `
Exit codes:
  0  done
  1  refused: the errors are listed
  2  the command line or the settings are wrong; nothing was sent
  3  the platform (or the database) cannot be reached, or refuses the credential
  4  the platform gave up on its side, or did not end in time`;

const WITH: Readonly<Record<Asker | 'servers', string>> = {
  machine: '\nSettings: PIX_URL, PIX_CLIENT_ID and PIX_CLIENT_SECRET, or a file (see cli/README.md).',
  person:
    '\nSettings: PIX_URL, PIX_LOGIN and PIX_PASSWORD of an account that may do it, or a file (see cli/README.md).',
  nobody: '\nSettings: PIX_URL, or a file (see cli/README.md).',
  servers: '\nSettings: DATABASE_URL and REDIS_URL; without them, the servers of npm start in this folder.',
};

/** Runs a command line and says its exit code. Nothing but this knows how arguments are parsed. */
export const runCommandLine = async (argv: readonly string[], streams: Streams): Promise<ExitCode> => {
  let code: ExitCode = EXIT.DONE;
  const program = createProgram(isFrench(argv, languageOf()) ? 'fr' : 'en', async (definition, args, options) => {
    code = await runCommand(definition, { args, options, streams });
  });
  silence(program, streams);

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

type Run = (
  definition: CommandDefinition,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
) => Promise<void>;

/** Every command with its help, in a language. */
export const createProgram = (locale: Locale, run: Run): Command => {
  const program = new Command('pix')
    .description('Batch jobs of a Pix platform.')
    .addHelpText('after', (locale === 'fr' ? inFrench(EXIT_CODES) : EXIT_CODES).concat('\n'));
  for (const definition of COMMANDS) addCommand(program, definition, { locale, run });
  program
    .command('completion')
    .description('print what a shell completes this program with')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .action((shell: Shell, _: unknown, command: Command) => {
      command.configureOutput().writeOut?.(completionScript(shell, program));
    });
  if (locale === 'fr') translate(program);
  return program;
};

const addCommand = (
  program: Command,
  definition: CommandDefinition,
  { locale, run }: { locale: Locale; run: Run },
): void => {
  const { words, summary, describe, asker = 'machine' } = definition;
  const [first, second] = words;
  const name = second ?? first;
  const parent = second === undefined ? program : groupOf(program, first);
  const settings = WITH['runOnServers' in definition ? 'servers' : asker];
  const after = [EXIT_CODES, settings].map((text) => (locale === 'fr' ? inFrench(text) : text)).join('\n');
  describe(parent.command(name).summary(summary).description(summary))
    .option('--json', 'one JSON object on standard output, for programs')
    .addOption(
      new Option('--locale <fr|en>', "language of the platform's sentences, and of this help")
        .choices(['fr', 'en'])
        .default('fr'),
    )
    .addHelpText('after', after)
    .action(async (...given: unknown[]) => {
      const command = given.at(-1) as Command;
      await run(definition, command.args, command.opts());
    });
};

const groupOf = (program: Command, group: string): Command =>
  program.commands.find((candidate) => candidate.name() === group) ??
  program.command(group).description(GROUPS[group] ?? group);

/** Says in French what help says of a command and of those below it. */
const translate = (command: Command): void => {
  command.description(inFrench(command.description()));
  if (command.summary()) command.summary(inFrench(command.summary()));
  for (const option of command.options) option.description = inFrench(option.description);
  for (const argument of command.registeredArguments) argument.description = inFrench(argument.description);
  command.helpOption('-h, --help', inFrench('display help for command'));
  if (command.commands.length > 0)
    command.helpCommand(`help [${inFrench('command')}]`, inFrench('display help for command'));
  command.configureHelp({ styleTitle: inFrench });
  for (const child of command.commands) translate(child);
};

/** Nothing of a program writes but where it is told, nor ends the process. */
const silence = (command: Command, streams: Streams): void => {
  command.exitOverride().configureOutput({
    writeOut: (text) => void streams.out.write(text),
    writeErr: (text) => void streams.err.write(text),
  });
  for (const child of command.commands) silence(child, streams);
};

const runCommand = async (
  definition: CommandDefinition,
  { args, options, streams }: { args: readonly string[]; options: Readonly<Record<string, unknown>>; streams: Streams },
): Promise<ExitCode> => {
  const { json = false, locale = 'fr' } = options as SharedOptions;
  const terminal = createTerminal(streams, { isQuiet: json });
  if ('runOnServers' in definition) return definition.runOnServers({ terminal, isJson: json }, args, options);
  const { asker = 'machine' } = definition;
  return definition.run(
    { platform: connect(readSettings(asker), locale, asker), terminal, isJson: json },
    args,
    options,
  );
};
