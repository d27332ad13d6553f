import type { CampaignCounts } from './campaign';
import type { ParticipationStatus } from './participation-status';
import { dayIn } from './time-zone';

/** So many participants alike, as a campaign's figures are read. */
export type FigureRow = {
  readonly campaignId: string;
  readonly status: ParticipationStatus;
  readonly mastery: number | null;
  readonly stageRank: number | null;
  readonly isCertifiable: boolean | null;
  readonly pixSum: number;
  readonly count: number;
};

/** What those who sent amount to together (C9). */
export type CampaignFigures = CampaignCounts & {
  readonly averageMastery: number | null;
  /** How many by tens of per cent: 0–9, 10–19 … 90–100. */
  readonly bands: readonly number[];
  /** How many reached each stage and no higher, by rank. */
  readonly byStage: ReadonlyMap<number, number>;
  readonly certifiable: number;
  readonly averagePix: number | null;
};

const BANDS = 10;

const add = (rows: readonly FigureRow[], of: (row: FigureRow) => number = () => 1): number =>
  rows.reduce((sum, row) => sum + row.count * of(row), 0);

/** Adds up the rows of one campaign. */
export const figuresOf = (campaignId: string, rows: readonly FigureRow[]): CampaignFigures => {
  const inStatus = (status: ParticipationStatus) => rows.filter((row) => row.status === status);
  const sent = inStatus('SHARED');
  const scored = sent.filter(({ mastery }) => mastery !== null);
  const collected = sent.filter(({ isCertifiable }) => isCertifiable !== null);
  const ranks = new Set(scored.flatMap(({ stageRank }) => stageRank ?? []));
  return {
    campaignId,
    started: add(inStatus('STARTED')),
    toShare: add(inStatus('TO_SHARE')),
    shared: add(sent),
    averageMastery: scored.length === 0 ? null : Math.round(add(scored, ({ mastery }) => mastery ?? 0) / add(scored)),
    bands: Array.from({ length: BANDS }, (_, band) =>
      add(scored.filter(({ mastery }) => bandOf(mastery ?? 0) === band)),
    ),
    byStage: new Map([...ranks].map((rank) => [rank, add(scored.filter(({ stageRank }) => stageRank === rank))])),
    certifiable: add(collected.filter(({ isCertifiable }) => isCertifiable)),
    averagePix:
      collected.length === 0
        ? null
        : Math.round(collected.reduce((sum, { pixSum }) => sum + pixSum, 0) / add(collected)),
  };
};

const bandOf = (mastery: number): number => Math.min(BANDS - 1, Math.floor(mastery / BANDS));

/** What happened on one day. */
export type DayActivity = { readonly day: string; readonly startedCount: number; readonly sharedCount: number };

/** How many in an hour of UTC: every time zone of a school is whole hours from it. */
export type HourCount = { readonly hour: Date; readonly count: number };

/** What was started and what was sent, hour by hour. */
export type HourActivity = { readonly started: readonly HourCount[]; readonly shared: readonly HourCount[] };

/** The days of a school with something, in order, each as long as it was there (C8). */
export const activityByDay = (activity: HourActivity, timeZone: string): DayActivity[] =>
  activityBy(activity, (hour) => dayIn(timeZone, hour)).map(({ name: day, ...counts }) => ({ day, ...counts }));

/** Adds hours up by what they are called, in order of the names; starts and sendings side by side. */
export const activityBy = (
  { started, shared }: HourActivity,
  nameOf: (hour: Date) => string,
): { name: string; startedCount: number; sharedCount: number }[] => {
  const [starts, sendings] = [sumBy(started, nameOf), sumBy(shared, nameOf)];
  const names = [...new Set([...starts.keys(), ...sendings.keys()])].sort();
  return names.map((name) => ({ name, startedCount: starts.get(name) ?? 0, sharedCount: sendings.get(name) ?? 0 }));
};

const sumBy = (rows: readonly HourCount[], nameOf: (hour: Date) => string): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { hour, count } of rows) sums.set(nameOf(hour), (sums.get(nameOf(hour)) ?? 0) + count);
  return sums;
};
