import type { Needs } from '../../context';
import { isClosed, titleOf } from '../../domain/campaign';
import { findJoiningPlace } from './find-joining-place';

/** What a person who typed a code sees: who asks, what for, and what is needed to join (C7). */
export const readInvitation = async (
  needs: Needs<'viewer' | 'campaigns' | 'participations' | 'learners' | 'organizations'>,
  { code }: { code: string },
) => {
  const place = await findJoiningPlace(needs, { code });
  if (!place) return null;

  const { campaign, need, participation } = place;
  const organization = await needs.organizations.byId(campaign.organizationId);
  return {
    code: campaign.code,
    title: titleOf(campaign),
    welcomeText: campaign.welcomeText,
    type: campaign.type,
    organizationName: organization?.name ?? '',
    closed: isClosed(campaign),
    reconciliationNeeded: need === 'RECONCILIATION',
    namesNeeded: need === 'NAMES',
    externalIdLabel: participation ? null : campaign.externalIdLabel,
    externalIdRequired: !participation && campaign.externalIdLabel !== null && campaign.externalIdRequired,
  };
};
