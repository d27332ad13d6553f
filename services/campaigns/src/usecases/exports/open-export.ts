import type { Locale } from '@pix/kit/result';
import type { Needs } from '../../context';
import type { Campaign } from '../../domain/campaign';
import type { CampaignExport } from '../../domain/campaign-export';
import { buildCampaignExportJob } from '../../jobs/definitions';

type Given = Needs<'participants' | 'clock' | 'newId' | 'config' | 'transaction'>;

/** Asks for the file of a campaign. Asked again by the same while it is made, it is the same file (C9). */
export const openExport = async (
  { participants, clock, newId, config, transaction }: Given,
  campaign: Campaign,
  asked: { askedBy: string; withSkills: boolean; locale: Locale },
): Promise<CampaignExport> => {
  const createdAt = clock.now();
  const wanted: CampaignExport = {
    ...asked,
    id: newId(),
    campaignId: campaign.id,
    state: 'WAITING',
    rowCount: await participants.countByCampaign(campaign.id, EVERYBODY),
    doneCount: 0,
    attemptId: null,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + config.campaignExports.hours * 3_600_000),
  };

  return transaction(async ({ campaignExports, outbox }) => {
    if (!(await campaignExports.insert(wanted))) return (await campaignExports.running(wanted)) ?? wanted;
    await outbox.enqueue(buildCampaignExportJob, { exportId: wanted.id });
    return wanted;
  });
};

const EVERYBODY = { status: null, search: null, division: null, stageRank: null };
