import type { Command } from 'commander';
import type { CommandDefinition } from '../command';
import { CommandFailure, EXIT } from '../exit-codes';
import { fileToSend } from '../files';
import type { Platform } from '../platform';

type FileError = { line: number; field: string; message: string };

type Imported = {
  errors?: FileError[];
  sessionIds?: string[];
  sessionCount?: number;
  candidateCount?: number;
  message?: string;
};

/** Creates the sessions of a file with their candidates, all or none; the same file again is the same sessions (E2). */
export const sessionCreate: CommandDefinition = {
  words: ['session', 'create'],
  summary: 'create the sessions of a CSV file, with their candidates: all of them, or none',
  asker: 'person',
  describe: (command: Command) =>
    command
      .argument('<file>', 'the file, as the template of the centre')
      .requiredOption('--centre <ID>', 'the certification centre')
      .option('--dry-run', 'check everything and tell what would change, changing nothing'),

  async run({ platform, terminal, isJson }, [path = ''], given) {
    const { centre, dryRun = false } = given as { centre: string; dryRun?: boolean };
    const query = new URLSearchParams({ centreId: centre, dryRun: String(dryRun) }).toString();
    const { status, body } = await platform.send<Imported>(`/uploads/sessions?${query}`, fileToSend(path));
    if (status !== 200 && status !== 422) throw refusalOf(status, body);
    if (isJson) terminal.print(JSON.stringify(body));
    else tellImport(terminal.print, body, dryRun);
    return status === 200 ? EXIT.DONE : EXIT.REFUSED;
  },
};

const refusalOf = (status: number, { message }: Imported): CommandFailure =>
  new CommandFailure(
    status === 401 || status >= 500 ? EXIT.UNREACHABLE : EXIT.REFUSED,
    message ?? `The platform answered ${status}.`,
  );

const tellImport = (print: (line: string) => void, imported: Imported, isDryRun: boolean): void => {
  const { errors = [], sessionIds = [], sessionCount = 0, candidateCount = 0 } = imported;
  for (const { line, field, message } of errors) print(`✖ line ${line}  ${field}  ${message}`);
  for (const id of sessionIds) print(id);
  const counts = `${sessionCount} sessions, ${candidateCount} candidates`;
  if (errors.length > 0) print(`✖ ${errors.length} errors in ${counts}; nothing was changed.`);
  else print(isDryRun ? `✔ dry run, nothing was changed. It would be ${counts}.` : `✔ ${counts}.`);
};

type Page = {
  nodes: { id: string; number: string; status: string; startsAt: string; room: string; candidates: unknown[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

const LIST = `query ($id: ID!, $after: String) { certificationCentre(id: $id) { sessions(first: 100, after: $after) {
  nodes { id number status startsAt room candidates { id } } pageInfo { hasNextPage endCursor }
} } }`;

const readPage = async (platform: Platform, id: string, after: string | null): Promise<Page | undefined> =>
  (await platform.query<{ certificationCentre: { sessions: Page } | null }>(LIST, { id, after })).certificationCentre
    ?.sessions;

/** Lists the sessions of a centre, the newest first, whatever their number. */
export const sessionList: CommandDefinition = {
  words: ['session', 'list'],
  summary: 'list the sessions of a centre',
  asker: 'person',
  describe: (command: Command) => command.requiredOption('--centre <ID>', 'the certification centre'),

  async run({ platform, terminal, isJson }, _, given) {
    const { centre } = given as { centre: string };
    const found: Page['nodes'] = [];
    for (let after: string | null = null, isFirst = true; isFirst || after; isFirst = false) {
      const page: Page | undefined = await readPage(platform, centre, after);
      if (!page) throw new CommandFailure(EXIT.REFUSED, `There is no centre ${centre}, for this account.`);
      found.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    const sessions = found.map(({ candidates, ...session }) => ({ ...session, candidateCount: candidates.length }));
    if (isJson) terminal.print(JSON.stringify({ totalCount: sessions.length, sessions }));
    else
      for (const { id, number, status, startsAt, room, candidateCount } of sessions)
        terminal.print(`${id}  ${number}  ${status.padEnd(10)}  ${startsAt}  ${candidateCount} candidates  ${room}`);
    return EXIT.DONE;
  },
};
