import { type Connection, readPage, toConnection } from '@pix/kit/pagination';
import type {
  ProblemReportConnectionResolvers,
  ProblemReportResolvers,
  QueryProblemReportsArgs,
} from '../__generated__/graphql';
import type { Context } from '../context';
import { isAdministrator } from '../domain/access';
import type { ProblemReport } from '../domain/problem-report';

/** A page of reported problems; they are counted only if that is asked. */
export type ProblemReportPage = Connection<ProblemReport> & { readonly countAll: () => Promise<number> };

/** What was reported, newest first, for administrators; for anybody else there is nothing. */
export const problemReportPage = async (
  { viewer, problemReports }: Context,
  { first, after, ...filter }: QueryProblemReportsArgs,
): Promise<ProblemReportPage> => {
  const page = readPage({ first: first ?? null, after: after ?? null });
  const isAllowed = isAdministrator(viewer);
  const reports = isAllowed ? await problemReports.page(filter, page) : [];
  return {
    ...toConnection(reports, page, ({ id }) => [id]),
    countAll: async () => (isAllowed ? problemReports.count(filter) : 0),
  };
};

export const problemReportConnection: ProblemReportConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
};

export const problemReport: ProblemReportResolvers = {
  challenge: ({ challengeId }, _, { loaders }) => loaders.challenge.load(challengeId),
};
