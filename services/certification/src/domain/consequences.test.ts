import { describe, expect, it } from '@jest/globals';
import { consequencesOf, outcomeOf, type ReportedQuestion } from './consequences';
import type { Outcome } from './evidence';
import { INCIDENT_KINDS, type Incident, type IncidentKind, type IncidentOutcome, kindOf } from './incidents';

const PLAIN = { hasImage: false, hasEmbed: false, hasAttachment: false, isTimed: false, isFocused: false };
const WHOLE = { hasImage: true, hasEmbed: true, hasAttachment: true, isTimed: true, isFocused: true };

const question = (outcome: Outcome | null, needs = WHOLE): ReportedQuestion => ({ rank: 1, outcome, ...needs });
const incident = (kind: IncidentKind, changes: Partial<Incident> = {}): Incident => ({
  id: kind,
  sessionId: 's',
  candidateId: 'c',
  kind,
  questionNumber: kindOf(kind).asks === 'QUESTION' ? 1 : null,
  description: null,
  alertId: null,
  reportedBy: null,
  reportedAt: new Date('2026-11-22T09:00:00Z'),
  outcome: null,
  ...changes,
});

type Row = readonly [
  IncidentKind,
  Record<'CORRECT' | 'WRONG' | 'SKIPPED' | 'FOCUSED_OUT', IncidentOutcome>,
  IncidentOutcome,
];

const NEUTRALISES = {
  CORRECT: 'NOTHING',
  WRONG: 'NEUTRALISED',
  SKIPPED: 'NEUTRALISED',
  FOCUSED_OUT: 'NOTHING',
} as const;
const JURY = { CORRECT: 'JURY', WRONG: 'JURY', SKIPPED: 'JURY', FOCUSED_OUT: 'JURY' } as const;
const NOTHING = { CORRECT: 'NOTHING', WRONG: 'NOTHING', SKIPPED: 'NOTHING', FOCUSED_OUT: 'NOTHING' } as const;
const EXCUSES = { CORRECT: 'NOTHING', WRONG: 'NOTHING', SKIPPED: 'NEUTRALISED', FOCUSED_OUT: 'EXCUSED' } as const;

/** Each kind, what follows by outcome, and what follows of a wrong answer to a question that needs nothing. */
const ROWS: readonly Row[] = [
  ['NAME_OR_BIRTHDATE', JURY, 'JURY'],
  ['EXTRA_TIME_PERCENTAGE', JURY, 'JURY'],
  ['SIGNATURE_ISSUE', JURY, 'JURY'],
  ['IMAGE_NOT_DISPLAYING', NEUTRALISES, 'NOTHING'],
  ['EMBED_NOT_WORKING', NEUTRALISES, 'NOTHING'],
  ['FILE_NOT_OPENING', NEUTRALISES, 'NOTHING'],
  ['EXTRA_TIME_EXCEEDED', NEUTRALISES, 'NOTHING'],
  ['WEBSITE_UNAVAILABLE', NEUTRALISES, 'NEUTRALISED'],
  ['WEBSITE_BLOCKED', NEUTRALISES, 'NEUTRALISED'],
  ['SOFTWARE_NOT_WORKING', NEUTRALISES, 'NEUTRALISED'],
  ['SKIP_ON_OOPS', NEUTRALISES, 'NEUTRALISED'],
  ['ACCESSIBILITY_ISSUE', NEUTRALISES, 'NEUTRALISED'],
  ['UNINTENTIONAL_FOCUS_OUT', EXCUSES, 'NOTHING'],
  ['FRAUD', JURY, 'JURY'],
  ['NON_BLOCKING_CANDIDATE_ISSUE', NOTHING, 'NOTHING'],
  ['NON_BLOCKING_TECHNICAL_ISSUE', NOTHING, 'NOTHING'],
];

describe('the automatic consequences of incidents', () => {
  it.each(ROWS)('of %s', (kind, byOutcome, ofPlain) => {
    for (const [outcome, expected] of Object.entries(byOutcome))
      expect([outcome, outcomeOf(incident(kind), question(outcome as Outcome))]).toEqual([outcome, expected]);
    expect(outcomeOf(incident(kind), question('WRONG', PLAIN))).toBe(ofPlain);
  });

  it('are said of every kind', () => {
    expect(ROWS.map(([kind]) => kind).sort()).toEqual(Object.keys(INCIDENT_KINDS).sort());
  });

  it.each([
    ['IMAGE_NOT_DISPLAYING', 'hasImage'],
    ['EMBED_NOT_WORKING', 'hasEmbed'],
    ['FILE_NOT_OPENING', 'hasAttachment'],
    ['EXTRA_TIME_EXCEEDED', 'isTimed'],
  ] as const)('of %s need a question that %s', (kind, needed) => {
    expect(outcomeOf(incident(kind), question('WRONG', { ...PLAIN, [needed]: true }))).toBe('NEUTRALISED');
    expect(outcomeOf(incident(kind), question('WRONG', { ...WHOLE, [needed]: false }))).toBe('NOTHING');
  });

  it('are none for a question that is not in the test, or was replaced at once', () => {
    expect(outcomeOf(incident('WEBSITE_BLOCKED'), undefined)).toBe('NOTHING');
    expect(outcomeOf(incident('WEBSITE_BLOCKED', { alertId: 'a' }), question('WRONG'))).toBe('NOTHING');
  });

  it('count unanswered and late questions as failed', () => {
    expect(outcomeOf(incident('WEBSITE_BLOCKED'), question(null))).toBe('NEUTRALISED');
    expect(outcomeOf(incident('WEBSITE_BLOCKED'), question('TIMED_OUT'))).toBe('NEUTRALISED');
  });

  const three = [1, 2, 3].map((rank): ReportedQuestion => ({ rank, outcome: rank === 1 ? 'WRONG' : null, ...PLAIN }));

  it('mark the questions of what was reported', () => {
    const { marks, outcomes } = consequencesOf([incident('WEBSITE_BLOCKED'), incident('FRAUD')], three, null);

    expect(marks).toEqual([{ rank: 1, is: 'NEUTRALISED' }]);
    expect([...outcomes]).toEqual([
      ['WEBSITE_BLOCKED', 'NEUTRALISED'],
      ['FRAUD', 'JURY'],
    ]);
  });

  it('of a technical abort are that nothing unanswered counts; of a candidate who left, none', () => {
    expect(consequencesOf([], three, 'TECHNICAL').marks).toEqual([
      { rank: 2, is: 'NEUTRALISED' },
      { rank: 3, is: 'NEUTRALISED' },
    ]);
    expect(consequencesOf([], three, 'CANDIDATE').marks).toEqual([]);
  });
});
