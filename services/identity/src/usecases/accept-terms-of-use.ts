import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type TermsOfUseOutdatedError, termsOfUseOutdated } from '../domain/errors';
import type { Application } from '../domain/terms-of-use';
import type { User } from '../domain/user';

/** Accepts the terms of use of one application, in the version in force (I8). Twice keeps the first date. */
export const acceptTermsOfUse = async (
  {
    viewer,
    users,
    termsAcceptances,
    clock,
    config,
  }: Needs<'viewer' | 'users' | 'termsAcceptances' | 'clock' | 'config'>,
  { application, version }: { application: Application; version: string },
): Promise<Result<User, TermsOfUseOutdatedError | NotAllowedError>> => {
  const user = viewer.kind === 'user' ? await users.byId(viewer.userId) : null;
  if (!user) return fail(notAllowed());
  const current = config.termsOfUseVersions[application];
  if (version !== current) return fail(termsOfUseOutdated(current));

  await termsAcceptances.accept({ userId: user.id, application, version, acceptedAt: clock.now() });

  return ok(user);
};
