import type { PupilAccess } from '../../clients/identity-client';
import type { Needs, Stores } from '../../context';
import type { ClassSheet } from '../../domain/class-sheet';
import type { Learner } from '../../domain/learner';
import { refreshLearnerAccountsJob } from '../../jobs/definitions';

type Given = Needs<
  'identity' | 'classSheets' | 'learners' | 'memberships' | 'sheetCipher' | 'clock' | 'config' | 'transaction'
>;

/**
 * Fills a class sheet, some pupils at a time: identity makes what is missing, the accounts are linked to their rows, what
 * they sign in with is kept sealed (I4). Killed anywhere and run again, or run twice at once, it makes nothing twice: identity
 * answers the same request the same, and each pupil is kept once.
 */
export const createClassUsernames = async (needs: Given, { classSheetId }: { classSheetId: string }): Promise<void> => {
  const { classSheets, clock, config } = needs;
  for (;;) {
    const sheet = await classSheets.start(classSheetId, clock.now());
    if (!sheet) return;
    const learnerIds = await classSheets.pendingLearnerIds(sheet.id, config.classSheets.batchSize);
    if (learnerIds.length === 0) {
      const expiresAt = new Date(clock.now().getTime() + config.classSheets.hours * 3_600_000);
      return await classSheets.finish(sheet.id, expiresAt);
    }
    await giveAccess(needs, sheet, learnerIds);
  }
};

const NO_ACCESS = { username: null, password: null };

const giveAccess = async (needs: Given, sheet: ClassSheet, learnerIds: readonly string[]): Promise<void> => {
  const asked = await pupilsToAsk(needs, learnerIds);
  const accesses = asked.length === 0 ? [] : await askIdentity(needs, sheet, asked);

  await needs.transaction(async (stores) => {
    const sealed = new Map<string, Buffer>(learnerIds.map((id) => [id, sealAccess(needs, sheet, id, NO_ACCESS)]));
    for (const access of accesses)
      if (await linkAccount(stores, access)) sealed.set(access.key, sealAccess(needs, sheet, access.key, access));
    await stores.classSheets.keep(sheet.id, sealed);
    const userIds = accesses.map(({ userId }) => userId).filter((userId) => userId !== null);
    if (userIds.length > 0) await stores.outbox.enqueue(refreshLearnerAccountsJob, { userIds });
  });
};

/** Pupils still there. Never the account of somebody who is a member of an organization: a colleague would sign in as them. */
const pupilsToAsk = async (
  { learners, memberships }: Pick<Given, 'learners' | 'memberships'>,
  learnerIds: readonly string[],
): Promise<Learner[]> => {
  const pupils = (await learners.byIds(learnerIds)).filter(({ isActive }) => isActive);
  const linked = pupils.map(({ userId }) => userId).filter((userId) => userId !== null);
  const members = new Set((await memberships.byUsers(linked)).map(({ userId }) => userId));
  return pupils.filter(({ userId }) => userId === null || !members.has(userId));
};

const askIdentity = (
  { identity, sheetCipher }: Pick<Given, 'identity' | 'sheetCipher'>,
  sheet: ClassSheet,
  pupils: readonly Learner[],
): Promise<readonly PupilAccess[]> => {
  if (!sheet.sealedKey) throw new Error(`The key of class sheet ${sheet.id} is gone.`);
  return identity.createPupilAccounts({
    requestKey: sheet.id,
    sealingKey: sheetCipher.open(sheet.sealedKey, sheet.id),
    askedBy: sheet.askedBy,
    renewUnused: sheet.renewUnused,
    pupils: pupils.map(({ id, userId, firstName, lastName, birthDate }) => ({
      key: id,
      userId,
      firstName,
      lastName,
      birthDate,
    })),
  });
};

/** Links an account to its row; false when identity refused it, or the pupil has linked themselves elsewhere meanwhile. */
const linkAccount = async ({ learners }: Pick<Stores, 'learners'>, { key, userId }: PupilAccess): Promise<boolean> =>
  userId !== null && (await learners.link(key, userId)).ok;

const sealAccess = (
  { sheetCipher }: Pick<Given, 'sheetCipher'>,
  sheet: ClassSheet,
  learnerId: string,
  { username, password }: Pick<PupilAccess, 'username' | 'password'>,
): Buffer => sheetCipher.seal(JSON.stringify({ username, password }), `${sheet.id}/${learnerId}`);
