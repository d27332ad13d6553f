import { birthDay, z } from '@pix/kit/validation';

/** What the token of somebody who must change their one-time password is for. */
export const CHANGE_PASSWORD = 'change-password';

/** A one-time password: hashed, and sealed for the one who asked for it until it is used (I3). */
export type TemporaryPassword = {
  readonly id: string;
  readonly userId: string;
  readonly hash: string;
  /** Of which request it is: the same request again gets the same password. */
  readonly requestKey: string;
  readonly sealed: Buffer;
  readonly expiresAt: Date;
};

/** The ways to sign in: through the GAR or another provider, with an e-mail address, with a username (I4). */
export const SIGN_IN_METHODS = ['MEDIACENTRE', 'EMAIL', 'USERNAME'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** What giving a pupil access depends on. */
export type PupilAccount = {
  readonly userId: string;
  readonly username: string | null;
  readonly hasOwnPassword: boolean;
  /** Has a role on the platform: no teacher ever changes how it signs in. */
  readonly isProtected: boolean;
  readonly temporary: TemporaryPassword | null;
};

/** One pupil of a request; `key` is the asking service's own, `userId` the account it knows already. */
export type AskedPupil = {
  readonly key: string;
  readonly userId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
};

/** What a pupil signs in with. No `userId`: refused, the account is protected or unknown. */
export type PupilAccess = {
  readonly key: string;
  readonly userId: string | null;
  readonly username: string | null;
  /** Shown to the request that made it, until it is used; `null` to everybody else. */
  readonly password: string | null;
};

/** A request that may be repeated: its key, the key it opens its passwords with, who asked, whether unused ones are drawn anew. */
export type AccessRequest = {
  readonly requestKey: string;
  readonly sealingKey: string;
  readonly askedBy: string;
  readonly renewUnused: boolean;
};

export const isLive = ({ expiresAt }: TemporaryPassword, now: Date): boolean => expiresAt > now;

/**
 * Whether an account is given a one-time password: never when its person chose one, nor while one waits to be used,
 * unless the request renews those of others before it (education-standards.md §6.1).
 */
export const needsPassword = (
  { hasOwnPassword, isProtected, temporary }: Omit<PupilAccount, 'userId' | 'username'>,
  { requestKey, renewUnused }: Pick<AccessRequest, 'requestKey' | 'renewUnused'>,
  now: Date,
): boolean => {
  if (hasOwnPassword || isProtected) return false;
  if (!temporary || !isLive(temporary, now)) return true;
  return renewUnused && temporary.requestKey !== requestKey;
};

/** The names of an account are shorter than a roster's may be. */
const NAME_LENGTH = 100;
const ROSTER_NAME_LENGTH = 255;

const key = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\x21-\x7e]+$/);

const rosterName = z
  .string()
  .transform((name) => name.normalize('NFC').trim())
  .pipe(z.string().min(1).max(ROSTER_NAME_LENGTH));

/** As many letters of a name as an account holds. */
export const accountName = (name: string): string => Array.from(name).slice(0, NAME_LENGTH).join('').trim();

export const accessRequest = z.object({
  requestKey: key,
  sealingKey: z.base64url().length(43),
  askedBy: key,
});

export const civilNames = z.object({ firstName: rosterName, lastName: rosterName, birthDate: birthDay });

/** Pupils of one request, each once. */
export const askedPupils = (batchSize: number) =>
  z
    .array(civilNames.extend({ key, userId: key.nullish().transform((id) => id ?? null) }))
    .min(1)
    .max(batchSize)
    .refine((pupils) => new Set(pupils.map((pupil) => pupil.key)).size === pupils.length);
