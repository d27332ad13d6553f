import { personName, z } from '@pix/kit/validation';
import { type SaidAffiliation, type SchoolAffiliation, tidyAffiliation } from './school-affiliation';
import type { User } from './user';

type Named = {
  readonly externalId: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
};

/** Somebody in the words of a provider (GAR, an ENT, an OpenID provider). */
export type SaidPerson = Named & SaidAffiliation;

/** The same, as far as we keep it. */
export type ExternalPerson = Named & SchoolAffiliation;

/** An identity no account has yet: what a provider said, kept for the hour its person has to say which account is theirs. */
export type ExternalIdentity = ExternalPerson & {
  readonly id: string;
  readonly provider: string;
  readonly expiresAt: Date;
  /** The account it was linked to; a guest token that served serves no more. */
  readonly linkedTo: string | null;
};

/** Signing in through a provider; one person, one account, several methods (I4). */
export type AuthenticationMethod = {
  readonly userId: string;
  readonly provider: string;
  readonly externalId: string;
};

/** What a sign-in code stands for: an account, or an identity without one; and where in the front end to go on. */
export const signInCode = z.union([
  z.strictObject({ userId: z.string(), target: z.string().nullable() }),
  z.strictObject({ externalIdentityId: z.string(), target: z.string().nullable() }),
]);

export type SignInCode = z.infer<typeof signInCode>;

/** What the guest token of an unlinked identity is for. */
export const EXTERNAL_IDENTITY = 'external-identity';

/** An external id as providers may write it: opaque, without blanks, at most 512 characters (education-standards.md §1.4). */
export const isExternalId = (value: string | null): value is string =>
  value !== null && /^[\x21-\x7e]{1,512}$/.test(value);

/** A provider's words, as far as we keep them: names a person may have, where they are at school. */
export const tidy = ({ externalId, firstName, lastName, ...affiliation }: SaidPerson): ExternalPerson => ({
  externalId,
  firstName: nameOrNull(firstName),
  lastName: nameOrNull(lastName),
  ...tidyAffiliation(affiliation),
});

/** Until when what a provider said of a school is believed and kept: people change school with the school year. */
export const affiliationEnd = (saidAt: Date, days: number): Date => new Date(saidAt.getTime() + days * 86_400_000);

const nameOrNull = (name: string | null): string | null => personName.safeParse(name).data ?? null;

/** Whether this account was made from this identity within its hour, and can be signed in to in no other way. */
export const isMadeFrom = (
  identity: ExternalIdentity,
  account: { user: User; passwordHash: string | null; methodCount: number },
  identityMinutes: number,
): boolean => {
  const { user, passwordHash, methodCount } = account;
  const isBare = user.email === null && user.username === null && passwordHash === null && user.roles.length === 0;
  const begun = identity.expiresAt.getTime() - identityMinutes * 60_000;
  return identity.linkedTo === user.id && isBare && methodCount === 1 && user.createdAt.getTime() >= begun;
};

/** Whether an identity may still be given an account. */
export const isOpen = (identity: ExternalIdentity | null, now: Date): identity is ExternalIdentity =>
  identity !== null && identity.linkedTo === null && identity.expiresAt > now;
