/** How many answers took how long: by bucket of a logarithmic scale, so that a median costs a few dozen numbers to keep. */
export type DurationHistogram = ReadonlyMap<number, number>;

const SHORTEST_MS = 250;
const BUCKETS_AN_OCTAVE = 8;

/** The bucket of a duration; neighbours are 9 % apart, hence a median is right within 5 %. */
export const bucketOf = (milliseconds: number): number =>
  Math.round(BUCKETS_AN_OCTAVE * Math.log2(Math.max(milliseconds, SHORTEST_MS) / SHORTEST_MS));

/** The duration a bucket stands for, in milliseconds. */
export const middleOf = (bucket: number): number => SHORTEST_MS * 2 ** (bucket / BUCKETS_AN_OCTAVE);

/** The median, in seconds to a tenth; `null` when no duration is known. */
export const medianSeconds = (histogram: DurationHistogram): number | null => {
  const total = [...histogram.values()].reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const bucket of [...histogram.keys()].sort((a, b) => a - b)) {
    seen += histogram.get(bucket) ?? 0;
    if (2 * seen >= total && total > 0) return Math.round(middleOf(bucket) / 100) / 10;
  }
  return null;
};

/** Several histograms as one. */
export const addHistograms = (histograms: readonly DurationHistogram[]): DurationHistogram => {
  const sum = new Map<number, number>();
  for (const histogram of histograms)
    for (const [bucket, count] of histogram) sum.set(bucket, (sum.get(bucket) ?? 0) + count);
  return sum;
};
