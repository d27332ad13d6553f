import type {
  BadgeCriterionResolvers,
  BadgeResolvers,
  CappedSubjectResolvers,
  TargetProfileResolvers,
} from '../__generated__/graphql';
import type { Needs } from '../context';
import { isPlatformAdministrator } from '../domain/access';
import type { TargetProfile } from '../domain/target-profile';
import { followsPupilsOf } from './visible';

/** A target profile the viewer may read: anybody those of the content and public ones, members those offered to them (C5). */
export const visibleTargetProfile = async (
  given: Needs<'viewer' | 'loaders'>,
  id: string,
): Promise<TargetProfile | null> => {
  const profile = await given.loaders.targetProfileById.load(id);
  if (!profile?.organizationId || profile.isPublic || isPlatformAdministrator(given.viewer)) return profile;
  const attached = await given.loaders.attachmentsByTargetProfile.load(id);
  for (const organizationId of [profile.organizationId, ...attached.map((row) => row.organizationId)])
    if (await followsPupilsOf(given, organizationId)) return profile;
  return null;
};

export const targetProfile: TargetProfileResolvers = {
  __resolveReference: ({ id }, context) => visibleTargetProfile(context, id),
  subjectCount: ({ subjects }) => subjects.length,
  subjects: ({ subjects }) => [...subjects],
  stages: ({ stages }) => [...stages],
  badges: ({ badges }) => [...badges],
  public: ({ organizationId, isPublic }) => isPublic || organizationId === null,
  offered: ({ isOffered }) => isOffered,
  used: async ({ id }, _, { loaders }) => (await loaders.targetProfileUsed.load(id)) !== null,
};

export const badge: BadgeResolvers = {
  criteria: ({ criteria }) => [...criteria],
};

export const badgeCriterion: BadgeCriterionResolvers = {
  subjects: ({ subjects }) => [...subjects],
};

export const cappedSubject: CappedSubjectResolvers = {
  subject: ({ id }) => ({ id }),
};
