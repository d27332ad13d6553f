import { readPage, toConnection } from '@pix/kit/pagination';
import type { Needs } from '../context';
import type { TutorialFilter, TutorialList } from '../domain/tutorial-list';

/** Longer than this, it is no search but a text. */
const LONGEST_SEARCH = 200;

/** The catalogue, by words and by what tutorials are; the most useful first (T1, T5). */
export const searchTutorials = async (
  { tutorialSearch }: Needs<'tutorialSearch'>,
  { filter, first, after }: { filter?: TutorialFilter | null; first?: number | null; after?: string | null },
): Promise<TutorialList> => {
  const asked = { ...filter, search: filter?.search?.slice(0, LONGEST_SEARCH) };
  const page = readPage({ first, after });
  const rows = await tutorialSearch.page(asked, page);
  return {
    ...toConnection(rows, page, ({ relevance, score, id }) => [String(relevance), String(score), id]),
    countAll: () => tutorialSearch.count(asked),
  };
};
