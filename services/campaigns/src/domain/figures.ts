import type { CampaignCounts } from './campaign';
import type { ParticipationStatus } from './participation-status';

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

/** Days with something, in order; both kinds of counts side by side. */
export const mergeDays = (
  started: readonly { day: string; count: number }[],
  shared: readonly { day: string; count: number }[],
): DayActivity[] => {
  const [starts, sendings] = [started, shared].map((rows) => new Map(rows.map(({ day, count }) => [day, count])));
  const days = [...new Set([...started, ...shared].map(({ day }) => day))].sort();
  return days.map((day) => ({ day, startedCount: starts?.get(day) ?? 0, sharedCount: sendings?.get(day) ?? 0 }));
};
