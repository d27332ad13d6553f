import type { Needs } from '../../context';

/** Erases the archives whose day is over (docs/privacy.md). */
export const expireCertificateArchives = ({
  certificateArchives,
  clock,
}: Needs<'certificateArchives' | 'clock'>): Promise<void> => certificateArchives.expire(clock.now());
