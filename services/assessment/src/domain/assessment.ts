import {
  type AssessmentEvent,
  type AssessmentKind,
  type AssessmentState,
  KINDS,
  stateAfter,
} from './assessment-states';
import type { Device } from './playable';
import type { Selection } from './selection';
import { NO_SUPERVISION, type Supervision } from './supervision';

/** Whose a demonstration is, and whose past the answers of a preview: nobody's. No account has this id. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A subject of a campaign, tested up to a level. */
export type SubjectCap = { readonly subjectId: string; readonly maxLevel: number };

/** A question of a certification, chosen at its start. */
export type PlannedQuestion = { readonly competenceId: string; readonly skillId: string; readonly challengeId: string };

/** What a profile said of a competence when a certification started. */
export type CompetenceClaim = { readonly competenceId: string; readonly level: number; readonly pix: number };

/** A test of a person. It keeps to its end the release and the strategy it started with (A15). */
export type Assessment = {
  readonly id: string;
  readonly kind: AssessmentKind;
  readonly state: AssessmentState;
  readonly userId: string;
  readonly competenceId: string | null;
  /** What the service that asked for it calls it. */
  readonly key: string | null;
  readonly releaseId: string;
  readonly strategy: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly deadline: Date | null;
  readonly currentChallengeId: string | null;
  /** When the current question was asked. */
  readonly askedAt: Date | null;
  /** When its person started the clock of the current question, if it is timed (A5). */
  readonly timerStartedAt: Date | null;
  /** When its person first left the page of the current question. */
  readonly focusLostAt: Date | null;
  /** Whether a candidate's needs were adjusted for: leaving the page costs them nothing. */
  readonly isAdjusted: boolean;
  /** What the device offers that the test is taken on now (A4). */
  readonly device: Device;
  /** Skills left to test that this device cannot show. */
  readonly skippedForDevice: number;
  readonly answeredCount: number;
  /** How far it is, 0 to 100: the share of the skills to test that are settled, or of the questions expected (docs/adaptive.md). */
  readonly percentage: number;
  readonly subjects: readonly SubjectCap[];
  readonly plan: readonly PlannedQuestion[];
  readonly claims: readonly CompetenceClaim[];
  /** The calibration its questions are chosen with; `null` when authors' levels are. */
  readonly calibrationId: string | null;
  /** What a Bayesian test remembers; `null` for the others. */
  readonly selection: Selection | null;
  /** What an invigilator has done to it. */
  readonly supervision: Supervision;
};

/** The question that comes next, `null` when the test is over, and how far it is then. */
export type NextQuestion = {
  readonly challengeId: string | null;
  readonly percentage: number;
  readonly skippedForDevice: number;
};

type Asked = Pick<Assessment, 'id' | 'kind' | 'userId' | 'releaseId' | 'strategy'> & Partial<Assessment>;

const NO_QUESTION = { currentChallengeId: null, askedAt: null, timerStartedAt: null, focusLostAt: null };

/** A test about to ask its first question. */
export const newAssessment = (asked: Asked, startedAt: Date): Assessment => ({
  competenceId: null,
  key: null,
  deadline: null,
  subjects: [],
  plan: [],
  claims: [],
  calibrationId: null,
  selection: null,
  isAdjusted: false,
  supervision: NO_SUPERVISION,
  device: null,
  skippedForDevice: 0,
  ...asked,
  state: 'STARTED',
  startedAt,
  endedAt: null,
  ...NO_QUESTION,
  answeredCount: 0,
  percentage: 0,
});

/** The test with its next question asked, or completed when there is none. */
export const ask = (assessment: Assessment, next: NextQuestion, at: Date): Assessment => {
  const { percentage, skippedForDevice } = next;
  if (next.challengeId === null) return { ...end(assessment, 'EXHAUST', at), percentage: 100, skippedForDevice };
  if (!canGoOn(assessment)) throw new Error(`Test ${assessment.id} has ended: nothing can be asked in it.`);
  const question = { ...NO_QUESTION, currentChallengeId: next.challengeId, askedAt: at };
  return { ...assessment, ...question, percentage, skippedForDevice };
};

/** Whether questions are still asked and answered. */
export const canGoOn = (assessment: Assessment): boolean => stateAfter(assessment, 'GO_ON') !== null;

/** The test after one more answer. */
export const afterAnswer = (assessment: Assessment, next: NextQuestion, at: Date): Assessment =>
  ask({ ...assessment, answeredCount: assessment.answeredCount + 1 }, next, at);

/** The test ended by an event. One that cannot happen to it changes nothing: the first end stays. */
export const end = (assessment: Assessment, event: Exclude<AssessmentEvent, 'GO_ON'>, at: Date): Assessment => {
  const state = stateAfter(assessment, event);
  return state === null ? assessment : { ...assessment, ...NO_QUESTION, state, endedAt: at };
};

/** When its person last did something in a test, for the banner that offers to resume it (A9). */
export const lastActivityAt = ({ startedAt, askedAt, timerStartedAt, endedAt }: Assessment): Date =>
  endedAt ?? timerStartedAt ?? askedAt ?? startedAt;

/** Whether a running test should have ended already: nothing more is stored in it (E5). Suspended, it has time. */
export const isOverdue = (
  { state, deadline, supervision }: Pick<Assessment, 'state' | 'deadline' | 'supervision'>,
  now: Date,
): boolean =>
  state === 'STARTED' &&
  deadline !== null &&
  deadline <= now &&
  (supervision.suspendedUntil === null || supervision.suspendedUntil <= now);

/** The test ended by its deadline, at its deadline whenever that is noticed. */
export const timeOut = (assessment: Assessment): Assessment =>
  assessment.deadline ? end(assessment, 'TIME_OUT', assessment.deadline) : assessment;

/** The question of a plan after so many answers. */
export const plannedQuestion = ({ plan }: Pick<Assessment, 'plan'>, answeredCount: number): NextQuestion => ({
  challengeId: plan[answeredCount]?.challengeId ?? null,
  percentage: Math.floor((100 * answeredCount) / Math.max(plan.length, 1)),
  skippedForDevice: 0,
});

export type CheckpointRules = { readonly everyAnswers: number };

/** A checkpoint every 5 answers, never in a certification (A7). */
export const isCheckpoint = (
  { kind }: Pick<Assessment, 'kind'>,
  rank: number,
  { everyAnswers }: CheckpointRules,
): boolean => KINDS[kind].hasCheckpoints && rank % everyAnswers === 0;

export type Progress = {
  readonly answeredCount: number;
  readonly percentage: number;
  readonly sinceCheckpoint: number;
  readonly questionCount: number | null;
  readonly skippedForDevice: number;
};

/** How far a test is (A7). */
export const progressOf = (assessment: Assessment, { everyAnswers }: CheckpointRules): Progress => ({
  answeredCount: assessment.answeredCount,
  percentage: assessment.percentage,
  sinceCheckpoint: assessment.answeredCount % everyAnswers,
  questionCount: KINDS[assessment.kind].asks === 'PLAN' ? assessment.plan.length : null,
  skippedForDevice: assessment.skippedForDevice,
});
