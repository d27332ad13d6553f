import type { Needs, Stores } from '../context';
import type { Assessment } from '../domain/assessment';
import { BAYES_V1 } from '../domain/bayes/bayes-modes';
import type { CompetenceStates } from '../domain/competence-state';
import { startSelection } from '../domain/start-selection';
import { bayesVersion, LADDER_VERSION } from '../domain/strategies';
import { skillsToTest } from '../domain/test-scope';
import type { Ground } from './with-own-test';

/**
 * Gives a test that is about to start the strategy new ones start with, and what that must not lose: where each competence starts from,
 * by all that its person has answered so far.
 */
export const prepareSelection = async (
  { config }: Needs<'config'>,
  { answers }: Pick<Stores, 'answers'>,
  assessment: Assessment,
  { content, calibration, states }: Ground & { readonly states: CompetenceStates },
): Promise<Assessment> => {
  if (config.selection.default === LADDER_VERSION) return { ...assessment, strategy: LADDER_VERSION };

  const past = await answers.taughtOf(assessment.userId);
  const skills = skillsToTest(content, assessment);
  const { selection, mode } = startSelection(
    { content, calibration, skills, states, past, startedAt: assessment.startedAt },
    {
      parameters: BAYES_V1,
      mode: config.selection.mode,
      scoring: config.scoring,
      retryDelayDays: config.retry.delayDays,
    },
  );
  return {
    ...assessment,
    strategy: bayesVersion(BAYES_V1, mode),
    calibrationId: calibration?.version ?? null,
    selection,
  };
};
