import { loadBy, loadManyBy } from '@pix/kit/loaders';
import type { Library, Stores } from '../context';
import type { ItemKind, Items } from '../domain/content';

/** One batched read a request, made anew for each. */
export const createLoaders = (
  {
    assessments,
    answers,
    releases,
    calibrationActs,
  }: Pick<Stores, 'assessments' | 'answers' | 'releases' | 'calibrationActs'>,
  library: Library,
) => {
  let currentReleaseId: Promise<string | null> | undefined;

  const item = <Kind extends ItemKind>(kind: Kind) =>
    loadBy<string, Items[Kind]>(
      (ids) => library.find(kind, ids),
      ({ id }) => id,
    );

  return {
    assessmentById: loadBy(assessments.byIds, ({ id }) => id),
    answersOfAssessment: loadManyBy(answers.byAssessmentIds, ({ assessmentId }) => assessmentId),
    focusLostOfAssessment: loadBy(answers.focusLostCounts, ({ assessmentId }) => assessmentId),
    /** The same for every release of a page. */
    currentReleaseId: (): Promise<string | null> => {
      currentReleaseId ??= releases.currentId();
      return currentReleaseId;
    },
    actsOfCalibration: loadManyBy(calibrationActs.byCalibrationIds, ({ calibrationId }) => calibrationId),
    domain: item('DOMAIN'),
    competence: item('COMPETENCE'),
    subject: item('SUBJECT'),
    skill: item('SKILL'),
    challenge: item('CHALLENGE'),
  };
};

export type Loaders = ReturnType<typeof createLoaders>;
