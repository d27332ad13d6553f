import type { Needs } from '../../context';

/**
 * Reads how these people sign in and whether they could be certified, and keeps it for the list of pupils, which is
 * filtered by it (C3). One call of identity and one of assessment, however many they are. Nobody's pupil: forgotten.
 */
export const refreshLearnerAccounts = async (
  { learnerAccounts, identity, assessment, clock }: Needs<'learnerAccounts' | 'identity' | 'assessment' | 'clock'>,
  { userIds }: { userIds: readonly string[] },
): Promise<void> => {
  if (userIds.length === 0) return;
  const linked = await learnerAccounts.linked(userIds);
  const [methods, profiles] = await Promise.all([identity.signInMethods(linked), assessment.profileSnapshots(linked)]);

  const methodsOf = new Map(methods.map(({ userId, methods: found }) => [userId, found]));
  const certifiable = new Set(profiles.flatMap((profile) => (profile.certifiable ? [profile.userId] : [])));
  await learnerAccounts.keep(
    linked.map((userId) => ({
      userId,
      methods: methodsOf.get(userId) ?? [],
      isCertifiable: certifiable.has(userId),
    })),
    clock.now(),
  );
  await learnerAccounts.forget(userIds.filter((userId) => !linked.includes(userId)));
};
