import { describe, expect, it } from '@jest/globals';
import {
  type AssessmentEvent,
  type AssessmentKind,
  type AssessmentState,
  KINDS,
  stateAfter,
} from './assessment-states';

const EVENTS: readonly AssessmentEvent[] = ['GO_ON', 'EXHAUST', 'TIME_OUT', 'END', 'ABANDON'];
const ENDS: readonly AssessmentState[] = ['COMPLETED', 'TIMED_OUT', 'ENDED', 'ABANDONED'];

/** From STARTED, in the order of EVENTS; `-` is what cannot happen. */
const TABLE: Record<AssessmentKind, string> = {
  COMPETENCE: 'STARTED COMPLETED -         -     ABANDONED',
  CAMPAIGN: 'STARTED COMPLETED -         ENDED -',
  CERTIFICATION: 'STARTED COMPLETED TIMED_OUT ENDED -',
  DEMO: 'STARTED COMPLETED -         -     -',
  PREVIEW: 'STARTED COMPLETED -         -     -',
};

const kinds = Object.keys(TABLE) as AssessmentKind[];
const cases = kinds.flatMap((kind) => {
  const row = TABLE[kind].split(/ +/);
  return EVENTS.map((event, index) => ({ kind, event, next: row[index] === '-' ? null : row[index] }));
});

describe('the states of a test', () => {
  it.each(cases)('$kind under way, $event: $next', ({ kind, event, next }) => {
    expect(stateAfter({ kind, state: 'STARTED' }, event)).toBe(next);
  });

  it.each(kinds.flatMap((kind) => ENDS.map((state) => ({ kind, state }))))(
    '$kind $state: nothing happens any more',
    ({ kind, state }) => {
      for (const event of EVENTS) expect(stateAfter({ kind, state }, event)).toBeNull();
    },
  );

  it('knows every kind', () => {
    expect(Object.keys(KINDS).sort()).toEqual([...kinds].sort());
  });

  it.each([
    ['only what is remembered teaches', 'teaches', ['COMPETENCE', 'CAMPAIGN']],
    ['demonstrations and previews leave no trace', 'isRemembered', ['COMPETENCE', 'CAMPAIGN', 'CERTIFICATION']],
    ['a candidate is told nothing', 'isRevealed', ['COMPETENCE', 'CAMPAIGN', 'DEMO', 'PREVIEW']],
    ['only in a certification leaving the page costs a question', 'mindsFocus', ['CERTIFICATION']],
    ['self-training and campaigns stop to look back', 'hasCheckpoints', ['COMPETENCE', 'CAMPAIGN']],
    ['what another service asked for is reported to it', 'isReported', ['CAMPAIGN', 'CERTIFICATION']],
  ] as const)('%s', (_, rule, expected) => {
    expect(kinds.filter((kind) => KINDS[kind][rule])).toEqual(expected);
  });
});
