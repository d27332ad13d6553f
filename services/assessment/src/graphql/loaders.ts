import { loadBy, loadManyBy } from '@pix/kit/loaders';
import type { Library, Stores } from '../context';
import type { ItemKind, Items } from '../domain/content';

/** One batched read a request, made anew for each. */
export const createLoaders = (
  { assessments, answers, calibrationActs }: Pick<Stores, 'assessments' | 'answers' | 'calibrationActs'>,
  library: Library,
) => {
  const item = <Kind extends ItemKind>(kind: Kind) =>
    loadBy<string, Items[Kind]>(
      (ids) => library.find(kind, ids),
      ({ id }) => id,
    );

  return {
    assessmentById: loadBy(assessments.byIds, ({ id }) => id),
    answersOfAssessment: loadManyBy(answers.byAssessmentIds, ({ assessmentId }) => assessmentId),
    actsOfCalibration: loadManyBy(calibrationActs.byCalibrationIds, ({ calibrationId }) => calibrationId),
    domain: item('DOMAIN'),
    competence: item('COMPETENCE'),
    subject: item('SUBJECT'),
    skill: item('SKILL'),
    challenge: item('CHALLENGE'),
  };
};

export type Loaders = ReturnType<typeof createLoaders>;
