import type { Viewer } from '@pix/kit/auth';
import type { MemberRole } from './organization';

/** A person as this service knows them: the id of their account. */
export type Person = { readonly id: string };

/** The account of the viewer; nobody when it is a guest or a machine. */
export const userIdOf = (viewer: Viewer): string | null => (viewer.kind === 'user' ? viewer.userId : null);

/** Whether the viewer is this very person. */
export const isViewer = (viewer: Viewer, userId: string): boolean => userIdOf(viewer) === userId;

/** What the token of somebody without an account is for; its subject is the id they take part under (C7). */
export const TAKE_CAMPAIGN = 'take-campaign';

/** Who takes part in a campaign: an account, or somebody let in without one. */
export const participantIdOf = (viewer: Viewer): string | null =>
  viewer.kind === 'guest' && viewer.purpose === TAKE_CAMPAIGN ? viewer.subject : userIdOf(viewer);

/** Whether a participation, or a test, of this id is the viewer's own. */
export const isParticipant = (viewer: Viewer, userId: string): boolean => participantIdOf(viewer) === userId;

/** Platform administrators open organizations and help with their members and rosters. */
export const isPlatformAdministrator = (viewer: Viewer): boolean =>
  viewer.kind === 'user' && viewer.roles.includes('ADMIN');

/** Its members and platform administrators know that an organization is there (C1). */
export const canSeeOrganization = (viewer: Viewer, role: MemberRole | null): boolean =>
  role !== null || isPlatformAdministrator(viewer);

/** Members and the roster are managed by the organization's administrators and the platform's (C1, C2). */
export const canManageOrganization = (viewer: Viewer, role: MemberRole | null): boolean =>
  role === 'ADMIN' || isPlatformAdministrator(viewer);

/** What a machine credential of a connector needs to send rosters (G4), for any school. */
export const IMPORT_ROSTERS = 'campaigns:import-rosters';

/** Whether the viewer is a connector that sends rosters. */
export const isRosterConnector = (viewer: Viewer): boolean =>
  viewer.kind === 'machine' && viewer.scopes.includes(IMPORT_ROSTERS);

/** Who sends rosters: who manages the organization, and connectors (C2, G4). */
export const canSendRoster = (viewer: Viewer, role: MemberRole | null): boolean =>
  canManageOrganization(viewer, role) || isRosterConnector(viewer);

/** The account or the credential something is done with. */
export const senderOf = (viewer: Viewer): string | null =>
  viewer.kind === 'machine' ? viewer.clientId : userIdOf(viewer);

/** Pupils, campaigns and participations are for members alone: they are the pupils' data, not the platform's (C3, C8). */
export const canFollowPupils = (role: MemberRole | null): boolean => role !== null;

/** What a member made is changed by them, and by the administrators of the organization (C5, C6). */
export const canEditOwn = (viewer: Viewer, role: MemberRole | null, ownerId: string | null): boolean =>
  role === 'ADMIN' || (role !== null && ownerId !== null && isViewer(viewer, ownerId));
