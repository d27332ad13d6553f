import type { Needs } from '../context';

/** Removes the archives whose days are over, and gives up the requests a service never answered (I6). */
export const expireDataExports = ({ transaction, clock }: Needs<'transaction' | 'clock'>): Promise<void> =>
  transaction(({ dataExports }) => dataExports.expire(clock.now()));
