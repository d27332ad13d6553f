import type { Needs } from '../context';
import { isLaterPublication } from '../domain/catalogue';

/**
 * Makes the tutorials of a release the catalogue (T1). A publication told twice, or late, after a later one was applied,
 * changes nothing. What the release does without is retired, not deleted: saved tutorials stay readable.
 */
export const replaceCatalogue = async (
  { assessment, transaction, clock }: Needs<'assessment' | 'transaction' | 'clock'>,
  { releaseId, publicationId }: { releaseId: string; publicationId: string },
): Promise<void> => {
  const published = await assessment.catalogueOf(releaseId);

  await transaction(async ({ catalogue }) => {
    const applied = await catalogue.lockAppliedPublication();
    if (!isLaterPublication(publicationId, applied)) return;

    await catalogue.replace(published, clock.now());
    await catalogue.noteApplied({ releaseId, publicationId, at: clock.now() });
  });
};
