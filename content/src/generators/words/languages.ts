import { englishDate } from '../../english';
import { frenchDate } from '../../french';
import type { Random } from '../../random';
import type { Locale } from '../../release';
import {
  ENGLISH_FIRST_NAMES,
  ENGLISH_LAST_NAMES,
  ENGLISH_SITES,
  ENGLISH_TOPICS,
  ENGLISH_TOWNS,
  englishSentence,
} from './english';
import { FIRST_NAMES, LAST_NAMES } from './people';
import { TOWNS } from './places';
import { sentence } from './sentences';
import { SITES, TOPICS } from './things';

/** The words that generators of several languages share: people, places, dates, sentences that fill a page. */
export type Language = {
  firstNames: readonly string[];
  lastNames: readonly string[];
  towns: readonly string[];
  sites: readonly string[];
  topics: readonly string[];
  date: (day: string) => string;
  sentence: (random: Random) => string;
};

/** One entry a language. */
export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  fr: {
    firstNames: FIRST_NAMES,
    lastNames: LAST_NAMES,
    towns: TOWNS.map(({ name }) => name),
    sites: SITES,
    topics: TOPICS,
    date: frenchDate,
    sentence,
  },
  en: {
    firstNames: ENGLISH_FIRST_NAMES,
    lastNames: ENGLISH_LAST_NAMES,
    towns: ENGLISH_TOWNS,
    sites: ENGLISH_SITES,
    topics: ENGLISH_TOPICS,
    date: englishDate,
    sentence: englishSentence,
  },
};
