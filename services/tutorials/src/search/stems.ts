import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import type { Tutorial } from '../domain/tutorial';

type Locale = Tutorial['locale'];

const STEMS = { fr: frenchStem, en: englishStem } as const;

/** Words that are in every text: a search for « comment créer une adresse » is one for « créer » and « adresse ». */
const EMPTY_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    `a ai ainsi alors apres au aucun aussi autre aux avant avec avoir car ce ceci cela celle celui ces cet cette chaque comment comme
     dans de des donc dont du elle elles en entre est et etre eux fait faire il ils je la le les leur leurs lors lui ma mais me meme mes moi
     mon ne ni nos notre nous on ont ou par pas peu peut plus pour pourquoi qu quand que quel quelle quelles quels qui quoi sa sans se
     ses si son sont sous sur ta te tes toi ton tous tout toute toutes tres tu un une vos votre vous y`.split(/\s+/),
  ),
  en: new Set(
    `a about all an and any are as at be been but by can do does for from had has have he her his how i if in into is it its me my no not
     of on or our out she so that the their them then there these they this to was we were what when where which who why will with
     you your`.split(/\s+/),
  ),
};

/** InnoDB leaves out words of fewer than 3 letters and its own list of empty words: with a letter before, « IA » is found. */
const MARK = 'x';
const LONGEST_STEM = 40;
const FEWEST_LETTERS = 2;

const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæß]/g, (letter) => ({ œ: 'oe', æ: 'ae', ß: 'ss' })[letter] ?? letter);

const wordsOf = (text: string, locale: Locale): string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => {
    const plain = withoutAccents(word);
    return plain.length >= FEWEST_LETTERS && !EMPTY_WORDS[locale].has(plain);
  });

const token = (stem: string): string =>
  MARK +
  withoutAccents(stem)
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST_STEM);

/**
 * A word as it is indexed: its stem, and the stem of what somebody types who leaves accents out, which often is another
 * (« sécur- », « securit- »).
 */
const tokensOfWord = (word: string, locale: Locale): string[] => {
  const stem = STEMS[locale];
  return [...new Set([token(stem(word)), token(stem(withoutAccents(word)))])].filter((found) => found !== MARK);
};

/** What the full-text index keeps of a text: MariaDB stems no French, so the column holds the stems themselves. */
export const indexedText = (text: string, locale: Locale): string =>
  wordsOf(text, locale)
    .flatMap((word) => tokensOfWord(word, locale))
    .join(' ');

const MOST_WORDS = 10;

/**
 * What is asked of the index: every word, in any of its forms; of both languages when none is named. `null` when nothing is left
 * to look for. Only letters and digits are in it: nobody writes operators of the index.
 */
export const indexQuery = (search: string, locale: Locale | null): string | null => {
  const locales: readonly Locale[] = locale ? [locale] : ['fr', 'en'];
  const words = [...new Set(wordsOf(search, locale ?? 'fr'))].slice(0, MOST_WORDS);
  const groups = words
    .map((word) => [...new Set(locales.flatMap((language) => tokensOfWord(word, language)))])
    .filter((tokens) => tokens.length > 0);
  return groups.length > 0 ? groups.map((tokens) => `+(${tokens.join(' ')})`).join(' ') : null;
};
