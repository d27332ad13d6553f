import type { Failure } from '@pix/kit/result';

/** Every expected failure of this service; the names are the GraphQL types. */

export type TutorialNotFoundError = Failure<'TutorialNotFoundError'>;
export const tutorialNotFound = (): TutorialNotFoundError => ({
  name: 'TutorialNotFoundError',
  message: {
    fr: "Ce tutoriel n'est pas disponible. Choisissez-en un autre.",
    en: 'This tutorial is not available. Choose another one.',
  },
});
