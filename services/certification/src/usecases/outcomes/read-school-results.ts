import type { Needs } from '../../context';
import { byPerson, latestOf, type Outcome } from '../../domain/outcome';
import type { Pupil } from '../../domain/pupil';

/** A pupil and the certification to be written in their school record. */
export type SchoolResult = { readonly pupil: Pupil; readonly outcome: Outcome };

/**
 * The results of a school's active pupils for the livret scolaire, by name: of each the latest certification that was not cancelled,
 * pending until its session is published (E12, education-standards.md §3.2). The names are those of the school's own roster.
 */
export const readSchoolResults = async (
  { campaigns, outcomes, config }: Needs<'campaigns' | 'outcomes' | 'config'>,
  { uai, division = null }: { uai: string; division?: string | null },
): Promise<SchoolResult[]> => {
  const pupils = await campaigns.pupilsOf(uai.trim().toUpperCase(), division);
  const results: SchoolResult[] = [];
  for (let from = 0; from < pupils.length; from += config.outcomes.batchSize) {
    const some = pupils.slice(from, from + config.outcomes.batchSize);
    const found = await outcomes.byUsers(some.flatMap(({ userId }) => userId ?? []));
    const ofUser = byPerson(found);
    for (const pupil of some) {
      const outcome = latestOf(ofUser.get(pupil.userId ?? '') ?? []);
      if (outcome) results.push({ pupil, outcome });
    }
  }
  return results;
};
