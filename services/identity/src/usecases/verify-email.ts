import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { hashToken } from '../credentials/secrets';
import { canServe } from '../domain/email-proof';
import { type InvalidEmailTokenError, invalidEmailToken } from '../domain/errors';

/** Proves an address with the token of its mail (I2). The same token again answers the same: a link is often opened twice. */
export const verifyEmail = (
  { transaction, clock }: Needs<'transaction' | 'clock'>,
  { token }: { token: string },
): Promise<Result<void, InvalidEmailTokenError>> =>
  transaction(async ({ users, emailProofs }) => {
    const now = clock.now();
    const hash = hashToken(token);
    const proof = await emailProofs.tokenByHash(hash, 'VERIFY_EMAIL');
    const account = proof ? await users.lock(proof.userId) : null;
    if (!proof || account?.user.email !== proof.email) return fail(invalidEmailToken());
    if (account.user.emailVerifiedAt) return ok(undefined);
    if (!canServe(proof, now)) return fail(invalidEmailToken());

    await users.markEmailVerified(proof.userId, now);
    await emailProofs.useToken(hash, now);
    return ok(undefined);
  });
