import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canFollowPupils } from '../../domain/access';
import { askerOf, type CampaignExport, isExportOver } from '../../domain/campaign-export';
import {
  type CampaignExportGoneError,
  type CampaignExportNotFoundError,
  campaignExportGone,
  campaignExportNotFound,
} from '../../domain/errors';
import { roleOfViewer } from '../role-of-viewer';
import { pieceOf } from './build-campaign-export';

type Given = Needs<'viewer' | 'campaignExports' | 'campaigns' | 'memberships' | 'sheetCipher' | 'links' | 'clock'>;
type Asked = { fileName: string; expires: string; signature: string };

export type ExportFile = { readonly fileName: string; readonly pieces: AsyncIterable<string> };

/** The file behind a signed link: for who asked for it, until the link or the file is over, a piece at a time (C9). */
export const readExportFile = async (
  needs: Given,
  { fileName, expires, signature }: Asked,
): Promise<Result<ExportFile, CampaignExportNotFoundError | CampaignExportGoneError>> => {
  const found = await visibleExport(needs, fileName.replace(/\.csv$/, ''));
  if (!found || !needs.links.isExportQuery(fileName, expires, signature)) return fail(campaignExportNotFound());
  const now = needs.clock.now();
  if (isExportOver(found, now) || Number(expires) * 1_000 <= now.getTime()) return fail(campaignExportGone());
  if (found.state !== 'READY') return fail(campaignExportNotFound());

  const [campaign] = await needs.campaigns.byIds([found.campaignId]);
  return ok({ fileName: `resultats-${campaign?.code ?? found.id}.csv`, pieces: openPieces(needs, found) });
};

/** An export of the viewer's own, as long as they are a member; of a machine's own. */
export const visibleExport = async (
  needs: Needs<'viewer' | 'campaignExports' | 'campaigns' | 'memberships'>,
  id: string,
): Promise<CampaignExport | null> => {
  const found = await needs.campaignExports.byId(id);
  if (!found || found.askedBy !== askerOf(needs.viewer)) return null;
  if (needs.viewer.kind === 'machine') return found;
  const [campaign] = await needs.campaigns.byIds([found.campaignId]);
  const isFollowed = campaign && canFollowPupils(await roleOfViewer(needs, campaign.organizationId));
  return isFollowed ? found : null;
};

const openPieces = async function* (
  { campaignExports, sheetCipher }: Given,
  found: CampaignExport,
): AsyncGenerator<string> {
  for await (const { rank, sealed } of campaignExports.chunks(found))
    yield sheetCipher.open(sealed, pieceOf(found.id, found.attemptId ?? '', rank));
};
