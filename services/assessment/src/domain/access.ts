import type { Viewer } from '@pix/kit/auth';
import type { Assessment } from './assessment';
import { KINDS } from './assessment-states';

export const isAdministrator = (viewer: Viewer): boolean => viewer.kind === 'user' && viewer.roles.includes('ADMIN');

/** Whether the viewer is this person: a profile and running tests are theirs alone. */
export const isPerson = (viewer: Viewer, userId: string): boolean => viewer.kind === 'user' && viewer.userId === userId;

/** What campaigns' tokens for people without an account are for; their subject is whom a test was started for (C7). */
const TAKE_CAMPAIGN = 'take-campaign';

const isGuestOf = (viewer: Viewer, { userId, kind }: Pick<Assessment, 'userId' | 'kind'>): boolean =>
  viewer.kind === 'guest' && viewer.purpose === TAKE_CAMPAIGN && viewer.subject === userId && kind === 'CAMPAIGN';

/**
 * A test is its person's alone, or the guest's whom a campaign let in for it; services read reports of the tests they
 * asked for.
 */
export const canSeeAssessment = (viewer: Viewer, test: Pick<Assessment, 'userId' | 'kind'>): boolean =>
  isPerson(viewer, test.userId) || isGuestOf(viewer, test);

/** A report is for the service that asked for the test: nobody asked for a self-training. */
export const hasReport = ({ kind }: Pick<Assessment, 'kind'>): boolean => KINDS[kind].isReported;

/** Invigilators act, through the service of certifications, on supervised tests only. */
export const isSupervised = ({ kind }: Pick<Assessment, 'kind'>): boolean => KINDS[kind].isSupervised;

/** Statistics are for administrators, who publish the content, and for machines let in for them: authors' tools, ministries. */
export const canReadStatistics = (viewer: Viewer): boolean =>
  isAdministrator(viewer) || (viewer.kind === 'machine' && viewer.scopes.includes('assessment:read-statistics'));
