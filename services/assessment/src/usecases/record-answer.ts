import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../context';
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
import { closeTest } from './close-test';

type Given = Needs<'clock' | 'newId' | 'config' | 'transaction'>;

/** An answer to a challenge of the test's release; the current content says what level it makes reach. */
export type Submission = {
  readonly assessmentId: string;
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
    const { assessmentId, tested, value } = submission;
    const assessment = await stores.assessments.lock(assessmentId);
    if (!assessment) return fail(assessmentNotFound());
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

    const { answer, next } = await (assessment.kind === 'CERTIFICATION' ? followPlan : adapt)(
      needs,
      stores,
      assessment,
      submission,
    );
    await stores.answers.insert(answer);
    const after = afterAnswer(assessment, next, answer.answeredAt);
    if (after.state === 'STARTED') await stores.assessments.update(after);
    else await closeTest(stores, after);

    return ok(toAnswered(needs, answer, after, submission));
  });

type Step = { readonly answer: Answer; readonly next: NextQuestion };

/** In a certification: the plan goes on, and the profile it was made from stays as it was (E5). */
const followPlan = async (needs: Given, _: Stores, assessment: Assessment, submission: Submission): Promise<Step> => ({
  answer: decide(needs, assessment, submission),
  next: plannedQuestion(assessment, assessment.answeredCount + 1),
});

/** Elsewhere: the answer teaches something, and what is known then decides the next question (A2). */
const adapt = async (needs: Given, stores: Stores, assessment: Assessment, submission: Submission): Promise<Step> => {
  const { tested, content, current } = submission;
  const { subject } = tested.skill;
  const { userId } = assessment;

  const states = await stores.knowledge.lock(userId);
  const answer = decide(needs, assessment, submission); // Now that no other test of the person can come between.
  const learnt = learn(states.get(subject.competence.id) ?? NOTHING_KNOWN, {
    skillId: tested.skill.id,
    isRight: answer.outcome === 'CORRECT',
    at: answer.answeredAt.getTime(),
    reaskedUntil: reaskedUntil(assessment.startedAt, needs.config.retry.delayDays),
    ladder: subject.skills,
  });
  await stores.knowledge.save(userId, subject.competence.id, learnt, assessment.releaseId);

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
  return { answer: { ...answer, levelReached: level }, next };
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
