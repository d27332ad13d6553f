import type { Failure } from '@pix/kit/result';
import type { Tutorial } from './tutorial';

/** Every expected failure of this service; the names are the GraphQL types. */

export type TutorialNotFoundError = Failure<'TutorialNotFoundError'>;
export const tutorialNotFound = (): TutorialNotFoundError => ({
  name: 'TutorialNotFoundError',
  message: {
    fr: "Ce tutoriel n'est pas disponible. Choisissez-en un autre.",
    en: 'This tutorial is not available. Choose another one.',
  },
});

export type TutorialFromReleaseError = Failure<'TutorialFromReleaseError'>;
export const tutorialFromRelease = (): TutorialFromReleaseError => ({
  name: 'TutorialFromReleaseError',
  message: {
    fr: 'Ce tutoriel vient du contenu publié : corrigez-le dans le contenu, ou archivez-le ici.',
    en: 'This tutorial comes from the published content: correct it there, or archive it here.',
  },
});

export type TutorialAlreadyKnownError = Failure<'TutorialAlreadyKnownError'> & {
  readonly knownTutorial: Tutorial | null;
};
export const tutorialAlreadyKnown = (knownTutorial: Tutorial | null): TutorialAlreadyKnownError => ({
  name: 'TutorialAlreadyKnownError',
  message: {
    fr: 'Le catalogue a déjà ce lien. Choisissez-en un autre.',
    en: 'The catalogue has this link already. Choose another one.',
  },
  knownTutorial,
});
