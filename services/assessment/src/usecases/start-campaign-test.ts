import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type Assessment, ask, newAssessment, type SubjectCap } from '../domain/assessment';
import { type NothingToTestError, nothingToTest } from '../domain/errors';
import { skillsToTest } from '../domain/test-scope';
import { chooseQuestion } from './choose-question';
import { tellTestEnded } from './close-test';
import { prepareSelection } from './prepare-selection';
import type { GivenDevice } from './resume-test';

type CampaignTest = {
  readonly userId: string;
  readonly key: string;
  readonly subjects: readonly SubjectCap[];
  readonly device?: GivenDevice;
};

/** Starts the test of a campaign. What is known already is not asked again; all known, it has ended as it starts (A10). */
export const startCampaignTest = async (
  needs: Needs<
    'library' | 'calibrationLibrary' | 'exposureLibrary' | 'clock' | 'newId' | 'config' | 'locale' | 'transaction'
  >,
  { userId, key, subjects, device }: CampaignTest,
): Promise<Result<Assessment, NothingToTestError>> => {
  const { library, calibrationLibrary, exposureLibrary, clock, newId, config, transaction } = needs;
  const [content, calibration, exposure] = await Promise.all([
    library.current(),
    calibrationLibrary.activeCalibration(),
    exposureLibrary.currentTable(),
  ]);
  const { releaseId } = content;
  const now = clock.now();
  const begun = newAssessment(
    {
      id: newId(),
      kind: 'CAMPAIGN',
      userId,
      key,
      subjects,
      releaseId,
      strategy: config.selection.default,
      device: device?.capabilities ?? null,
    },
    now,
  );
  const skills = skillsToTest(content, begun);
  if (skills.length === 0) return fail(nothingToTest());
  const competenceIds = [...new Set(skills.map(({ subject }) => subject.competence.id))];

  return transaction(async (stores) => {
    await stores.knowledge.prepare(userId, competenceIds, releaseId);
    const states = await stores.knowledge.startOf(userId, competenceIds);
    const known = { content, calibration, exposure, states };
    const assessment = prepareSelection(needs, begun, known);
    const choice = { ...known, assessment, answeredCount: 0, wasLastTimed: false };
    const asked = ask(assessment, chooseQuestion(needs, choice), now);

    if (!(await stores.assessments.insert(asked)))
      return ok((await stores.assessments.byKey('CAMPAIGN', key)) ?? asked);
    if (asked.state !== 'STARTED') await tellTestEnded(stores, asked);

    return ok(asked);
  });
};
