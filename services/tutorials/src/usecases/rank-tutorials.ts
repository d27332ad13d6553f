import type { Needs } from '../context';
import { qualities } from '../domain/quality';

/** Computes how good every tutorial is, from all that is known tonight (T5). Run twice, it ends the same. */
export const rankTutorials = async ({
  quality,
  clock,
  config,
  transaction,
}: Needs<'quality' | 'clock' | 'config' | 'transaction'>): Promise<void> => {
  await transaction((stores) => stores.quality.indexMissing());
  const computed = qualities(await quality.evidence(), config.quality);
  await transaction((stores) => stores.quality.write(computed, clock.now()));
};
