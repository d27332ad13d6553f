import { describe, expect, it } from '@jest/globals';
import { activityByDay, type FigureRow, figuresOf } from './figures';

const row = (given: Partial<FigureRow>): FigureRow => ({
  campaignId: 'c',
  status: 'SHARED',
  mastery: null,
  stageRank: null,
  isCertifiable: null,
  pixSum: 0,
  count: 1,
  ...given,
});

describe('the figures of a campaign', () => {
  it('count people by where they stand, and what was sent only', () => {
    const figures = figuresOf('c', [
      row({ status: 'STARTED', count: 4 }),
      row({ status: 'TO_SHARE', mastery: 90, stageRank: 2, count: 3 }),
      row({ mastery: 0, stageRank: 0, count: 2 }),
      row({ mastery: 9, stageRank: 0 }),
      row({ mastery: 100, stageRank: 1 }),
    ]);

    expect(figures).toMatchObject({ started: 4, toShare: 3, shared: 4, averageMastery: 27, averagePix: null });
    expect(figures.bands).toEqual([3, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect([...figures.byStage]).toEqual([
      [0, 3],
      [1, 1],
    ]);
  });

  it('of profiles count who is certifiable', () => {
    const figures = figuresOf('c', [
      row({ isCertifiable: true, pixSum: 300, count: 2 }),
      row({ isCertifiable: false, pixSum: 10 }),
    ]);

    expect(figures).toMatchObject({ shared: 3, certifiable: 2, averagePix: 103, averageMastery: null });
  });

  it('are empty before anybody came', () => {
    expect(figuresOf('c', [])).toMatchObject({ started: 0, shared: 0, averageMastery: null, certifiable: 0 });
  });

  it('by day are those of the school, through the nights when the time changes', () => {
    const at = (hour: string, count: number) => ({ hour: new Date(hour), count });
    const started = [
      at('2026-10-24T21:00:00.000Z', 1), // Saturday 23:00
      at('2026-10-24T22:00:00.000Z', 2), // Sunday 0:00, summer time still
      at('2026-10-25T22:00:00.000Z', 4), // Sunday 23:00, winter time
      at('2026-10-25T23:00:00.000Z', 8), // Monday 0:00
    ];
    const shared = [at('2026-10-25T22:00:00.000Z', 16)];

    expect(activityByDay({ started, shared }, 'Europe/Paris')).toEqual([
      { day: '2026-10-24', startedCount: 1, sharedCount: 0 },
      { day: '2026-10-25', startedCount: 6, sharedCount: 16 },
      { day: '2026-10-26', startedCount: 8, sharedCount: 0 },
    ]);
    expect(activityByDay({ started, shared: [] }, 'Indian/Reunion').map(({ startedCount }) => startedCount)).toEqual([
      3, 12,
    ]);
  });
});
