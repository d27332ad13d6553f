import type { Needs } from '../context';
import { hasReport } from '../domain/access';

const MOST_TESTS = 500;

/** How far tests are, for the service that asked for them (C8). One statement, whatever their number. */
export const readTestProgress = async (
  { assessments }: Needs<'assessments'>,
  assessmentIds: readonly string[],
): Promise<{ assessmentId: string; percentage: number }[]> => {
  if (assessmentIds.length > MOST_TESTS) throw new Error(`At most ${MOST_TESTS} tests at once.`);
  if (assessmentIds.length === 0) return [];

  const tests = await assessments.byIds(assessmentIds);
  return tests.filter(hasReport).map(({ id, percentage }) => ({ assessmentId: id, percentage }));
};
