import type { Assessment } from './assessment';
import { keptBank } from './bayes/kept-banks';
import { knowledgeOfEstimate } from './bayes/knowledge-of-estimate';
import { priorAlone } from './bayes/profile-prior';
import { setupOfSkills } from './bayes/setup-of-skills';
import { shortestTest } from './bayes/stop-rules';
import { answer, rebuild, type TestState } from './bayes/test-state';
import type { CalibrationVersion } from './calibration/calibration';
import type { CompetenceState, CompetenceStates } from './competence-state';
import type { Content } from './content';
import type { Knowledge } from './knowledge';
import type { PixRules } from './scoring';
import type { RememberedAnswer, Selection } from './selection';
import { strategyOf } from './strategies';
import { skillsToTest } from './test-scope';

/** A Bayesian test, with what it is about and what is known of its person. */
export type SelectedTest = {
  readonly assessment: Assessment;
  readonly selection: Selection;
  readonly content: Content;
  readonly calibration: CalibrationVersion | null;
  readonly states: CompetenceStates;
};

/** A test with one more answer remembered; one that is not Bayesian remembers nothing. */
export const remembering = (assessment: Assessment, answer: RememberedAnswer): Assessment =>
  assessment.selection
    ? {
        ...assessment,
        selection: { ...assessment.selection, answers: [...assessment.selection.answers, answer] },
      }
    : assessment;

/**
 * Where a test stands for the engine. What was answered before a reset of its competence is forgotten (A12). `before` is where it stood an
 * answer ago, if that is known: it is the same in the end, to the last bit.
 */
export const testStateOf = (test: SelectedTest, scoring: PixRules, before: TestState | null = null): TestState => {
  const { assessment, selection, content, calibration } = test;
  const strategy = strategyOf(assessment.strategy);
  if (strategy.kind !== 'BAYES') throw new Error(`Test ${assessment.id} is not Bayesian.`);
  const { parameters, mode } = strategy;
  const counts = countingIn(test);
  const answers = selection.answers.filter(counts);
  const earlier = selection.earlier.filter(counts);
  const last = answers.at(-1);
  if (before && last && isOneAnswerAgo(before, { seed: assessment.id, earlier, answers })) return answer(before, last);

  const setup = setupOfSkills(skillsToTest(content, assessment), {
    seed: assessment.id,
    mode,
    maxReachableLevel: selection.highestLevel,
    heldBack: new Set(selection.heldBack),
    earlier,
    priorOf: ({ id }) => selection.priors[id] ?? priorAlone(parameters.profile),
    bankOf: (competence, skills) => keptBank(competence, skills, { scoring, parameters, calibration }),
  });
  return rebuild(setup, answers);
};

type Reached = {
  readonly seed: string;
  readonly earlier: readonly RememberedAnswer[];
  readonly answers: readonly RememberedAnswer[];
};

const isOneAnswerAgo = ({ setup, answers: known }: TestState, { seed, earlier, answers }: Reached): boolean =>
  setup.seed === seed &&
  setup.earlier?.length === earlier.length &&
  known.length === answers.length - 1 &&
  known.every(
    (given, index) => given.variantId === answers[index]?.variantId && given.isRight === answers[index].isRight,
  );

const countingIn =
  ({ assessment, content, states }: SelectedTest) =>
  ({ skillId, at }: RememberedAnswer): boolean => {
    const resetAt = resetSince(assessment, states.get(content.items.SKILL.get(skillId)?.subject.competence.id ?? ''));
    return resetAt === null || at > resetAt.getTime();
  };

/** When a competence was reset while the test was under way. */
const resetSince = ({ startedAt }: Assessment, state: CompetenceState | undefined): Date | null =>
  state?.resetAt && state.resetAt > startedAt ? state.resetAt : null;

/** Skills of the test that stay as they are: validated before it or, by an answer, in another test since. Nothing survives a reset. */
export const keptSkills = ({ assessment, selection, content, states }: SelectedTest): ReadonlySet<string> => {
  const answered = new Set(selection.answers.map(({ skillId }) => skillId));
  const before = new Set(selection.kept);
  const kept = new Set<string>();
  for (const { id, subject } of skillsToTest(content, assessment)) {
    const state = states.get(subject.competence.id);
    const known = state?.knowledge.get(id);
    const isKept = before.has(id)
      ? resetSince(assessment, state) === null
      : known?.isValidated && known.isDirect && !answered.has(id);
    if (isKept) kept.add(id);
  }
  return kept;
};

/**
 * What a Bayesian test knows of a competence after its last answer: its estimate, over what was known of the other skills. `null` as
 * long as the answers are fewer than the least: an estimate is mostly its prior then.
 */
export const knowledgeOfTest = (
  test: SelectedTest,
  state: TestState,
  { competenceId, before, at }: { competenceId: string; before: CompetenceState; at: number },
): Knowledge | null => {
  const competence = state.competences.find(({ bank }) => bank.competenceId === competenceId);
  if (!competence) return null;
  const { bank, questionCount } = competence;
  const least = shortestTest(competence, bank.parameters.modes[state.setup.mode]);
  const askable = bank.skills.filter(({ variants }) => variants.length > 0).length;
  if (questionCount < Math.min(least, askable)) return null;

  const answers = [...(state.setup.earlier ?? []), ...state.answers];
  const given = { maxReachableLevel: state.setup.maxReachableLevel, kept: keptSkills(test), answers, at };
  const known = new Map(before.knowledge);
  for (const [id, skill] of knowledgeOfEstimate(competence, given)) known.set(id, skill);
  return known;
};
