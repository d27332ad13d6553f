import i18next, { changeLanguage, use } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en as accountEn } from '../account/texts.en';
import { fr as accountFr } from '../account/texts.fr';
import { en as centreEn } from '../centre/texts.en';
import { fr as centreFr } from '../centre/texts.fr';
import { en as juryEn } from '../jury/texts.en';
import { fr as juryFr } from '../jury/texts.fr';
import { en as pupilEn } from '../pupil/texts.en';
import { fr as pupilFr } from '../pupil/texts.fr';
import { en as teacherEn } from '../teacher/texts.en';
import { fr as teacherFr } from '../teacher/texts.fr';
import { en as sharedEn } from './texts.en';
import { fr as sharedFr } from './texts.fr';

export type Language = 'fr' | 'en';

/** One namespace a place: `useTranslation('teacher')`. Keys are checked against the French texts. */
const texts = {
  fr: { shared: sharedFr, account: accountFr, pupil: pupilFr, teacher: teacherFr, centre: centreFr, jury: juryFr },
  en: { shared: sharedEn, account: accountEn, pupil: pupilEn, teacher: teacherEn, centre: centreEn, jury: juryEn },
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: (typeof texts)['fr'];
    strictKeyChecks: true;
  }
}

const KEPT = 'pix.language';

/** What was chosen here before, or what the browser prefers; French if neither is ours. */
const firstLanguage = (): Language => {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'fr' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr';
};

/** The language of the page now; the client asks messages and contents in the same. */
export const language = (): Language => (i18next.language === 'en' ? 'en' : 'fr');

export const startLanguage = async (): Promise<void> => {
  i18next.on('languageChanged', (chosen) => {
    document.documentElement.lang = chosen;
  });
  await use(initReactI18next).init({
    lng: firstLanguage(),
    fallbackLng: 'fr',
    resources: texts,
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
  });
};

/** Changes the language of the page, and remembers it on this device. */
export const chooseLanguage = (chosen: Language): void => {
  localStorage.setItem(KEPT, chosen);
  void changeLanguage(chosen);
};

/** The language of the page, as a component sees it change. */
export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'fr');
