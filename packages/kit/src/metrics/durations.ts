/** Upper bounds in seconds: an answer takes milliseconds, a job up to minutes. */
export const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
export const JOB_BUCKETS = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300];

/** One series: its labels are said once, so that measuring writes three numbers and makes nothing. */
export type Series = { observe(seconds: number): void };

type Sample = { readonly metricName: string; readonly labels: Record<string, string | number>; readonly value: number };

/** Beyond so many, what comes is counted together as `other`: nobody can fill a Prometheus by inventing names. */
export const MOST_SERIES = 2_000;

const OTHER = 'other';

/**
 * A Prometheus histogram whose series are looked up once and kept by who measures. The library's own looks its labels up at each
 * observation, which costs more than what the gateway may spend on being measured.
 */
export const createDurations = <Label extends string>(options: {
  name: string;
  help: string;
  labels: readonly Label[];
  buckets: readonly number[];
}) => {
  const { name, help, labels, buckets } = options;
  const kept = new Map<string, { readonly series: Series; samples(): Sample[] }>();

  const make = (values: readonly string[]) => {
    const counts = new Float64Array(buckets.length + 1);
    let sum = 0;
    const observe = (seconds: number): void => {
      let index = 0;
      while (index < buckets.length && seconds > (buckets[index] as number)) index += 1;
      counts[index] = (counts[index] ?? 0) + 1;
      sum += seconds;
    };
    const own = Object.fromEntries(labels.map((label, index) => [label, values[index] ?? '']));
    const samples = (): Sample[] => {
      let total = 0;
      const cumulated = [...buckets, '+Inf'].map((le, index): Sample => {
        total += counts[index] ?? 0;
        return { metricName: `${name}_bucket`, labels: { ...own, le }, value: total };
      });
      return [
        ...cumulated,
        { metricName: `${name}_sum`, labels: own, value: sum },
        { metricName: `${name}_count`, labels: own, value: total },
      ];
    };
    return { series: { observe }, samples };
  };

  return {
    /** The series of these labels, in the order in which they were declared. */
    of(...values: readonly string[]): Series {
      const isFull = kept.size >= MOST_SERIES;
      const asked = values.join('\u0000');
      const taken = isFull && !kept.has(asked) ? labels.map(() => OTHER) : values;
      const key = taken.join('\u0000');
      const known = kept.get(key) ?? make(taken);
      kept.set(key, known);
      return known.series;
    },
    name,
    help,
    type: 'histogram' as const,
    /** What the registry asks at a scrape. */
    get: async () => ({
      name,
      help,
      type: 'histogram',
      values: [...kept.values()].flatMap(({ samples }) => samples()),
    }),
  };
};

export type Durations = ReturnType<typeof createDurations>;
