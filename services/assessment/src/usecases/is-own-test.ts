import { unauthenticated } from '@pix/kit/auth';
import type { Needs, Stores } from '../context';
import { canSeeAssessment } from '../domain/access';
import type { Assessment } from '../domain/assessment';

/** How a test is named: by its id, and for a demonstration by the key its start gave. */
export type TestRef = { readonly assessmentId: string; readonly demoKey?: string | null | undefined };

/** Nobody without an account has a test but by the key of a demonstration: whoever has neither signs in first. */
export const requireCredential = ({ viewer }: Needs<'viewer'>, { demoKey }: Pick<TestRef, 'demoKey'>): void => {
  if (viewer.kind === 'anonymous' && !demoKey) throw unauthenticated();
};

/** Whether a test is the viewer's: theirs by their account, or a demonstration whose key they hold. */
export const isOwnTest = async (
  { viewer, demoKeys }: Needs<'viewer' | 'demoKeys'>,
  { temporaryTests }: Pick<Stores, 'temporaryTests'>,
  assessment: Assessment,
  { demoKey }: Pick<TestRef, 'demoKey'>,
): Promise<boolean> =>
  canSeeAssessment(viewer, assessment) ||
  (Boolean(demoKey) && temporaryTests.hasKey(assessment.id, demoKeys.hashOf(demoKey ?? '')));
