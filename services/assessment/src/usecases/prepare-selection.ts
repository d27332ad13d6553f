import type { Needs } from '../context';
import type { Assessment } from '../domain/assessment';
import { BAYES_V1 } from '../domain/bayes/bayes-modes';
import type { ExposureTable } from '../domain/bayes/exposure';
import type { CompetenceStates } from '../domain/competence-state';
import { startSelection } from '../domain/start-selection';
import { bayesVersion, LADDER_VERSION } from '../domain/strategies';
import { skillsToTest } from '../domain/test-scope';
import type { Ground } from './with-own-test';

/** What a new test is taken from, and what it may hold back. */
export type StartGround = Ground & { readonly exposure: ExposureTable };

/**
 * Gives a test that is about to start the strategy new ones start with, and what that must not lose: where each competence starts from,
 * by what its person answered last, and which skills it holds back.
 */
export const prepareSelection = (
  { config }: Needs<'config'>,
  assessment: Assessment,
  { content, calibration, exposure, states }: StartGround & { readonly states: CompetenceStates },
): Assessment => {
  if (config.selection.default === LADDER_VERSION) return { ...assessment, strategy: LADDER_VERSION };

  const skills = skillsToTest(content, assessment);
  const { selection, mode } = startSelection(
    { seed: assessment.id, content, calibration, exposure, skills, states, startedAt: assessment.startedAt },
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
