import type { Needs } from '../../context';

/** Erases the class sheets whose day is over: their passwords are nowhere any more (I4). */
export const purgeClassSheets = ({ transaction, clock }: Needs<'transaction' | 'clock'>): Promise<number> =>
  transaction(({ classSheets }) => classSheets.expire(clock.now()));
