import { describe, expect, it } from '@jest/globals';
import { type FigureRow, figuresOf, mergeDays } from './figures';

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

  it('by day put starts and sendings side by side', () => {
    expect(
      mergeDays(
        [{ day: '2026-11-22', count: 3 }],
        [
          { day: '2026-11-21', count: 1 },
          { day: '2026-11-22', count: 2 },
        ],
      ),
    ).toEqual([
      { day: '2026-11-21', startedCount: 0, sharedCount: 1 },
      { day: '2026-11-22', startedCount: 3, sharedCount: 2 },
    ]);
  });
});
