import type { ParticipationResolvers } from '../__generated__/graphql';
import type { Context } from '../context';
import { isViewer } from '../domain/access';
import type { Participation } from '../domain/participation';
import { masteryPercentage, type ParticipationResult, toCompetenceResult, totals } from '../domain/results';
import { visibleParticipation } from './visible';

/** The results the viewer may read: participants theirs once the test has ended, members those that were sent (C7). */
const readableResults = async (
  { id, userId, status }: Participation,
  { viewer, loaders }: Pick<Context, 'viewer' | 'loaders'>,
): Promise<readonly ParticipationResult[]> =>
  status === 'SHARED' || isViewer(viewer, userId) ? loaders.resultsByParticipation.load(id) : [];

/** A number drawn from the results; `null` as long as there is none to read. */
const fromResults =
  (draw: (sum: ReturnType<typeof totals>) => number) =>
  async (participation: Participation, _: unknown, context: Context): Promise<number | null> => {
    const results = await readableResults(participation, context);
    return results.length === 0 ? null : draw(totals(results));
  };

export const participation: ParticipationResolvers = {
  __resolveReference: ({ id }, context) => visibleParticipation(context, id),
  assessment: ({ userId, assessmentId }, _, { viewer }) =>
    assessmentId && isViewer(viewer, userId) ? { id: assessmentId } : null,
  masteryPercentage: fromResults(({ validatedSkillCount, skillCount }) =>
    masteryPercentage(validatedSkillCount, skillCount),
  ),
  validatedSkillCount: fromResults(({ validatedSkillCount }) => validatedSkillCount),
  skillCount: fromResults(({ skillCount }) => skillCount),
  competenceResults: async (shown, _, context) => (await readableResults(shown, context)).map(toCompetenceResult),
};
