import type { Needs } from '../context';
import type { NextQuestion } from '../domain/assessment';
import { next, type Shown } from '../domain/bayes/next-question';
import type { TestState } from '../domain/bayes/test-state';
import { seenIn } from '../domain/competence-state';
import type { Skill } from '../domain/content';
import { lacksDevice, playableVariants, type Surroundings } from '../domain/playable';
import { progressOfTest } from '../domain/selected-progress';
import { keptSkills, type SelectedTest, testStateOf } from '../domain/selected-test';
import { skillsToTest } from '../domain/test-scope';

/**
 * Chooses with the Bayesian engine. When what the device can show teaches nothing more, and what it cannot show would, the skills that
 * wait for another device are told; otherwise the test is over, whatever is left (docs/adaptive.md).
 */
export const chooseByBayes = (
  { config, locale }: Needs<'config' | 'locale'>,
  test: SelectedTest & { readonly engine?: TestState | null },
): NextQuestion => {
  const { device } = test.assessment;
  const state = test.engine ?? testStateOf(test, config.scoring);
  const skills = openSkills(test);
  const here = { device, locale };
  const seen = seenIn(test.states);

  const variantId = ask(state, test, { skills, surroundings: here, seen });
  const goesOnElsewhere =
    variantId === null && device !== null && ask(state, test, { skills, surroundings: { device: null, locale }, seen });
  const lacking = skills.filter((skill) => !isAsked(state, skill) && lacksDevice(skill, here)).length;
  return {
    challengeId: variantId,
    percentage: progressOfTest(test.selection, state, config.selection.expectedQuestions),
    skippedForDevice: variantId === null ? (goesOnElsewhere ? Math.max(lacking, 1) : 0) : lacking,
  };
};

/** What may be asked of: not what is kept, nor what was answered too recently. */
export const openSkills = (test: SelectedTest): readonly Skill[] => {
  const closed = new Set([...keptSkills(test), ...test.selection.earlier.map(({ skillId }) => skillId)]);
  return skillsToTest(test.content, test.assessment).filter(({ id }) => !closed.has(id));
};

type Asking = {
  readonly skills: readonly Skill[];
  readonly surroundings: Surroundings;
  readonly seen: ReadonlySet<string>;
};

/**
 * What the engine may look at: variants that can be shown there, and were not asked in this test already (A10). A skill is asked again
 * only while that leaves a variant its person has never seen: a certification asks for one (E5).
 */
export const shownIn = ({ selection }: SelectedTest, { skills, surroundings, seen }: Asking): Shown => {
  const asked = new Set(selection.answers.map(({ variantId }) => variantId));
  const askedSkills = new Set(selection.answers.map(({ skillId }) => skillId));
  const openVariants = new Set<string>();
  for (const skill of skills) {
    const variants = playableVariants(skill.challenges, surroundings);
    if (askedSkills.has(skill.id)) {
      const unseen = variants.filter(({ id }) => !asked.has(id) && !seen.has(id));
      if (unseen.length < 2) continue;
    }
    for (const { id } of variants) if (!asked.has(id)) openVariants.add(id);
  }
  return { seenVariants: seen, openVariants };
};

const ask = (state: TestState, test: SelectedTest, asking: Asking): string | null =>
  next(state, shownIn(test, asking)).question?.variantId ?? null;

const isAsked = ({ answers }: TestState, { id }: Skill): boolean => answers.some(({ skillId }) => skillId === id);
