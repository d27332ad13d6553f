import { createHash } from 'node:crypto';
import { normalisedLink } from '../domain/normalised-link';
import type { TutorialDescription } from '../domain/tutorial';
import { indexedText } from '../search/stems';

/** The hash of a link as it is compared with others; `null` for a page of ours. */
export const linkKey = (link: string | null): Buffer | null => {
  const normalised = link === null ? null : normalisedLink(link);
  return normalised === null ? null : createHash('sha256').update(normalised).digest();
};

type Indexed = Pick<TutorialDescription, 'title' | 'source' | 'locale'> & { readonly page: string | null };

/** What the full-text index is made of: the title on its own, which counts more; then all the words. Skills are titled in French. */
export const searchColumns = (
  { title, source, locale, page }: Indexed,
  skillTitles: readonly string[],
): { search_title: string; search_text: string } => ({
  search_title: indexedText(title, locale),
  search_text: `${indexedText(`${source} ${page ?? ''}`, locale)} ${indexedText(skillTitles.join(' '), 'fr')}`.trim(),
});
