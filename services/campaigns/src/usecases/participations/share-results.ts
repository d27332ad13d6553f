import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { isViewer } from '../../domain/access';
import {
  type ParticipationNotFoundError,
  participationNotFound,
  type TestNotEndedError,
  testNotEnded,
} from '../../domain/errors';
import type { Participation } from '../../domain/participation';
import { resultsByCompetence } from '../../domain/results';

/**
 * Sends the results of a participation to the organization, as they are now: from here on its members see them (C7).
 * Sending again changes neither the results nor the date.
 */
export const shareResults = async (
  {
    viewer,
    participations,
    assessment,
    clock,
    transaction,
  }: Needs<'viewer' | 'participations' | 'assessment' | 'clock' | 'transaction'>,
  { participationId }: { participationId: string },
): Promise<Result<Participation, ParticipationNotFoundError | TestNotEndedError>> => {
  const participation = await participations.byId(participationId);
  if (!participation || !isViewer(viewer, participation.userId)) return fail(participationNotFound());
  if (participation.status === 'SHARED') return ok(participation);
  if (!participation.assessmentId) return fail(testNotEnded());

  const report = await assessment.testReport(participation.assessmentId);
  if (!report.hasEnded) return fail(testNotEnded());

  const sharedAt = clock.now();
  await transaction(async ({ participations: stored, results }) => {
    if ((await stored.lockStatus(participationId)) === 'SHARED') return;
    await results.replace(participationId, resultsByCompetence(participationId, report.subjects));
    await stored.markShared(participationId, sharedAt);
  });
  return ok((await participations.byId(participationId)) ?? participation);
};
