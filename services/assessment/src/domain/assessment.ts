export type AssessmentKind = 'COMPETENCE' | 'CAMPAIGN' | 'CERTIFICATION';
export type AssessmentState = 'STARTED' | 'COMPLETED' | 'TIMED_OUT' | 'ENDED';

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
  /** When the current question was asked: a timed question is timed from there, by the server (A5). */
  readonly askedAt: Date | null;
  readonly answeredCount: number;
  /** Share of the skills to test that are settled. */
  readonly percentage: number;
  readonly subjects: readonly SubjectCap[];
  readonly plan: readonly PlannedQuestion[];
  readonly claims: readonly CompetenceClaim[];
};

/** The question that comes next, `null` when the test is over, and how far it is then. */
export type NextQuestion = { readonly challengeId: string | null; readonly percentage: number };

type Asked = Pick<Assessment, 'id' | 'kind' | 'userId' | 'releaseId' | 'strategy'> & Partial<Assessment>;

/** A test about to ask its first question. */
export const newAssessment = (asked: Asked, startedAt: Date): Assessment => ({
  competenceId: null,
  key: null,
  deadline: null,
  subjects: [],
  plan: [],
  claims: [],
  ...asked,
  state: 'STARTED',
  startedAt,
  endedAt: null,
  currentChallengeId: null,
  askedAt: null,
  answeredCount: 0,
  percentage: 0,
});

/** The test with its next question asked, or completed when there is none. */
export const ask = (assessment: Assessment, next: NextQuestion, at: Date): Assessment =>
  next.challengeId === null
    ? { ...end(assessment, 'COMPLETED', at), percentage: 100 }
    : { ...assessment, currentChallengeId: next.challengeId, askedAt: at, percentage: next.percentage };

/** The test after one more answer. */
export const afterAnswer = (assessment: Assessment, next: NextQuestion, at: Date): Assessment =>
  ask({ ...assessment, answeredCount: assessment.answeredCount + 1 }, next, at);

/** The test ended. The first end stays. */
export const end = (assessment: Assessment, state: Exclude<AssessmentState, 'STARTED'>, at: Date): Assessment =>
  assessment.state === 'STARTED'
    ? { ...assessment, state, endedAt: at, currentChallengeId: null, askedAt: null }
    : assessment;

/** Whether a running test should have ended already: nothing more is stored in it (E5). */
export const isOverdue = ({ state, deadline }: Pick<Assessment, 'state' | 'deadline'>, now: Date): boolean =>
  state === 'STARTED' && deadline !== null && deadline <= now;

/** The test ended by its deadline, at its deadline whenever that is noticed. */
export const timeOut = (assessment: Assessment): Assessment =>
  assessment.deadline ? end(assessment, 'TIMED_OUT', assessment.deadline) : assessment;

/** The question a certification asks after so many answers. */
export const plannedQuestion = ({ plan }: Pick<Assessment, 'plan'>, answeredCount: number): NextQuestion => ({
  challengeId: plan[answeredCount]?.challengeId ?? null,
  percentage: Math.floor((100 * answeredCount) / Math.max(plan.length, 1)),
});

export type CheckpointRules = { readonly everyAnswers: number };

/** A checkpoint every 5 answers, never in a certification (A7). */
export const isCheckpoint = (
  { kind }: Pick<Assessment, 'kind'>,
  rank: number,
  { everyAnswers }: CheckpointRules,
): boolean => kind !== 'CERTIFICATION' && rank % everyAnswers === 0;

export type Progress = {
  readonly answeredCount: number;
  readonly percentage: number;
  readonly sinceCheckpoint: number;
  readonly questionCount: number | null;
};

/** How far a test is (A7). */
export const progressOf = (assessment: Assessment, { everyAnswers }: CheckpointRules): Progress => ({
  answeredCount: assessment.answeredCount,
  percentage: assessment.percentage,
  sinceCheckpoint: assessment.answeredCount % everyAnswers,
  questionCount: assessment.kind === 'CERTIFICATION' ? assessment.plan.length : null,
});
