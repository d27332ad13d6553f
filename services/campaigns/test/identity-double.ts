import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { fail, ok } from '@pix/kit/result';
import { aGuest } from '@pix/kit/testing';
import type { IdentityClient, PupilAccess } from '../src/clients/identity-client';
import { pupilAccountProtected } from '../src/domain/errors';
import type { SignInMethod } from '../src/domain/learner';
import type { SchoolAffiliation } from '../src/domain/school-affiliation';

type Account = {
  username: string | null;
  hasPassword: boolean;
  oneTime: { requestKey: string; password: string } | null;
};

const GUESTS_BEGIN = Date.parse('2026-11-22T08:00:00.000Z');

/** Identity as this service sees it: one account a pupil key, the same answer to the same request. */
export const identityDouble = () => {
  const accounts = new Map<string, Account>();
  const byPupil = new Map<string, string>();
  let drawn = 0;

  const nextPassword = (): string => `abcdef${String(drawn++).padStart(2, '0').slice(-2)}`;
  const give = (account: Account, stem: string, requestKey: string, renewUnused: boolean) => {
    account.username ??= `${stem}${accounts.size}`;
    const isForeign = account.oneTime !== null && account.oneTime.requestKey !== requestKey;
    if (!account.hasPassword && (!account.oneTime || (renewUnused && isForeign)))
      account.oneTime = { requestKey, password: nextPassword() };
    return {
      username: account.username,
      password: account.oneTime?.requestKey === requestKey ? account.oneTime.password : null,
    };
  };

  const protectedIds = new Set<string>();
  const invitations: { mailId: string; address: string; locale: string; token: string }[] = [];
  const names = new Map<string, { firstName: string; lastName: string }>();
  const methods = new Map<string, SignInMethod[]>();
  const guests: Viewer[] = [];
  const double = {
    /** Whom the tokens made for guests stand for, the last one last. */
    guests,
    accounts,
    calls: [] as { name: string; requestKey?: string; pupilCount?: number }[],
    protectedIds,
    /** How many of the next batches fail after having been carried out, as when their answer is lost. */
    losesAnswers: 0,
    /** What happens while a batch is under way. */
    meanwhile: async (): Promise<void> => {},
    methods,
    isDown: false,
    affiliations: new Map<string, SchoolAffiliation[]>(),
    /** The mails of invitations that went, the last one last. */
    invitations,
    /** What people are called; those without a name are gone. */
    names,
    givenAccount(userId: string, account: Partial<Account> = {}): void {
      accounts.set(userId, { username: null, hasPassword: false, oneTime: null, ...account });
    },

    async createPupilAccounts({ requestKey, renewUnused, pupils }): Promise<readonly PupilAccess[]> {
      double.calls.push({ name: 'createPupilAccounts', requestKey, pupilCount: pupils.length });
      const answer = pupils.map(({ key, userId: known, firstName, lastName }): PupilAccess => {
        const userId = known ?? byPupil.get(key) ?? newId();
        if (protectedIds.has(userId)) return { key, userId: null, username: null, password: null };
        if (known === null) byPupil.set(key, userId);
        const account = accounts.get(userId) ?? { username: null, hasPassword: false, oneTime: null };
        accounts.set(userId, account);
        return { key, userId, ...give(account, `${firstName}.${lastName}`.toLowerCase(), requestKey, renewUnused) };
      });
      await double.meanwhile();
      if (double.losesAnswers > 0) {
        double.losesAnswers -= 1;
        throw new Error('the answer of identity was lost');
      }
      return answer;
    },

    async addUsername({ requestKey, userId, firstName, lastName }) {
      double.calls.push({ name: 'addUsername', requestKey });
      const account = accounts.get(userId);
      if (!account || protectedIds.has(userId)) return fail(pupilAccountProtected());
      return ok(give(account, `${firstName}.${lastName}`.toLowerCase(), requestKey, false));
    },

    async resetPupilPassword({ requestKey, userId }) {
      double.calls.push({ name: 'resetPupilPassword', requestKey });
      const account = accounts.get(userId);
      if (!account || protectedIds.has(userId)) return fail(pupilAccountProtected());
      account.hasPassword = false;
      account.oneTime = { requestKey, password: nextPassword() };
      return ok({ password: account.oneTime.password });
    },

    async sendInvitation(mail): Promise<void> {
      double.calls.push({ name: 'sendInvitation' });
      if (!invitations.some(({ mailId }) => mailId === mail.mailId)) invitations.push(mail);
      if (double.losesAnswers === 0) return;
      double.losesAnswers -= 1;
      throw new Error('the answer of identity was lost');
    },

    async issueGuestToken({ purpose, subject, minutes }) {
      guests.push(aGuest(purpose, subject));
      return { accessToken: `token of guest ${guests.length}`, expiresAt: new Date(GUESTS_BEGIN + minutes * 60_000) };
    },

    async personNames(userIds) {
      double.calls.push({ name: 'personNames' });
      return userIds.flatMap((userId) => {
        const known = names.get(userId);
        return known ? [{ userId, ...known }] : [];
      });
    },

    async signInMethods(userIds): Promise<{ userId: string; methods: SignInMethod[] }[]> {
      double.calls.push({ name: 'signInMethods' });
      if (double.isDown) throw new Error('identity does not answer');
      return userIds.map((userId) => ({ userId, methods: methods.get(userId) ?? [] }));
    },

    async schoolAffiliations(userId): Promise<SchoolAffiliation[]> {
      if (double.isDown) throw new Error('identity does not answer');
      return double.affiliations.get(userId) ?? [];
    },
  } satisfies IdentityClient & Record<string, unknown>;
  return double;
};
