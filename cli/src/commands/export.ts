import type { Command } from 'commander';
import type { CommandDefinition, Surroundings } from '../command';
import { CommandFailure, EXIT } from '../exit-codes';
import { fetchInto } from '../files';
import { follow, minutes } from '../follow';

type CampaignExport = { id: string; state: string; percentage: number; rowCount: number; link: string | null };

const FIELDS = 'id state percentage rowCount link';
const ASK = `mutation ($input: ExportCampaignResultsInput!) { exportCampaignResults(input: $input) { __typename
  ... on RequestCampaignExportSuccess { campaignExport { ${FIELDS} } } ... on Error { message } } }`;
const READ = `query ($id: ID!) { resultsExport(id: $id) { ${FIELDS} } }`;

type CampaignOptions = {
  readonly output?: string;
  readonly skills?: boolean;
  readonly timeout: number;
};

/** Fetches the results of a campaign, as its teacher would: asked again meanwhile, it is the same file (C9, G4). */
export const exportCampaign: CommandDefinition = {
  words: ['export', 'campaign'],
  summary: 'fetch the results of a campaign as CSV',
  describe: (command: Command) =>
    command
      .argument('<code>', 'the code of the campaign')
      .option('--output <file>', 'where to write it; CODE.csv when absent')
      .option('--skills', 'a column for each skill too')
      .option('--timeout <minutes>', 'how long to wait for the end', minutes, 60),

  async run(surroundings, [code = ''], given) {
    const { output = `${code}.csv`, skills = false, timeout } = given as CampaignOptions;
    const asked = await ask(surroundings, { campaignCode: code, withSkills: skills });
    const made = await waitFor(surroundings, asked, timeout);
    const { pathname, search } = new URL(made.link ?? '', 'http://platform');
    await fetchInto(surroundings.platform, `${pathname}${search}`, output);
    tell(surroundings, { file: output, rowCount: made.rowCount });
    return EXIT.DONE;
  },
};

const ask = async ({ platform }: Surroundings, input: object): Promise<CampaignExport> => {
  const { exportCampaignResults: answer } = await platform.query<{
    exportCampaignResults: { campaignExport?: CampaignExport; message?: string };
  }>(ASK, { input });
  if (answer.campaignExport) return answer.campaignExport;
  throw new CommandFailure(EXIT.REFUSED, answer.message ?? 'The platform refused.');
};

const waitFor = ({ platform, terminal }: Surroundings, { id }: CampaignExport, timeoutMinutes: number) => {
  const tooLong = `Export ${id} has not ended after ${timeoutMinutes} minutes.`;
  return follow(terminal, { label: 'export', timeoutMinutes, tooLong }, async () => {
    const { resultsExport } = await platform.query<{ resultsExport: CampaignExport | null }>(READ, { id });
    if (!resultsExport || resultsExport.state === 'EXPIRED')
      throw new CommandFailure(EXIT.NOT_ENDED, `Export ${id} is not there any more: ask for it again.`);
    return {
      percentage: resultsExport.percentage,
      ended: resultsExport.state === 'READY' ? resultsExport : null,
    };
  });
};

const tell = ({ terminal, isJson }: Surroundings, told: { file: string; rowCount: number }): void =>
  terminal.print(isJson ? JSON.stringify(told) : `✔ ${told.file}: ${told.rowCount} participants.`);

/** Fetches the results of a session, pending ones as such, as a member of its centre (E14). */
export const exportSession: CommandDefinition = {
  words: ['export', 'session'],
  summary: 'fetch the results of a session as CSV',
  asker: 'person',
  describe: (command: Command) =>
    command
      .argument('<session>', 'its identifier')
      .option('--output <file>', 'where to write it; SESSION.csv when absent'),

  async run({ platform, terminal, isJson }, [id = ''], given) {
    const { output = `${id}.csv` } = given as { output?: string };
    await fetchInto(platform, `/files/certification-sessions/${encodeURIComponent(id)}.csv`, output);
    terminal.print(isJson ? JSON.stringify({ file: output }) : `✔ ${output}`);
    return EXIT.DONE;
  },
};
