import { readPage, toConnection } from '@pix/kit/pagination';
import type * as Given from '../__generated__/graphql';
import type { Needs } from '../context';
import type { Academy } from '../domain/academy';
import {
  activityByMonth,
  type FiguresFilter,
  figuresByKind,
  readMonths,
  type SchoolFigures,
  shareOf,
  totalFigures,
} from '../domain/academy-figures';

/** A dashboard: which one, and its schools, read once whatever is asked of it. */
export type PresentedDashboard = {
  readonly academy: Academy;
  readonly filter: FiguresFilter;
  readonly schools: () => Promise<readonly SchoolFigures[]>;
};

/** The académie is in hand only where the viewer follows it: see `academy.ts`. */
export const dashboardOf = (
  { staleReads: { academyFigures } }: Needs<'staleReads'>,
  academy: Academy,
  asked: Given.AcademyFilter | null | undefined,
): PresentedDashboard => {
  const filter = {
    kind: asked?.kind ?? null,
    ...readMonths(asked?.fromMonth ?? null, asked?.toMonth ?? null, academy),
  };
  let reading: Promise<readonly SchoolFigures[]> | null = null;
  const schools = () => {
    reading ??= academyFigures.schools(academy.id, filter);
    return reading;
  };
  return { academy, filter, schools };
};

export const academyDashboard: Given.AcademyDashboardResolvers = {
  totals: async ({ schools }) => totalFigures(await schools()),
  byKind: async ({ schools }) => figuresByKind(await schools()),
  months: async ({ academy, filter }, _, { staleReads }) =>
    activityByMonth(await staleReads.academyFigures.activity(academy.id, filter), academy),
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
