import type { Release } from '@pix/content';
import type { Stores } from '../context';
import { readRelease } from '../domain/release-check';

/** A release as it was sent, published or not; `null` when there is none, or when it has not even its shape. */
export const readStoredRelease = async (
  { releases }: Pick<Stores, 'releases'>,
  releaseId: string,
): Promise<Release | null> => {
  const text = await releases.uploadedText(releaseId);
  return text === null ? null : readRelease(text).release;
};
