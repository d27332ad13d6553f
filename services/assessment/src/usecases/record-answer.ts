import { fail, ok, type Result } from '@pix/kit/result';
import type { Lesson, LockedTest, Needs, Stores, TestHead } from '../context';
import { type Answer, decideOutcome } from '../domain/answer';
import { type AnswerValue, isSameAnswer } from '../domain/answer-value';
import {
  type Assessment,
  afterAnswer,
  isCheckpoint,
  isOverdue,
  type NextQuestion,
  plannedQuestion,
  timeOut,
} from '../domain/assessment';
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
} from '../domain/errors';
import { learn, mergeKnowledge, NOTHING_KNOWN, reaskedUntil } from '../domain/knowledge';
import { levelReached } from '../domain/scoring';
import { chooseQuestion } from './choose-question';
import { closeTest, tellTestEnded } from './close-test';

type Given = Needs<'clock' | 'newId' | 'config' | 'transaction'>;

/** An answer to a challenge of the test's release; the current content says what level it makes reach. */
export type Submission = {
  readonly head: TestHead;
  readonly tested: TestedChallenge;
  /** `null` is « Je passe ». */
  readonly value: AnswerValue | null;
  readonly content: Content;
  readonly current: Content;
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
  | ChallengeAlreadyAnsweredError;

/**
 * Stores an answer, what it teaches and the next question in one transaction: all of it or nothing.
 * Sent again, the same answer gives the same success, even when it was the last one of the test.
 */
export const recordAnswer = (needs: Given, submission: Submission): Promise<Result<Answered, AnswerFailures>> =>
  needs.transaction(async (stores) => {
    const { tested, value } = submission;
    const assessmentId = submission.head.id;
    const locked = await stores.steps.lock(submission.head);
    if (!locked) return fail(assessmentNotFound());
    const { assessment, states } = locked;
    const isAsked = assessment.currentChallengeId === tested.challenge.id;
    const earlier = isAsked ? null : await stores.answers.ofChallenge(assessmentId, tested.challenge.id);

    if (earlier)
      return isSameAnswer(earlier.value, value)
        ? ok(toAnswered(needs, earlier, assessment, submission))
        : fail(challengeAlreadyAnswered(earlier, assessment));
    if (isOverdue(assessment, needs.clock.now()))
      return fail(assessmentEnded(await closeTest(stores, timeOut(assessment))));
    if (assessment.state !== 'STARTED') return fail(assessmentEnded(assessment));
    if (!isAsked) return fail(challengeNotAsked(assessment));

    const { answer, next, lesson } = await (assessment.kind === 'CERTIFICATION'
      ? followPlan(needs, assessment, submission)
      : adapt(needs, stores, { assessment, states, submission }));
    await stores.answers.insert(answer);
    const after = afterAnswer(assessment, next, answer.answeredAt);
    await stores.steps.save(after, lesson);
    if (after.state !== 'STARTED') await tellTestEnded(stores, after);

    return ok(toAnswered(needs, answer, after, submission));
  });

/** A question that is not of the test's release. */
export const refuseUnknown = async (
  { assessments }: Needs<'assessments'>,
  assessmentId: string,
): Promise<Result<never, AssessmentNotFoundError | ChallengeNotAskedError>> => {
  const assessment = await assessments.byId(assessmentId);
  return fail(assessment ? challengeNotAsked(assessment) : assessmentNotFound());
};

type Step = { readonly answer: Answer; readonly next: NextQuestion; readonly lesson: Lesson };

/** In a certification: the plan goes on, and the profile it was made from stays as it was (E5). */
const followPlan = async (needs: Given, assessment: Assessment, submission: Submission): Promise<Step> => ({
  answer: decide(needs, assessment, submission),
  next: plannedQuestion(assessment, assessment.answeredCount + 1),
  lesson: null,
});

/** Elsewhere: the answer teaches something, and what is known then decides the next question (A2). */
const adapt = async (
  needs: Given,
  stores: Stores,
  { assessment, states, submission }: LockedTest & { submission: Submission },
): Promise<Step> => {
  const { tested, content, current } = submission;
  const { subject } = tested.skill;

  const answer = decide(needs, assessment, submission); // Now that no other test of the person can come between.
  const learnt = learn(states.get(subject.competence.id) ?? NOTHING_KNOWN, {
    skillId: tested.skill.id,
    isRight: answer.outcome === 'CORRECT',
    at: answer.answeredAt.getTime(),
    reaskedUntil: reaskedUntil(assessment.startedAt, needs.config.retry.delayDays),
    ladder: subject.skills,
  });

  const before = mergeKnowledge([...states.values()]);
  const after = mergeKnowledge([...new Map(states).set(subject.competence.id, learnt).values()]);
  const wasLastTimed = tested.challenge.timerSeconds !== null;
  const answeredCount = assessment.answeredCount + 1;
  const next = await chooseQuestion(
    { ...stores, config: needs.config },
    { assessment, content, knowledge: after, answeredCount, wasLastTimed },
  );

  const competence = current.items.COMPETENCE.get(subject.competence.id) ?? subject.competence;
  const level = levelReached(competence, { before, after }, needs.config.scoring);
  const lesson = { competenceId: subject.competence.id, knowledge: learnt };
  return { answer: { ...answer, levelReached: level }, next, lesson };
};

const decide = ({ clock, newId, config }: Given, assessment: Assessment, { tested, value }: Submission): Answer => {
  const answeredAt = clock.now();
  return {
    id: newId(),
    assessmentId: assessment.id,
    rank: assessment.answeredCount + 1,
    challengeId: tested.challenge.id,
    skillId: tested.skill.id,
    competenceId: tested.skill.subject.competence.id,
    userId: assessment.userId,
    value,
    outcome: decideOutcome(tested.challenge, value, { askedAt: assessment.askedAt, at: answeredAt }, config.correction),
    levelReached: null,
    answeredAt,
    kind: assessment.kind,
    releaseId: assessment.releaseId,
  };
};

const toAnswered = ({ config }: Given, answer: Answer, assessment: Assessment, { tested }: Submission): Answered => ({
  answer,
  assessment,
  checkpoint: isCheckpoint(assessment, answer.rank, config.checkpoint),
  levelUp:
    answer.levelReached === null ? null : { competence: tested.skill.subject.competence, level: answer.levelReached },
});
