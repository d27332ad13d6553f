import type { Needs } from '../context';
import {
  canFollowPupils,
  canManageOrganization,
  canSeeOrganization,
  isParticipant,
  isRosterConnector,
  isViewer,
  senderOf,
} from '../domain/access';
import type { Campaign } from '../domain/campaign';
import type { ClassSheet } from '../domain/class-sheet';
import type { Learner } from '../domain/learner';
import type { MemberRole, Organization } from '../domain/organization';
import type { Participation } from '../domain/participation';
import type { RosterImport } from '../domain/roster-import';

type Given = Needs<'viewer' | 'loaders'>;

/** The viewer's role in an organization; `null` for a stranger. */
export const roleIn = async ({ loaders }: Given, organizationId: string): Promise<MemberRole | null> =>
  (await loaders.ownMembership.load(organizationId))?.role ?? null;

/** Whether the viewer may follow the pupils of an organization: its members alone. */
export const followsPupilsOf = async (given: Given, organizationId: string): Promise<boolean> =>
  canFollowPupils(await roleIn(given, organizationId));

/** Whether the viewer knows that an organization is there. */
export const seesOrganization = async (given: Given, organizationId: string): Promise<boolean> =>
  canSeeOrganization(given.viewer, await roleIn(given, organizationId));

/** Whether the viewer manages the members of an organization. */
export const managesOrganization = async (given: Given, organizationId: string): Promise<boolean> =>
  canManageOrganization(given.viewer, await roleIn(given, organizationId));

/** What the viewer may see of what is asked, by id: for everybody else it is absent. */
export const visibleOrganization = async (given: Given, id: string): Promise<Organization | null> => {
  return (await seesOrganization(given, id)) ? given.loaders.organizationById.load(id) : null;
};

export const visibleCampaign = async (given: Given, id: string): Promise<Campaign | null> => {
  const campaign = await given.loaders.campaignById.load(id);
  const isThere = campaign && !campaign.deletedAt;
  return isThere && (await followsPupilsOf(given, campaign.organizationId)) ? campaign : null;
};

export const visibleLearner = async (given: Given, id: string): Promise<Learner | null> => {
  const learner = await given.loaders.learnerById.load(id);
  return learner && (await followsPupilsOf(given, learner.organizationId)) ? learner : null;
};

/** Participants see all their tries, members the one they are shown (C11). */
export const visibleParticipation = async (given: Given, id: string): Promise<Participation | null> => {
  const participation = await given.loaders.participationById.load(id);
  if (!participation || isParticipant(given.viewer, participation.userId)) return participation;
  const isSeen = participation.isShown && !participation.isCampaignDeleted;
  return isSeen && (await followsPupilsOf(given, participation.organizationId)) ? participation : null;
};

/** A participation of the viewer's own. */
export const ownParticipation = async ({ viewer, loaders }: Given, id: string): Promise<Participation | null> => {
  const participation = await loaders.participationById.load(id);
  return participation && isParticipant(viewer, participation.userId) ? participation : null;
};

export const visibleRosterImport = async (
  given: Given & Needs<'rosterImports'>,
  id: string,
): Promise<RosterImport | null> => {
  const rosterImport = await given.rosterImports.byId(id);
  if (!rosterImport) return null;
  if (isRosterConnector(given.viewer)) return rosterImport.uploadedBy === senderOf(given.viewer) ? rosterImport : null;
  const role = await roleIn(given, rosterImport.organizationId);
  return canSeeOrganization(given.viewer, role) ? rosterImport : null;
};

/** A sheet of usernames is seen by the member who asked for it, as long as they are one. */
export const visibleClassSheet = async (
  given: Given & Needs<'classSheets'>,
  id: string,
): Promise<ClassSheet | null> => {
  const sheet = await given.classSheets.byId(id);
  return sheet && isViewer(given.viewer, sheet.askedBy) && (await followsPupilsOf(given, sheet.organizationId))
    ? sheet
    : null;
};
