import { describe, expect, it } from '@jest/globals';
import type { JuryAct } from './certification';
import { isEffective } from './jury';

const act = (decision: JuryAct['decision'], juryUserId: string, isDone = false): JuryAct => ({
  certificationId: 'c',
  juryUserId,
  at: new Date('2026-11-22T08:00:00Z'),
  decision,
  reason: 'r',
  isEffective: isDone,
  detail: null,
});

describe('isEffective', () => {
  it.each([
    ['one is enough when two are not asked for', 'CANCEL', null, false, true],
    ['accepting takes one', 'ACCEPT', null, true, true],
    ['taking back takes one', 'WITHDRAW', act('CANCEL', 'a'), true, true],
    ['the first to cancel waits', 'CANCEL', null, true, false],
    ['the second to cancel decides', 'CANCEL', act('CANCEL', 'a'), true, true],
    ['the same person twice is one', 'CANCEL', act('CANCEL', 'b'), true, false],
    ['another decision is not the same', 'REJECT', act('CANCEL', 'a'), true, false],
    ['a decision in between begins anew', 'CANCEL', act('ACCEPT', 'a', true), true, false],
    ['what was decided is not half of the next', 'CANCEL', act('CANCEL', 'a', true), true, false],
    ['fraud takes two', 'REJECT_FOR_FRAUD', act('REJECT', 'a'), true, false],
    ['revoking takes two', 'REVOKE', act('REVOKE', 'a'), true, true],
  ] as const)('%s', (_, decision, last, needsTwoPeople, expected) => {
    expect(isEffective(decision, { author: 'b', last, needsTwoPeople })).toBe(expected);
  });
});
