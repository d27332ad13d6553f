import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { type ProblemReportNotFoundError, problemReportNotFound } from '../domain/errors';
import type { ProblemReport } from '../domain/problem-report';

/** Notes that a reported problem was dealt with; the first time stays. */
export const markProblemTreated = async (
  { viewer, problemReports, clock }: Needs<'viewer' | 'problemReports' | 'clock'>,
  { reportId }: { reportId: string },
): Promise<Result<ProblemReport, ProblemReportNotFoundError>> => {
  if (viewer.kind !== 'user' || !isAdministrator(viewer)) return fail(problemReportNotFound());

  await problemReports.treat(reportId, { by: viewer.userId, at: clock.now() });
  const report = await problemReports.byId(reportId);
  return report ? ok(report) : fail(problemReportNotFound());
};
