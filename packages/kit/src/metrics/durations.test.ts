import { describe, expect, it } from '@jest/globals';
import { createDurations, MOST_SERIES } from './durations';

const given = () =>
  createDurations({ name: 'a_seconds', help: 'How long.', labels: ['what', 'outcome'], buckets: [0.1, 1] });

describe('durations', () => {
  it('are cumulated by bucket, as Prometheus reads them, an upper bound being within', async () => {
    const durations = given();
    const series = durations.of('read', 'ok');
    for (const seconds of [0.05, 0.1, 0.5, 3]) series.observe(seconds);

    const { values } = await durations.get();

    expect(values.map(({ metricName, labels, value }) => [metricName, labels.le, value])).toEqual([
      ['a_seconds_bucket', 0.1, 2],
      ['a_seconds_bucket', 1, 3],
      ['a_seconds_bucket', '+Inf', 4],
      ['a_seconds_sum', undefined, 3.65],
      ['a_seconds_count', undefined, 4],
    ]);
    expect(values[0]?.labels).toEqual({ what: 'read', outcome: 'ok', le: 0.1 });
  });

  it('have one series for the same labels', () => {
    const durations = given();

    expect(durations.of('read', 'ok')).toBe(durations.of('read', 'ok'));
    expect(durations.of('read', 'ok')).not.toBe(durations.of('read', 'errors'));
  });

  it('are counted together beyond so many series, and the known ones stay', async () => {
    const durations = given();
    const first = durations.of('name 0', 'ok');
    for (let index = 1; index < MOST_SERIES + 50; index += 1) durations.of(`name ${index}`, 'ok').observe(1);

    const { values } = await durations.get();
    const counts = values.filter(({ metricName }) => metricName === 'a_seconds_count');

    expect(counts).toHaveLength(MOST_SERIES + 1);
    expect(counts.at(-1)).toMatchObject({ labels: { what: 'other', outcome: 'other' }, value: 50 });
    expect(durations.of('name 0', 'ok')).toBe(first);
  });
});
