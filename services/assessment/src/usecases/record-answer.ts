import type { Viewer } from '@pix/kit/auth';
import { type Failure, fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../context';
import { type Answer, decideOutcome } from '../domain/answer';
import { type AnswerValue, isSameAnswer } from '../domain/answer-value';
import {
  type Assessment,
  afterAnswer,
  canGoOn,
  isCheckpoint,
  isOverdue,
  type NextQuestion,
  NOBODY,
  plannedQuestion,
  timeOut,
} from '../domain/assessment';
import { isRemembered, KINDS } from '../domain/assessment-states';
import { isAnnounced } from '../domain/challenge-timer';
import type { CompetenceState } from '../domain/competence-state';
import type { Competence, Content, TestedChallenge } from '../domain/content';
import {
  type AssessmentEndedError,
  type AssessmentNotFoundError,
  assessmentEnded,
  assessmentNotFound,
  type ChallengeAlreadyAnsweredError,
  type ChallengeNotAskedError,
  challengeAlreadyAnswered,
  challengeNotAsked,
  type TestSuspendedError,
  type TimerNotStartedError,
  testSuspended,
  timerNotStarted,
} from '../domain/errors';
import { takesAnswersFrom } from '../domain/supervised-test';
import { adapt } from './adapt';
import { closeTest, tellTestEnded } from './close-test';
import type { TestRef } from './is-own-test';
import { type OwnTest, withOwnTest } from './with-own-test';

type Given = Needs<
  | 'viewer'
  | 'demoKeys'
  | 'library'
  | 'calibrationLibrary'
  | 'clock'
  | 'newId'
  | 'config'
  | 'locale'
  | 'transaction'
  | 'groupedTransaction'
  | 'engines'
  | 'watched'
>;

/** An answer to a question, read once the question is known: `null` is « Je passe ». */
export type Submission<F extends Failure> = TestRef & {
  readonly challengeId: string;
  readonly read: (tested: TestedChallenge, assessment: Assessment) => Result<AnswerValue | null, F>;
};

/** Everything for the next screen. */
export type Answered = {
  readonly answer: Answer;
  readonly assessment: Assessment;
  readonly checkpoint: boolean;
  readonly levelUp: { readonly competence: Competence; readonly level: number } | null;
};

export type AnswerFailures =
  | AssessmentNotFoundError
  | AssessmentEndedError
  | ChallengeNotAskedError
  | ChallengeAlreadyAnsweredError
  | TestSuspendedError
  | TimerNotStartedError;

/**
 * Stores an answer, what it teaches and the next question in one transaction: all of it or nothing. Two devices take turns:
 * one answer wins, the other device is told the question that is asked now. Sent again, the same answer gives the same
 * success, even when it was the last one of the test.
 */
export const recordAnswer = async <F extends Failure>(
  needs: Given,
  submission: Submission<F>,
): Promise<Result<Answered, AnswerFailures | F>> => {
  const current = await needs.library.current();

  return withOwnTest(needs, submission, async (stores, test): Promise<Result<Answered, AnswerFailures | F>> => {
    if (!test) return fail(assessmentNotFound());
    const { assessment, content } = test;
    const tested = content.challenges.get(submission.challengeId);
    if (!tested) return fail(challengeNotAsked(assessment));
    const value = submission.read(tested, assessment);
    if (!value.ok) return value;

    const isAsked = assessment.currentChallengeId === tested.challenge.id;
    const earlier = isAsked ? null : await stores.answers.ofChallenge(assessment.id, tested.challenge.id);
    if (earlier)
      return isSameAnswer(earlier.value, value.value)
        ? ok(toAnswered(needs, earlier, assessment, tested))
        : fail(challengeAlreadyAnswered(earlier, assessment));
    if (isOverdue(assessment, needs.clock.now()))
      return fail(assessmentEnded(await closeTest(stores, timeOut(assessment))));
    if (!canGoOn(assessment)) return fail(assessmentEnded(assessment));
    if (!takesAnswersFrom(assessment, seatOf(needs.viewer))) return fail(testSuspended(assessment));
    if (!isAsked) return fail(challengeNotAsked(assessment));
    if (value.value && isAnnounced(tested.challenge, assessment)) return fail(timerNotStarted(assessment));

    return ok(await store(needs, stores, test, { tested, value: value.value, current }));
  });
};

const seatOf = (viewer: Viewer): string | null => (viewer.kind === 'user' ? viewer.signInSessionId : null);

type Decided = { readonly tested: TestedChallenge; readonly value: AnswerValue | null; readonly current: Content };

const store = async (needs: Given, stores: Stores, test: OwnTest, given: Decided): Promise<Answered> => {
  const decided = decide(needs, test.assessment, given);
  const { answer, assessment, next, state } = KINDS[test.assessment.kind].teaches
    ? adapt(needs, test, { ...given, answer: decided })
    : { ...followPlan(test.assessment), assessment: test.assessment, answer: decided, state: null };
  const after = afterAnswer(assessment, next, answer.answeredAt);

  await stores.answering.insert(answer);
  await save(stores, test, after, { answer, state });
  if (!canGoOn(after)) await tellTestEnded(stores, after);

  return toAnswered(needs, answer, after, given.tested);
};

const save = async (
  stores: Stores,
  { states }: OwnTest,
  after: Assessment,
  { answer: { competenceId, challengeId }, state }: { answer: Answer; state: CompetenceState | null },
): Promise<void> => {
  if (!isRemembered(after.kind)) return stores.assessments.update(after);
  if (!state) return stores.answering.saveSeen(after, { competenceId, challengeId });

  if (!states.has(competenceId)) await stores.knowledge.prepare(after.userId, [competenceId], after.releaseId);
  return stores.answering.save({ assessment: after, competenceId, state });
};

/** The plan goes on, and the profile a certification was planned from stays as it was (E5). */
const followPlan = (assessment: Assessment): { next: NextQuestion } => ({
  next: plannedQuestion(assessment, assessment.answeredCount + 1),
});

const decide = ({ clock, newId, config }: Given, assessment: Assessment, { tested, value }: Decided): Answer => {
  const answeredAt = clock.now();
  return {
    id: newId(),
    assessmentId: assessment.id,
    rank: assessment.answeredCount + 1,
    challengeId: tested.challenge.id,
    skillId: tested.skill.id,
    competenceId: tested.skill.subject.competence.id,
    userId: isRemembered(assessment.kind) ? assessment.userId : NOBODY,
    value,
    outcome: decideOutcome(tested.challenge, value, assessment, answeredAt, config.correction),
    focusLost: assessment.focusLostAt !== null,
    levelReached: null,
    answeredAt,
    kind: assessment.kind,
    releaseId: assessment.releaseId,
  };
};

const toAnswered = (
  { config }: Given,
  answer: Answer,
  assessment: Assessment,
  { skill }: TestedChallenge,
): Answered => ({
  answer,
  assessment,
  checkpoint: isCheckpoint(assessment, answer.rank, config.checkpoint),
  levelUp: answer.levelReached === null ? null : { competence: skill.subject.competence, level: answer.levelReached },
});
