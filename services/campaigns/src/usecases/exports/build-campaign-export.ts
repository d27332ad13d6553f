import type { Needs } from '../../context';
import type { Campaign } from '../../domain/campaign';
import type { CampaignExport } from '../../domain/campaign-export';
import type { ExportSubject } from '../../domain/export-column';
import { type ExportTable, exportTable } from '../../domain/export-table';
import { timeZoneOf } from '../../domain/time-zone';
import { readExportLines } from './read-export-lines';

type Given = Needs<
  | 'campaignExports'
  | 'campaigns'
  | 'organizations'
  | 'learners'
  | 'targetProfiles'
  | 'staleReads'
  | 'results'
  | 'assessment'
  | 'clock'
  | 'newId'
  | 'config'
  | 'sheetCipher'
  | 'toCsv'
  | 'transaction'
>;

/**
 * Writes the file of a campaign, some participants at a time, each piece sealed (C9). Killed anywhere and run again, or run
 * twice at once, each run writes pieces of its own and the first that ends makes the file.
 */
export const buildCampaignExport = async (needs: Given, { exportId }: { exportId: string }): Promise<void> => {
  const { campaignExports, campaigns, clock, newId, config, transaction } = needs;
  const asked = await campaignExports.start(exportId, clock.now());
  const [campaign] = asked ? await campaigns.byIds([asked.campaignId]) : [];
  if (!asked || !campaign) return;

  const attemptId = newId();
  await writePieces(needs, asked, attemptId, exportTable(await readSubject(needs, asked, campaign), asked.locale));

  const expiresAt = new Date(clock.now().getTime() + config.campaignExports.hours * 3_600_000);
  await transaction((stores) => stores.campaignExports.finish(exportId, attemptId, expiresAt));
};

const writePieces = async (
  needs: Given,
  asked: CampaignExport,
  attemptId: string,
  table: ExportTable,
): Promise<void> => {
  const { campaignExports, sheetCipher, toCsv } = needs;
  const keep = (rank: number, text: string, doneCount: number): Promise<void> => {
    const sealed = sheetCipher.seal(text, pieceOf(asked.id, attemptId, rank));
    return campaignExports.addChunk(asked.id, { attemptId, rank, sealed }, doneCount);
  };

  await keep(0, toCsv([table.header], { isFirst: true }), 0);
  let [rank, doneCount] = [1, 0];
  for await (const lines of readExportLines(needs, asked)) {
    doneCount += lines.length;
    await keep(rank, toCsv(lines.map(table.toCells), { isFirst: false }), doneCount);
    rank += 1;
  }
};

/** Where a sealed piece belongs: it opens there only. */
export const pieceOf = (exportId: string, attemptId: string, rank: number): string =>
  `export/${exportId}/${attemptId}/${rank}`;

/** What the columns are about. Subjects that the content has lost keep their id as title. */
const readSubject = async (
  { organizations, learners, targetProfiles, results }: Given,
  { withSkills }: CampaignExport,
  campaign: Campaign,
): Promise<ExportSubject> => {
  const organization = await organizations.byId(campaign.organizationId);
  const hasRoster = await learners.hasRoster(campaign.organizationId);
  const [profile] = campaign.targetProfileId ? await targetProfiles.byIds([campaign.targetProfileId]) : [];
  const subjects = await targetProfiles.subjectsByIds(campaign.subjects.map(({ id }) => id));
  const titles = new Map(subjects.map(({ id, title }) => [id, title]));
  const skills = withSkills ? await results.skillsOfCampaign(campaign.id) : [];
  return {
    campaign,
    organizationName: organization?.name ?? '',
    roster: hasRoster ? (organization?.kind === 'UNIVERSITY' ? 'GROUPS' : 'CLASSES') : null,
    timeZone: timeZoneOf(organization),
    targetProfileTitle: profile?.title ?? '',
    subjects,
    skills: skills.map(({ subjectId, ...skill }) => ({ ...skill, subjectTitle: titles.get(subjectId) ?? subjectId })),
  };
};
