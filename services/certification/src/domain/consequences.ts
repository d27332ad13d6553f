import type { Evidence, EvidenceQuestion, Outcome } from './evidence';
import { type AbortReason, type Incident, type IncidentOutcome, kindOf, type QuestionNeeds } from './incidents';

/** A question of a test as its report tells it, with what it needs to be answered. */
export type ReportedQuestion = Pick<EvidenceQuestion, 'rank' | 'outcome'> & QuestionNeeds;

/** What the incidents of a test change of a question: it counts for nobody, or as right. */
export type Mark = { readonly rank: number; readonly is: 'NEUTRALISED' | 'EXCUSED' };

export type Consequences = {
  readonly marks: readonly Mark[];
  readonly outcomes: ReadonlyMap<string, IncidentOutcome>;
};

const FAILED: readonly (Outcome | null)[] = ['WRONG', 'SKIPPED', 'TIMED_OUT', null];

/** What follows by itself from one incident, by its row of INCIDENT_KINDS (E8). */
export const outcomeOf = (
  { kind, alertId }: Pick<Incident, 'kind' | 'alertId'>,
  question: ReportedQuestion | undefined,
): IncidentOutcome => {
  const { leadsTo, onlyIf } = kindOf(kind);
  if (leadsTo === 'JURY' || leadsTo === 'NOTHING') return leadsTo;
  // The question of an alert was replaced there and then: its place in the test is another's.
  if (alertId || !question || (onlyIf && !question[onlyIf])) return 'NOTHING';
  if (leadsTo === 'EXCUSE' && question.outcome === 'FOCUSED_OUT') return 'EXCUSED';
  const isExcusable = leadsTo === 'EXCUSE' ? question.outcome === 'SKIPPED' : FAILED.includes(question.outcome);
  return isExcusable ? 'NEUTRALISED' : 'NOTHING';
};

/**
 * What the incidents of a finalised session change of a test. One broken off for a technical reason counts what was asked
 * only; one the candidate left counts the rest as failed (pix-domain.md §3.7).
 */
export const consequencesOf = (
  incidents: readonly Incident[],
  questions: readonly ReportedQuestion[],
  abortReason: AbortReason | null,
): Consequences => {
  const outcomes = new Map(
    incidents.map((incident) => {
      const question = questions.find(({ rank }) => rank === incident.questionNumber);
      return [incident.id, outcomeOf(incident, question)] as const;
    }),
  );
  const marks = incidents.flatMap(({ id, questionNumber }): Mark[] => {
    const is = outcomes.get(id);
    return questionNumber !== null && (is === 'NEUTRALISED' || is === 'EXCUSED') ? [{ rank: questionNumber, is }] : [];
  });
  const missed = abortReason === 'TECHNICAL' ? questions.filter(({ outcome }) => outcome === null) : [];
  return { marks: [...marks, ...missed.map(({ rank }): Mark => ({ rank, is: 'NEUTRALISED' }))], outcomes };
};

/** Evidence with its questions marked. */
export const withMarks = ({ questions, claims }: Evidence, marks: readonly Mark[]): Evidence => {
  const isMarked = (rank: number, is: Mark['is']): boolean =>
    marks.some((mark) => mark.rank === rank && mark.is === is);
  return {
    questions: questions.map((question) => ({
      ...question,
      isNeutralised: question.isNeutralised || isMarked(question.rank, 'NEUTRALISED'),
      isExcused: question.isExcused || isMarked(question.rank, 'EXCUSED'),
    })),
    claims,
  };
};
