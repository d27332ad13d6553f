import { describe, expect, it } from '@jest/globals';
import type { Fault } from './faults';
import { createLedger } from './ledger';
import { isTooSilent, linesOf, table } from './report';

const fault = (name: string, silence: number, lasts = 0): Fault => ({
  name,
  silence,
  lasts,
  strike: async () => undefined,
});

describe('the table of a drill', () => {
  const played = (silenceMs: number) => {
    let at = 0;
    const ledger = createLedger({ now: () => at });
    ledger.begin('none');
    ledger.acknowledge('assessment', { kind: 'answer', subject: 'test' });
    ledger.begin('database cut 3 s');
    at += silenceMs;
    ledger.acknowledge('assessment', { kind: 'answer', subject: 'test' });
    ledger.end();
    return linesOf(
      ledger.windows,
      [fault('database cut 3 s', 2, 3)],
      [{ kind: 'answer', fault: 1, lost: 2, doubled: 1, example: 'test' }],
    );
  };

  it('puts what is lost beside the fault during which it was acknowledged', () => {
    const [quiet, cut] = played(1_000);

    expect(quiet).toMatchObject({ fault: 'none', acknowledged: 1, lost: 0, doubled: 0, allowed: null });
    expect(cut).toMatchObject({
      acknowledged: 1,
      lost: 2,
      doubled: 1,
      silence: 1,
      silentService: 'assessment',
      allowed: 5,
    });
    expect(table(cut ? [cut] : [])).toContain('| 2    | 1       | 1.00 s assessment');
  });

  it('counts the silence that is promised from the end of a fault that lasts', () => {
    expect(played(4_900).filter(isTooSilent)).toEqual([]);
    expect(played(5_100).filter(isTooSilent)).toHaveLength(1);
  });
});
