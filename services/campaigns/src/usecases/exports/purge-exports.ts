import type { Needs } from '../../context';

/** Erases the files whose day is over (C9). */
export const purgeExports = ({ transaction, clock }: Needs<'transaction' | 'clock'>): Promise<number> =>
  transaction(({ campaignExports }) => campaignExports.expire(clock.now()));
