import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import type { CommandDefinition, Surroundings } from '../command';
import { CommandFailure, EXIT, type ExitCode, PassingFailure } from '../exit-codes';
import type { Terminal } from '../terminal';

type Options = { readonly session: string; readonly dryRun?: boolean; readonly timeout: number };

type Difference = { certificationId: string; kind: string; isApplied: boolean };

type Rescoring = {
  id: string;
  state: 'WAITING' | 'RUNNING' | 'DONE';
  percentage: number;
  isDryRun: boolean;
  totalCount: number;
  differences: Difference[];
};

const FIELDS = 'id state percentage isDryRun totalCount differences { certificationId kind isApplied }';
const ASK = `mutation ($input: RescoreSessionInput!) { rescoreSession(input: $input) {
  __typename ... on RescoreSessionSuccess { rescoring { ${FIELDS} } } ... on Error { message }
} }`;
const READ = `query ($id: ID!) { rescoring(id: $id) { ${FIELDS} } }`;

const POLL_EVERY_MS = 500;
const PATIENCE_MS = 60_000;

const minutes = (text: string): number => {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('A number of minutes is expected.');
  return value;
};

/** Has the scores of a session made again and tells what is not to the byte what it was (E7). */
export const certificationRescore: CommandDefinition = {
  words: ['certification', 'rescore'],
  summary: 'make the scores of a session again from the stored answers, and compare',
  describe: (command: Command) =>
    command
      .requiredOption('--session <ID>', 'the session')
      .option('--dry-run', 'compare only, changing nothing')
      .option('--timeout <minutes>', 'how long to wait for the end', minutes, 60),

  async run(surroundings, _, given) {
    const options = given as Options;
    const asked = await ask(surroundings, options);
    const rescoring = await waitForEnd(surroundings, asked, options.timeout);
    tell(surroundings.terminal, rescoring, surroundings.isJson);
    return codeOf(rescoring);
  },
};

const ask = async ({ platform }: Surroundings, { session, dryRun = false }: Options): Promise<Rescoring> => {
  const { rescoreSession } = await platform.query<{ rescoreSession: { rescoring?: Rescoring; message?: string } }>(
    ASK,
    {
      input: { sessionId: session, dryRun },
    },
  );
  if (rescoreSession.rescoring) return rescoreSession.rescoring;
  throw new CommandFailure(EXIT.REFUSED, rescoreSession.message ?? 'The platform refused.');
};

/** Follows a rescoring to its end. A platform that is away for a moment is waited for. */
const waitForEnd = async (
  { platform, terminal }: Surroundings,
  { id }: Rescoring,
  timeoutMinutes: number,
): Promise<Rescoring> => {
  const until = performance.now() + timeoutMinutes * 60_000;
  const shown = terminal.progress('rescore');
  let reachedAt = performance.now();
  try {
    while (performance.now() < until) {
      const found = await platform.query<{ rescoring: Rescoring | null }>(READ, { id }).catch((error: unknown) => {
        if (!(error instanceof PassingFailure) || performance.now() > reachedAt + PATIENCE_MS) throw error;
        return null;
      });
      if (found) reachedAt = performance.now();
      if (found?.rescoring) shown.tell(found.rescoring.percentage);
      if (found?.rescoring?.state === 'DONE') return found.rescoring;
      await sleep(POLL_EVERY_MS);
    }
  } finally {
    shown.stop();
  }
  throw new CommandFailure(EXIT.NOT_ENDED, `Rescoring ${id} has not ended after ${timeoutMinutes} minutes.`);
};

const isLeft = ({ isApplied }: Difference): boolean => !isApplied;

/** Refused as long as a stored score is not the one its answers make. */
const codeOf = ({ differences }: Rescoring): ExitCode => (differences.some(isLeft) ? EXIT.REFUSED : EXIT.DONE);

const tell = (terminal: Terminal, rescoring: Rescoring, isJson: boolean): void => {
  if (isJson) return terminal.print(JSON.stringify(rescoring));
  const { differences, totalCount } = rescoring;
  for (const { certificationId, kind, isApplied } of differences)
    terminal.print(`${isApplied ? '✔' : '✖'} ${certificationId}  ${kind}${isApplied ? '  applied' : ''}`);
  const mark = differences.some(isLeft) ? '✖' : '✔';
  terminal.print(`${mark} ${totalCount} certifications scored again: ${differences.length} differences.`);
};
