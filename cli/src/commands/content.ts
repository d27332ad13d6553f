import type { Command } from 'commander';
import type { CommandDefinition } from '../command';
import { CommandFailure, EXIT } from '../exit-codes';
import { fileToSend } from '../files';
import { follow, minutes } from '../follow';

type Release = {
  id: string;
  state: 'UPLOADED' | 'PUBLISHED' | 'FAILED';
  progress: number;
  problems: string[];
  challengeCount: number | null;
  isCurrent: boolean;
  uploadedAt: string;
};

const FIELDS = 'id state progress problems challengeCount isCurrent uploadedAt';
const READ = `query ($id: ID!) { contentRelease(id: $id) { ${FIELDS} } }`;
const LIST = `query { contentReleases(first: 20) { nodes { ${FIELDS} } } }`;

type Sent = { releaseId?: string; message?: string; problems?: string[] };

/** Sends a content release and follows its import. The same release again is the same one (A15). */
export const contentImport: CommandDefinition = {
  words: ['content', 'import'],
  summary: 'send a content release (archive or JSON) and wait until it is published',
  asker: 'person',
  describe: (command: Command) =>
    command
      .argument('<file>', 'the release: .zip, or .json alone')
      .option('--timeout <minutes>', 'how long to wait for the end', minutes, 60),

  async run({ platform, terminal, isJson }, [path = ''], given) {
    const { timeout } = given as { timeout: number };
    const { status, body } = await platform.send<Sent>('/uploads/content-releases', fileToSend(path));
    const id = body.releaseId;
    if (!id) {
      for (const problem of body.problems ?? []) terminal.note(`✖ ${problem}`);
      const code = status === 401 || status === 403 || status >= 500 ? EXIT.UNREACHABLE : EXIT.REFUSED;
      throw new CommandFailure(code, body.message ?? `The platform answered ${status}.`);
    }
    const tooLong = `Release ${id} has not ended after ${timeout} minutes.`;
    const release = await follow(terminal, { label: 'content', timeoutMinutes: timeout, tooLong }, async () => {
      const { contentRelease: now } = await platform.query<{ contentRelease: Release | null }>(READ, { id });
      return { percentage: now?.progress ?? 0, ended: now && now.state !== 'UPLOADED' ? now : null };
    });
    if (isJson) terminal.print(JSON.stringify(release));
    else {
      for (const problem of release.problems) terminal.print(`✖ ${problem}`);
      terminal.print(lineOf(release));
    }
    return release.state === 'PUBLISHED' ? EXIT.DONE : EXIT.REFUSED;
  },
};

/** Lists the last releases sent. */
export const contentList: CommandDefinition = {
  words: ['content', 'list'],
  summary: 'list the last content releases',
  asker: 'person',
  describe: (command: Command) => command,

  async run({ platform, terminal, isJson }) {
    const { contentReleases } = await platform.query<{ contentReleases: { nodes: Release[] } }>(LIST, {});
    if (isJson) terminal.print(JSON.stringify({ releases: contentReleases.nodes }));
    else for (const release of contentReleases.nodes) terminal.print(lineOf(release));
    return EXIT.DONE;
  },
};

const lineOf = ({ id, state, challengeCount, isCurrent }: Release): string =>
  `${state === 'PUBLISHED' ? '✔' : '✖'} ${id}  ${state}  ${challengeCount ?? 0} challenges${isCurrent ? '  current' : ''}`;
