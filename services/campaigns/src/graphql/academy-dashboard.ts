import { readPage, toConnection } from '@pix/kit/pagination';
import type * as Given from '../__generated__/graphql';
import type { Needs } from '../context';
import {
  type FiguresFilter,
  figuresByKind,
  readMonths,
  type SchoolFigures,
  shareOf,
  totalFigures,
} from '../domain/academy-figures';

/** A dashboard: which one, and its schools, read once whatever is asked of it. */
export type PresentedDashboard = {
  readonly academyId: string;
  readonly filter: FiguresFilter;
  readonly schools: () => Promise<readonly SchoolFigures[]>;
};

/** The académie is in hand only where the viewer follows it: see `academy.ts`. */
export const dashboardOf = (
  { academyFigures }: Needs<'academyFigures'>,
  academyId: string,
  asked: Given.AcademyFilter | null | undefined,
): PresentedDashboard => {
  const filter = { kind: asked?.kind ?? null, ...readMonths(asked?.fromMonth ?? null, asked?.toMonth ?? null) };
  let reading: Promise<readonly SchoolFigures[]> | null = null;
  const schools = () => {
    reading ??= academyFigures.schools(academyId, filter);
    return reading;
  };
  return { academyId, filter, schools };
};

export const academyDashboard: Given.AcademyDashboardResolvers = {
  totals: async ({ schools }) => totalFigures(await schools()),
  byKind: async ({ schools }) => figuresByKind(await schools()),
  months: ({ academyId, filter }, _, { academyFigures }) => academyFigures.months(academyId, filter),
  schools: async ({ schools }, asked) => {
    const page = readPage(asked);
    const all = await schools();
    const lastSeen = all.findIndex(({ organizationId }) => organizationId === page.after?.[0]);
    const rows = all.slice(lastSeen + 1, lastSeen + 1 + page.limit + 1);
    return { ...toConnection(rows, page, ({ organizationId }) => [organizationId]), countAll: async () => all.length };
  },
};

export const schoolFigures: Given.SchoolFiguresResolvers = {
  joined: ({ hasJoined }) => hasJoined,
  participationPercentage: ({ participantCount, pupilCount }) => shareOf(participantCount, pupilCount),
};
