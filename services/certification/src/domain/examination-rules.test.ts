import { describe, expect, it } from '@jest/globals';
import type { CentreKind } from './centre';
import { type ExaminationRules, rulesInForce } from './examination-rules';

const rules = (kind: CentreKind | null, fromDay: string, toDay: string | null = null): ExaminationRules => ({
  kind,
  fromDay,
  toDay,
  scoring: 'REPRODUCIBILITY',
  samplePercentage: 5,
  needsTwoPeople: false,
});

const ALL = [
  rules(null, '2026-01-01'),
  rules('LYCEE', '2026-12-01'),
  rules(null, '2026-09-01'),
  rules('LYCEE', '2026-06-01'),
  rules('PRO', '2026-02-01'),
];

describe('the rules in force', () => {
  it.each<[CentreKind | null, string, [CentreKind | null, string] | null]>([
    ['LYCEE', '2025-12-31', null],
    ['LYCEE', '2026-01-01', [null, '2026-01-01']],
    ['LYCEE', '2026-05-31', [null, '2026-01-01']],
    ['LYCEE', '2026-06-01', ['LYCEE', '2026-06-01']],
    ['LYCEE', '2026-09-01', ['LYCEE', '2026-06-01']],
    ['LYCEE', '2026-11-30', ['LYCEE', '2026-06-01']],
    ['LYCEE', '2027-03-04', ['LYCEE', '2026-12-01']],
    ['SUP', '2026-06-01', [null, '2026-01-01']],
    ['SUP', '2026-12-01', [null, '2026-09-01']],
    ['PRO', '2026-12-01', ['PRO', '2026-02-01']],
    [null, '2025-12-31', null],
    [null, '2026-12-01', [null, '2026-09-01']],
  ])('in centres of kind %s on %s are %j', (kind, day, found) => {
    const inForce = rulesInForce(ALL, { kind, day });

    expect(inForce && [inForce.kind, inForce.fromDay]).toEqual(found);
  });

  it.each<[string, [CentreKind | null, string] | null]>([
    ['2021-11-28', null],
    ['2021-11-29', ['LYCEE', '2021-11-29']],
    ['2022-03-04', ['LYCEE', '2021-11-29']],
    ['2022-03-05', null],
    ['2022-09-01', [null, '2022-09-01']],
    ['2022-11-28', ['LYCEE', '2022-11-28']],
    ['2023-03-05', [null, '2022-09-01']],
  ])('of a kind end with their window: on %s they are %j', (day, found) => {
    const windowed = [
      rules('LYCEE', '2021-11-29', '2022-03-04'),
      rules(null, '2022-09-01'),
      rules('LYCEE', '2022-11-28', '2023-03-04'),
    ];
    const inForce = rulesInForce(windowed, { kind: 'LYCEE', day });

    expect(inForce && [inForce.kind, inForce.fromDay]).toEqual(found);
  });

  it('are none in other centres when one kind alone has some', () => {
    expect(rulesInForce([rules('LYCEE', '2026-01-01')], { kind: 'SUP', day: '2026-06-01' })).toBeNull();
    expect(rulesInForce([rules('LYCEE', '2026-01-01')], { kind: null, day: '2026-06-01' })).toBeNull();
  });
});
