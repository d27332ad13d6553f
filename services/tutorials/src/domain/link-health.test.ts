import { describe, expect, it } from '@jest/globals';
import { afterCheck, isOurOutage, type LinkHealth, type LinkOutcome } from './link-health';

const HOUR = 3_600_000;
const RULES = {
  aliveEveryMs: 168 * HOUR,
  retryMs: 6 * HOUR,
  mostRetryMs: 24 * HOUR,
  deadAfterMs: 72 * HOUR,
  fewestFailures: 3,
};
const START = new Date('2026-11-22T08:00:00Z');
const at = (hours: number): Date => new Date(START.getTime() + hours * HOUR);
const NEW: LinkHealth = {
  state: 'UNCHECKED',
  problem: null,
  status: null,
  failureCount: 0,
  failingSince: null,
  checkedAt: null,
  nextAt: START,
};
const outcome = (found: LinkOutcome['found'], status: number | null = null): LinkOutcome => ({ found, status });

/** What is known of a link after looks at these hours. */
const after = (...looks: [number, LinkOutcome['found']][]): LinkHealth =>
  looks.reduce((health, [hours, found]) => afterCheck(health, outcome(found), at(hours), RULES), NEW);

describe('afterCheck', () => {
  it('holds a link that answers for alive, and looks again in a week', () => {
    expect(after([0, 'OK'])).toMatchObject({ state: 'ALIVE', problem: null, nextAt: at(168) });
  });

  it('comes back sooner after a failure, then less and less often', () => {
    const nextHours = ([] as number[]).concat(
      ...[1, 2, 3, 4].map((count) => {
        const looks = Array.from({ length: count }, (): [number, LinkOutcome['found']] => [0, 'GONE']);
        return [(after(...looks).nextAt.getTime() - START.getTime()) / HOUR];
      }),
    );

    expect(nextHours).toEqual([6, 12, 24, 24]);
  });

  it.each<[string, [number, LinkOutcome['found']][], string]>([
    ['one failure', [[0, 'GONE']], 'FAILING'],
    [
      'three failures within a day',
      [
        [0, 'GONE'],
        [6, 'FAILS'],
        [18, 'UNREACHABLE'],
      ],
      'FAILING',
    ],
    [
      'two failures over three days',
      [
        [0, 'GONE'],
        [72, 'GONE'],
      ],
      'FAILING',
    ],
    [
      'three failures over three days',
      [
        [0, 'GONE'],
        [6, 'GONE'],
        [72, 'GONE'],
      ],
      'DEAD',
    ],
    [
      'three failures, a moment less',
      [
        [0, 'GONE'],
        [6, 'GONE'],
        [71.9, 'GONE'],
      ],
      'FAILING',
    ],
    [
      'failures with an answer between',
      [
        [0, 'GONE'],
        [6, 'OK'],
        [60, 'GONE'],
        [72, 'GONE'],
        [80, 'GONE'],
      ],
      'FAILING',
    ],
    [
      'a dead one that answers again',
      [
        [0, 'GONE'],
        [6, 'GONE'],
        [72, 'GONE'],
        [240, 'OK'],
      ],
      'ALIVE',
    ],
    ['a host that keeps us out', [[0, 'ROBOTS']], 'UNVERIFIABLE'],
    [
      'a refusal after failures',
      [
        [0, 'GONE'],
        [6, 'GONE'],
        [72, 'REFUSED'],
      ],
      'UNVERIFIABLE',
    ],
    [
      'a private address for three days',
      [
        [0, 'PRIVATE_ADDRESS'],
        [6, 'PRIVATE_ADDRESS'],
        [72, 'PRIVATE_ADDRESS'],
      ],
      'DEAD',
    ],
  ])('after %s', (_, looks, state) => {
    expect(after(...looks).state).toBe(state);
  });

  it('learns nothing from a busy host, and stays away as long as it asks', () => {
    const before = after([0, 'GONE']);
    const busy = afterCheck(before, { ...outcome('BUSY', 429), retryAfterMs: 48 * HOUR }, at(6), RULES);

    expect(busy).toEqual({ ...before, nextAt: at(54) });
  });
});

describe('isOurOutage', () => {
  it.each([
    [['UNREACHABLE', 'UNREACHABLE'], false, true],
    [['UNREACHABLE'], true, false],
    [['UNREACHABLE', 'GONE'], false, false],
    [['GONE'], false, false],
  ] as const)('of %j, answered lately: %s, is %s', (found, hasAnswered, expected) => {
    expect(
      isOurOutage(
        found.map((one) => outcome(one)),
        hasAnswered,
      ),
    ).toBe(expected);
  });
});
