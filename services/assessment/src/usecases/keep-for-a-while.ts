import type { Needs, Stores } from '../context';
import type { Assessment } from '../domain/assessment';

const HOUR_MS = 3_600_000;

/** Stores a test that is forgotten some hours after its start, finished or not: a demonstration, a preview. */
export const keepForAWhile = async (
  { config }: Needs<'config'>,
  { assessments, temporaryTests }: Pick<Stores, 'assessments' | 'temporaryTests'>,
  assessment: Assessment,
  keyHash: Buffer | null,
): Promise<void> => {
  const forgetAt = new Date(assessment.startedAt.getTime() + config.temporaryTests.keptHours * HOUR_MS);
  await assessments.insert(assessment);
  await temporaryTests.insert({ assessmentId: assessment.id, keyHash, forgetAt });
};
