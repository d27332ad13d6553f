import { type Command, Option } from 'commander';
import type { CommandDefinition } from '../command';
import { CommandFailure, EXIT } from '../exit-codes';
import { fileToSend } from '../files';
import { follow, minutes } from '../follow';
import type { Platform } from '../platform';
import { codeOf, hasEnded, readImport, readProgress, tellImport } from '../roster-report';
import type { Terminal } from '../terminal';

type Options = {
  readonly organization: string;
  readonly format?: string;
  readonly mode?: string;
  readonly dryRun?: boolean;
  readonly wait: boolean;
  readonly timeout: number;
};

/** Sends a roster file and follows its import to the end. Sending it again is harmless: what is as it was stays so. */
export const rosterImport: CommandDefinition = {
  words: ['roster', 'import'],
  summary: 'send a roster file (SIECLE, FREGATA, SUP, OneRoster) and wait for its import',
  describe: (command: Command) =>
    command
      .argument('<file>', 'the file: .xml, .zip or .csv')
      .requiredOption('--organization <UAI>', 'the school, by its UAI')
      .addOption(
        new Option('--format <name>', 'the format; told from the file when absent').choices([
          'siecle',
          'fregata',
          'sup',
          'oneroster',
        ]),
      )
      .addOption(
        new Option('--mode <mode>', 'replace: pupils not in the file are disabled; add: they stay').choices([
          'replace',
          'add',
        ]),
      )
      .option('--dry-run', 'check everything and tell what would change, changing nothing')
      .option('--no-wait', 'end once the file is received; follow it with « pix roster status »')
      .option('--timeout <minutes>', 'how long to wait for the end', minutes, 60),

  async run({ platform, terminal, isJson }, [path = ''], given) {
    const options = given as Options;
    const id = await upload(platform, path, options);
    if (!options.wait) {
      terminal.print(isJson ? JSON.stringify({ id, state: 'UPLOADED' }) : id);
      return EXIT.DONE;
    }
    await waitForEnd({ platform, terminal }, id, options.timeout);
    const imported = await readImport(platform, id);
    if (!imported) throw new CommandFailure(EXIT.NOT_ENDED, `Import ${id} is not there any more.`);
    tellImport(terminal, imported, isJson);
    return codeOf(imported);
  },
};

const upload = async (
  platform: Platform,
  path: string,
  { organization, format, mode, dryRun }: Options,
): Promise<string> => {
  const query = new URLSearchParams({
    uai: organization,
    ...(format && { format: format.toUpperCase() }),
    ...(mode && { mode: mode.toUpperCase() }),
    ...(dryRun && { dryRun: 'true' }),
  });
  const { status, body } = await platform.send(`/uploads/rosters?${query.toString()}`, fileToSend(path));
  if (status === 202 && body.rosterImportId) return body.rosterImportId;
  if (status === 401 || status === 403)
    throw new CommandFailure(
      EXIT.UNREACHABLE,
      'The credential may not send rosters: it needs the scope campaigns:import-rosters.',
    );
  if (status >= 500)
    throw new CommandFailure(EXIT.UNREACHABLE, body.message ?? `The platform answered ${status}: try again.`);
  throw new CommandFailure(EXIT.REFUSED, body.message ?? `The platform answered ${status}.`);
};

/** Follows an import to its end, or until it is not there any more. */
const waitForEnd = async (
  { platform, terminal }: { platform: Platform; terminal: Terminal },
  id: string,
  timeoutMinutes: number,
): Promise<void> => {
  const tooLong = `Import ${id} has not ended after ${timeoutMinutes} minutes. It goes on: pix roster status ${id}`;
  await follow(terminal, { label: 'import', timeoutMinutes, tooLong }, async () => {
    const progress = await readProgress(platform, id);
    return { percentage: progress?.percentage ?? 0, ended: progress === null || hasEnded(progress) ? true : null };
  });
};
