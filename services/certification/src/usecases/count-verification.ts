import { networkOf } from '@pix/kit/client-network';
import type { Needs } from '../context';
import { type TooManyVerificationsError, tooManyVerifications } from '../domain/errors';

/**
 * Counts a look at what a code opens, certificate or badge; the failure when there were too many from one address: codes are 33⁸, and
 * nobody walks through them (E10).
 */
export const countVerification = async ({
  config,
  rates,
  clientAddress,
}: Needs<'config' | 'rates' | 'clientAddress'>): Promise<TooManyVerificationsError | null> => {
  if (!clientAddress) return null;
  const taken = await rates.take(`verify ${networkOf(clientAddress)}`, config.verification);
  return taken.ok ? null : tooManyVerifications(Math.ceil(taken.retryAfterMs / 1_000));
};
