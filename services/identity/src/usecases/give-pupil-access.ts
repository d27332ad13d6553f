import type { Needs, Stores } from '../context';
import {
  type AccessRequest,
  type AskedPupil,
  isLive,
  needsPassword,
  type PupilAccess,
  type PupilAccount,
  type TemporaryPassword,
} from '../domain/pupil-account';
import { chooseUsernames } from '../domain/username';

type Given = Needs<
  | 'pupilAccounts'
  | 'temporaryPasswords'
  | 'oneTimePasswords'
  | 'clock'
  | 'newId'
  | 'randomInt'
  | 'config'
  | 'transaction'
>;

/** A password drawn and hashed beforehand: hashing is what takes time, and no transaction waits for it. */
type Prepared = ReadonlyMap<string, { readonly password: string; readonly hash: string }>;

const NO_ACCOUNT = { hasOwnPassword: false, isProtected: false, temporary: null };

/**
 * Gives pupils a username, and a one-time password where they have none of their own; makes the accounts that are missing,
 * one a pupil key whoever asks. Whatever is there already is left: asking again, after a crash or at the same time, gives the
 * same accounts and usernames, and to the same request the same passwords, as long as they wait to be used (I3).
 */
export const givePupilAccess = async (
  needs: Given,
  request: AccessRequest,
  pupils: readonly AskedPupil[],
): Promise<PupilAccess[]> => {
  const prepared = await preparePasswords(needs, request, pupils);

  return needs.transaction(async (stores) => {
    const userIds = await reserveAccounts({ ...needs, ...stores }, pupils);
    const accounts = await ensureAccounts({ ...needs, ...stores }, pupils, userIds);
    await assignUsernames({ ...needs, ...stores }, pupils, userIds, accounts);
    await issuePasswords({ ...needs, ...stores }, request, { pupils, userIds, accounts, prepared });

    return pupils.map(({ key }) => toAccess(needs, request, key, accounts.get(userIds.get(key) ?? '')));
  });
};

const preparePasswords = async (
  needs: Given,
  request: AccessRequest,
  pupils: readonly AskedPupil[],
): Promise<Prepared> => {
  const known = await needs.pupilAccounts.accountIds(pupils.map(({ key }) => key));
  const userIdOf = ({ key, userId }: AskedPupil): string => userId ?? known.get(key) ?? '';
  const ids = pupils.map(userIdOf).filter((id) => id !== '');
  const accounts = await withPasswords(needs, await needs.pupilAccounts.byIds(ids));

  const now = needs.clock.now();
  const needing = pupils.filter((pupil) => needsPassword(accounts.get(userIdOf(pupil)) ?? NO_ACCOUNT, request, now));
  const passwords = needing.map(() => needs.oneTimePasswords.draw());
  const hashes = await needs.oneTimePasswords.hashAll(passwords);
  return new Map(needing.map(({ key }, rank) => [key, { password: passwords[rank] ?? '', hash: hashes[rank] ?? '' }]));
};

/** The account of each pupil key, reserved where there is none. Keys are taken in order, so that two requests do not cross. */
const reserveAccounts = async (
  { pupilAccounts, newId, clock }: Pick<Given, 'pupilAccounts' | 'newId' | 'clock'>,
  pupils: readonly AskedPupil[],
): Promise<Map<string, string>> => {
  const unlinked = pupils.filter(({ userId }) => userId === null).map(({ key }) => key);
  await pupilAccounts.reserve(
    unlinked.sort().map((key) => ({ key, userId: newId() })),
    clock.now(),
  );
  const reserved = await pupilAccounts.accountIds(unlinked);
  return new Map(pupils.map(({ key, userId }) => [key, userId ?? reserved.get(key) ?? '']));
};

/** The accounts, locked; those reserved and not made yet are made. An account id nobody has stays absent. */
const ensureAccounts = async (
  needs: Pick<Given, 'clock'> & Pick<Stores, 'pupilAccounts' | 'temporaryPasswords'>,
  pupils: readonly AskedPupil[],
  userIds: ReadonlyMap<string, string>,
): Promise<Map<string, PupilAccount>> => {
  const accounts = await withPasswords(needs, await needs.pupilAccounts.lock([...userIds.values()]));
  const missing = pupils
    .filter(({ key, userId }) => userId === null && !accounts.has(userIds.get(key) ?? ''))
    .map((pupil) => ({ userId: userIds.get(pupil.key) ?? '', pupil }));
  await needs.pupilAccounts.insert(missing, needs.clock.now());
  for (const { userId } of missing) accounts.set(userId, { userId, username: null, ...NO_ACCOUNT });
  return accounts;
};

const withPasswords = async (
  { temporaryPasswords }: Pick<Stores, 'temporaryPasswords'>,
  accounts: readonly Omit<PupilAccount, 'temporary'>[],
): Promise<Map<string, PupilAccount>> => {
  const ids = accounts.map(({ userId }) => userId);
  const passwords = new Map((await temporaryPasswords.byUserIds(ids)).map((password) => [password.userId, password]));
  return new Map(
    accounts.map((account) => [account.userId, { ...account, temporary: passwords.get(account.userId) ?? null }]),
  );
};

/** Draws until everybody who needs a username has one that is free: the unique key decides, not the look beforehand. */
const assignUsernames = async (
  { pupilAccounts, randomInt, config }: Pick<Given, 'randomInt' | 'config'> & Pick<Stores, 'pupilAccounts'>,
  pupils: readonly AskedPupil[],
  userIds: ReadonlyMap<string, string>,
  accounts: Map<string, PupilAccount>,
): Promise<void> => {
  const pending = new Map<string, AskedPupil>();
  for (const pupil of pupils) {
    const account = accounts.get(userIds.get(pupil.key) ?? '');
    if (account && !account.isProtected && account.username === null) pending.set(account.userId, pupil);
  }

  const { usernameDraws } = config.pupils;
  const taken = new Set<string>();
  for (let round = 0; pending.size > 0; round += 1) {
    if (round === usernameDraws) throw new Error(`No free username for ${pending.size} pupils in ${round} draws.`);
    const chosen = chooseUsernames(pending, taken, { draws: usernameDraws, randomInt });
    for (const username of await pupilAccounts.taken([...chosen.values()])) taken.add(username);
    const free = new Map([...chosen].filter(([, username]) => !taken.has(username)));
    if (!(await pupilAccounts.setUsernames(free))) continue;
    for (const [userId, username] of free) {
      accounts.set(userId, { ...(accounts.get(userId) as PupilAccount), username });
      pending.delete(userId);
      taken.add(username);
    }
  }
};

const issuePasswords = async (
  needs: Pick<Given, 'clock' | 'config' | 'newId' | 'oneTimePasswords'> & Pick<Stores, 'temporaryPasswords'>,
  request: AccessRequest,
  {
    pupils,
    userIds,
    accounts,
    prepared,
  }: {
    pupils: readonly AskedPupil[];
    userIds: ReadonlyMap<string, string>;
    accounts: Map<string, PupilAccount>;
    prepared: Prepared;
  },
): Promise<void> => {
  const now = needs.clock.now();
  const issued = new Map<string, TemporaryPassword>();
  for (const { key } of pupils) {
    const account = accounts.get(userIds.get(key) ?? '');
    const drawn = prepared.get(key);
    if (!account || !drawn || issued.has(account.userId) || !needsPassword(account, request, now)) continue;
    issued.set(account.userId, toTemporaryPassword(needs, request, account.userId, drawn));
  }
  await needs.temporaryPasswords.save([...issued.values()], now);
  for (const [userId, temporary] of issued)
    accounts.set(userId, { ...(accounts.get(userId) as PupilAccount), temporary });
};

/** A one-time password as stored: its hash, and itself sealed for the request that asked for it. */
export const toTemporaryPassword = (
  { clock, config, newId, oneTimePasswords }: Needs<'clock' | 'config' | 'newId' | 'oneTimePasswords'>,
  { requestKey, sealingKey }: Pick<AccessRequest, 'requestKey' | 'sealingKey'>,
  userId: string,
  { password, hash }: { password: string; hash: string },
): TemporaryPassword => ({
  id: newId(),
  userId,
  hash,
  requestKey,
  sealed: oneTimePasswords.seal(password, { sealingKey, userId }),
  expiresAt: new Date(clock.now().getTime() + config.pupils.temporaryPasswordDays * 86_400_000),
});

const toAccess = (
  { oneTimePasswords, clock }: Pick<Given, 'oneTimePasswords' | 'clock'>,
  { requestKey, sealingKey }: AccessRequest,
  key: string,
  account: PupilAccount | undefined,
): PupilAccess => {
  if (!account || account.isProtected) return { key, userId: null, username: null, password: null };
  const { userId, username, hasOwnPassword, temporary } = account;
  const isShown = temporary?.requestKey === requestKey && !hasOwnPassword && isLive(temporary, clock.now());
  return {
    key,
    userId,
    username,
    password: isShown ? oneTimePasswords.open(temporary.sealed, { sealingKey, userId }) : null,
  };
};
