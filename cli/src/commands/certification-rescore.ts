import type { Command } from 'commander';
import type { CommandDefinition, Surroundings } from '../command';
import { CommandFailure, EXIT, type ExitCode } from '../exit-codes';
import { follow, minutes } from '../follow';
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

const waitForEnd = (
  { platform, terminal }: Surroundings,
  { id }: Rescoring,
  timeoutMinutes: number,
): Promise<Rescoring> => {
  const tooLong = `Rescoring ${id} has not ended after ${timeoutMinutes} minutes.`;
  return follow(terminal, { label: 'rescore', timeoutMinutes, tooLong }, async () => {
    const { rescoring } = await platform.query<{ rescoring: Rescoring | null }>(READ, { id });
    return { percentage: rescoring?.percentage ?? 0, ended: rescoring?.state === 'DONE' ? rescoring : null };
  });
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
