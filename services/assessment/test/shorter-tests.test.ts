import { describe, expect, it } from '@jest/globals';
import { bankFolder, keptRelease } from '@pix/content';
import { type Answer } from '../src/domain/answer';
import { type Assessment, afterAnswer, ask, newAssessment } from '../src/domain/assessment';
import { BAYES_V1 } from '../src/domain/bayes/bayes-modes';
import { BLANK_STATE, type CompetenceStates, knowledgeIn } from '../src/domain/competence-state';
import { type Competence, linkRelease, type Skill, skillsOf } from '../src/domain/content';
import { hashOf } from '../src/domain/deterministic-pick';
import { scoreCompetence } from '../src/domain/scoring';
import { startSelection } from '../src/domain/start-selection';
import { adapt } from '../src/usecases/adapt';
import { chooseQuestion } from '../src/usecases/choose-question';
import { rememberEngines } from '../src/usecases/remembered-engines';
import { config } from './assessment';

const { release } = keptRelease(bankFolder);
if (!release) throw new Error('The item bank has a fault.');
const content = linkRelease(release);
const needs = { config, locale: 'fr' as const, engines: rememberEngines(0) };
const ground = { content, calibration: null };
const START = new Date('2026-11-22T08:00:00Z');
const PEOPLE = 40;

type Learner = { readonly seed: string; readonly level: number };
type Played = { readonly questions: number; readonly error: number };

/** Holds a skill or not, once for all, by its level; slips and guesses now and then, the same for a question. */
const holds = ({ seed, level }: Learner, skill: Skill): boolean =>
  hashOf(`${seed}/${skill.id}`) / 2 ** 32 < 1 / (1 + Math.exp(2 * (skill.level - 0.5 - level)));

const isRight = (learner: Learner, skill: Skill, challengeId: string): boolean =>
  hashOf(`${learner.seed}/${challengeId}`) % 100 < (holds(learner, skill) ? 95 : 8);

/** Takes a test of a competence to its end; how long it was, and how far the level shown is from the one of the skills held. */
const play = (competence: Competence, learner: Learner, strategy: 'bayes' | 'ladder'): Played => {
  let states: CompetenceStates = new Map([[competence.id, BLANK_STATE]]);
  let assessment = started(competence, learner, strategy);
  while (assessment.currentChallengeId) {
    const tested = content.challenges.get(assessment.currentChallengeId);
    if (!tested) throw new Error('Not in the bank.');
    const right = isRight(learner, tested.skill, tested.challenge.id);
    const answer = answerOf(assessment, tested.skill, right ? 'CORRECT' : 'WRONG');
    const step = adapt(needs, { ...ground, assessment, states }, { answer, tested, current: content });
    states = new Map(states).set(competence.id, step.state);
    assessment = afterAnswer(step.assessment, step.next, answer.answeredAt);
  }
  const held = new Map(
    skillsOf(competence).flatMap((skill) =>
      holds(learner, skill) ? [[skill.id, { isValidated: true, isDirect: true, at: 0 }]] : [],
    ),
  );
  const levelOf = (known: typeof held | ReturnType<typeof knowledgeIn>): number =>
    scoreCompetence(competence, known, config.scoring).level;
  return { questions: assessment.answeredCount, error: Math.abs(levelOf(knowledgeIn(states)) - levelOf(held)) };
};

const started = (competence: Competence, { seed }: Learner, strategy: 'bayes' | 'ladder'): Assessment => {
  const id = `${seed}/${competence.id}`;
  const given = { seed: id, exposure: new Map(), skills: skillsOf(competence), states: new Map(), startedAt: START };
  const { selection, mode } = startSelection(
    { ...ground, ...given },
    { parameters: BAYES_V1, mode: 'prod', scoring: config.scoring, retryDelayDays: 4 },
  );
  const chosen =
    strategy === 'bayes' ? { strategy: `${BAYES_V1.version}/${mode}`, selection } : { strategy: 'ladder.v1' };
  const assessment = newAssessment(
    { id, kind: 'COMPETENCE', userId: seed, competenceId: competence.id, releaseId: content.releaseId, ...chosen },
    START,
  );
  const first = chooseQuestion(needs, {
    ...ground,
    assessment,
    states: new Map(),
    answeredCount: 0,
    wasLastTimed: false,
  });
  return ask(assessment, first, START);
};

const answerOf = (test: Assessment, skill: Skill, outcome: Answer['outcome']): Answer => ({
  id: `${test.id}/${test.answeredCount}`,
  assessmentId: test.id,
  rank: test.answeredCount + 1,
  challengeId: test.currentChallengeId ?? '',
  skillId: skill.id,
  competenceId: skill.subject.competence.id,
  userId: test.userId,
  value: null,
  outcome,
  focusLost: false,
  levelReached: null,
  answeredAt: new Date(START.getTime() + 1_000 * (test.answeredCount + 1)),
  kind: 'COMPETENCE',
  releaseId: test.releaseId,
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the Bayesian engine on the item bank', () => {
  const competences = content.domains
    .flatMap((domain) => domain.competences)
    .filter((competence) => skillsOf(competence).length > 20);

  it('asks a third fewer questions than the ladder rule at least, and is as near the level within a tenth of one', () => {
    const learners = Array.from({ length: PEOPLE }, (_, rank) => ({
      seed: `learner-${rank}`,
      level: (rank % 8) - 0.5,
    }));
    const [bayes, ladder] = (['bayes', 'ladder'] as const).map((strategy) =>
      learners.flatMap((learner) => competences.slice(0, 3).map((competence) => play(competence, learner, strategy))),
    );
    const questions = (played: readonly Played[] = []) => mean(played.map((one) => one.questions));
    const error = (played: readonly Played[] = []) => mean(played.map((one) => one.error));

    expect(bayes).toHaveLength(3 * PEOPLE);
    expect(questions(bayes)).toBeLessThan((2 / 3) * questions(ladder));
    expect(error(bayes)).toBeLessThan(error(ladder) + 0.1);
  });
});
