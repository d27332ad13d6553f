import type { Academy } from './academy';
import { activityBy, type HourActivity } from './figures';
import type { OrganizationKind } from './organization';
import { dayIn, startOfDay } from './time-zone';

/** What is counted of one school, or of several together (C12). */
export type Figures = {
  /** Pupils of the roster who have not left. */
  readonly pupilCount: number;
  /** People who take part in a campaign. */
  readonly participantCount: number;
  readonly startedCount: number;
  readonly sharedCount: number;
  /** People whose profile was collected, and those of them who can be certified. */
  readonly profileCount: number;
  readonly certifiableCount: number;
};

/** A school of an académie and what is counted of it. */
export type SchoolFigures = Figures & {
  readonly organizationId: string;
  readonly name: string;
  readonly uai: string | null;
  readonly kind: OrganizationKind;
  /** Whether somebody accepted its invitation: it has a member. */
  readonly hasJoined: boolean;
};

/** Several schools together. */
export type TotalFigures = Figures & { readonly schoolCount: number; readonly joinedSchoolCount: number };

/** What happened in one month in an académie. */
export type MonthActivity = { readonly month: string; readonly startedCount: number; readonly sharedCount: number };

/** Which schools, and which months for what is dated: from the first instant on, up to the second one not included. */
export type FiguresFilter = { readonly kind: OrganizationKind | null; readonly from: Date; readonly until: Date };

const COUNTED = [
  'pupilCount',
  'participantCount',
  'startedCount',
  'sharedCount',
  'profileCount',
  'certifiableCount',
] as const;

/** Adds schools up. A person of two schools counts in both. */
export const totalFigures = (schools: readonly SchoolFigures[]): TotalFigures => {
  const sums = Object.fromEntries(
    COUNTED.map((name) => [name, schools.reduce((sum, school) => sum + school[name], 0)]),
  ) as Record<(typeof COUNTED)[number], number>;
  return {
    ...sums,
    schoolCount: schools.length,
    joinedSchoolCount: schools.filter(({ hasJoined }) => hasJoined).length,
  };
};

/** The same by kind of school, kinds in order; those without a school are absent. */
export const figuresByKind = (schools: readonly SchoolFigures[]): (TotalFigures & { kind: OrganizationKind })[] =>
  [...new Set(schools.map(({ kind }) => kind))]
    .sort()
    .map((kind) => ({ kind, ...totalFigures(schools.filter((school) => school.kind === kind)) }));

const BEGINNING = new Date('2000-01-01T00:00:00.000Z');
const END = new Date('2200-01-01T00:00:00.000Z');

/**
 * The instants a choice of months stands for, `YYYY-MM`, both included, as months begin where the académie is; everything
 * when nothing is chosen.
 */
export const readMonths = (
  from: string | null,
  to: string | null,
  { timeZone }: Pick<Academy, 'timeZone'>,
): Pick<FiguresFilter, 'from' | 'until'> => ({
  from: monthStart(timeZone, from) ?? BEGINNING,
  until: monthStart(timeZone, to, 1) ?? END,
});

const monthStart = (timeZone: string, month: string | null, plus = 0): Date | null => {
  const [, year, number] = month?.match(/^(\d{4})-(0[1-9]|1[0-2])$/) ?? [];
  if (!year || !number) return null;
  const firstDay = new Date(Date.UTC(Number(year), Number(number) - 1 + plus, 1)).toISOString().slice(0, 10);
  return startOfDay(timeZone, firstDay);
};

/** The months of an académie with something, in order. */
export const activityByMonth = (activity: HourActivity, { timeZone }: Pick<Academy, 'timeZone'>): MonthActivity[] =>
  activityBy(activity, (hour) => dayIn(timeZone, hour).slice(0, 7)).map(({ name: month, ...counts }) => ({
    month,
    ...counts,
  }));

/** How many of the pupils, in per cent; `null` where there is no pupil. */
export const shareOf = (count: number, all: number): number | null =>
  all === 0 ? null : Math.round((100 * count) / all);
