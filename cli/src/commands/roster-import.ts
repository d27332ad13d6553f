import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CommandDefinition } from '../command';
import { CommandFailure, EXIT, PassingFailure } from '../exit-codes';
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

const TYPES: Readonly<Record<string, string>> = {
  '.xml': 'application/xml',
  '.zip': 'application/zip',
  '.csv': 'text/csv',
};

const POLL_EVERY_MS = 500;
const PATIENCE_MS = 60_000;

const minutes = (text: string): number => {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('A number of minutes is expected.');
  return value;
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

const sizeOf = (path: string): number => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new CommandFailure(EXIT.USAGE, `${path} is not a file.`);
  return stats.size;
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
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const { status, body } = await platform.send(`/uploads/rosters?${query.toString()}`, {
    path,
    size: sizeOf(path),
    type,
  });
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

/** Follows an import to its end. A platform that is away for a moment is waited for. */
const waitForEnd = async (
  { platform, terminal }: { platform: Platform; terminal: Terminal },
  id: string,
  timeoutMinutes: number,
): Promise<void> => {
  const until = performance.now() + timeoutMinutes * 60_000;
  const shown = terminal.progress('import');
  let reachedAt = performance.now();
  try {
    while (performance.now() < until) {
      const progress = await readProgress(platform, id).catch((error: unknown) => {
        if (!(error instanceof PassingFailure) || performance.now() > reachedAt + PATIENCE_MS) throw error;
        return undefined;
      });
      if (progress !== undefined) reachedAt = performance.now();
      if (progress) shown.tell(progress.percentage);
      if (progress === null || (progress && hasEnded(progress))) return;
      await sleep(POLL_EVERY_MS);
    }
  } finally {
    shown.stop();
  }
  throw new CommandFailure(
    EXIT.NOT_ENDED,
    `Import ${id} has not ended after ${timeoutMinutes} minutes. It goes on: pix roster status ${id}`,
  );
};
