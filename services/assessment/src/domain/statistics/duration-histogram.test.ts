import { describe, expect, it } from '@jest/globals';
import { addHistograms, bucketOf, medianSeconds, middleOf } from './duration-histogram';

const histogramOf = (durations: readonly number[]) =>
  addHistograms(durations.map((duration) => new Map([[bucketOf(duration), 1]])));

describe('a histogram of durations', () => {
  it.each([300, 1_000, 7_777, 60_000, 1_200_000])(
    'puts %i ms within 5 %% of what its bucket stands for',
    (duration) => {
      expect(Math.abs(middleOf(bucketOf(duration)) / duration - 1)).toBeLessThan(0.05);
    },
  );

  it('counts what is shorter than anybody can answer as the shortest there is', () => {
    expect(bucketOf(0)).toBe(bucketOf(-5_000));
  });

  it('has a median that half of the answers do not exceed', () => {
    const median = medianSeconds(histogramOf([2_000, 4_000, 8_000, 16_000, 600_000])) ?? 0;

    expect(Math.abs(median - 8)).toBeLessThan(0.4);
    expect(medianSeconds(new Map())).toBeNull();
  });
});
