import type { AcademyResolvers } from '../__generated__/graphql';
import type { Needs } from '../context';
import { ACADEMIES, type Academy, academyById } from '../domain/academy';
import { isPlatformAdministrator, userIdOf } from '../domain/access';
import { dashboardOf } from './academy-dashboard';

type Given = Needs<'viewer' | 'loaders'>;

/** The académies a person follows. */
export const supervisedAcademies = async ({ loaders }: Pick<Given, 'loaders'>, userId: string): Promise<Academy[]> =>
  (await loaders.supervisionsByUser.load(userId)).flatMap(({ academyId }) => academyById(academyId) ?? []);

/** The académies the viewer may see: platform administrators all, others those they follow (C12). */
export const visibleAcademies = async ({ viewer, loaders }: Given): Promise<Academy[]> => {
  const userId = userIdOf(viewer);
  if (isPlatformAdministrator(viewer)) return [...ACADEMIES];
  return userId === null ? [] : supervisedAcademies({ loaders }, userId);
};

export const visibleAcademy = async (given: Given, id: string): Promise<Academy | null> =>
  (await visibleAcademies(given)).find((seen) => seen.id === id) ?? null;

export const academy: AcademyResolvers = {
  __resolveReference: ({ id }, context) => visibleAcademy(context, id),
  dashboard: (shown, { filter }, context) => dashboardOf(context, shown, filter),
  supervisors: async ({ id }, _, { viewer, loaders }) =>
    isPlatformAdministrator(viewer)
      ? (await loaders.supervisionsByAcademy.load(id)).map(({ userId }) => ({ id: userId }))
      : [],
};
