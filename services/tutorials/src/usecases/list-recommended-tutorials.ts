import { type Connection, readPage, toConnection } from '@pix/kit/pagination';
import type { Needs } from '../context';
import { ownsList } from '../domain/access';
import { type Recommendation, recommend } from '../domain/recommendation';

export type RecommendationList = Connection<Recommendation> & { countAll(): number };

/**
 * What would help a learner with what they failed, easiest gap first, one a subject (T3). Theirs alone: empty for others. A learner has
 * at most as many as there are subjects: all are chosen, a page is shown.
 */
export const listRecommendedTutorials = async (
  { viewer, locale, gaps }: Needs<'viewer' | 'locale' | 'gaps'>,
  given: { userId: string; competenceId?: string | null; first?: number | null; after?: string | null },
): Promise<RecommendationList> => {
  const isTheirs = ownsList(viewer, given.userId);
  const candidates = isTheirs ? await gaps.candidates(given.userId, given.competenceId ?? null) : [];
  const all = recommend(candidates, locale);

  const page = readPage(given);
  const rest = all.filter((one) => isAfter(one, page.after)).slice(0, page.limit + 1);
  return {
    ...toConnection(rest, page, ({ level, subjectId }) => [String(level), subjectId]),
    countAll: () => all.length,
  };
};

// By the key, not by the place: a gap that was closed meanwhile moves nobody.
const isAfter = ({ level, subjectId }: Recommendation, after: readonly string[] | null): boolean => {
  const [lastLevel, lastSubject] = after ?? [];
  if (lastSubject === undefined || !/^\d$/.test(lastLevel ?? '')) return true;
  return level > Number(lastLevel) || (level === Number(lastLevel) && subjectId > lastSubject);
};
