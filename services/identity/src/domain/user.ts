/** What a person may do on the whole platform; memberships of organizations and centres belong to other services. */
export type PlatformRole = 'ADMIN' | 'JURY';

/** A person's account: one person, one account, however they sign in (product I4). */
export type User = {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  /** When the person proved that they read this address; `null` until then. */
  readonly emailVerifiedAt: Date | null;
  readonly username: string | null;
  readonly roles: readonly PlatformRole[];
  readonly createdAt: Date;
};

/** Addresses and usernames are compared without case and without compatibility look-alikes. */
export const normaliseIdentifier = (identifier: string): string => identifier.normalize('NFKC').trim().toLowerCase();
