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

export type TutorialProposalNotFoundError = Failure<'TutorialProposalNotFoundError'>;
export const tutorialProposalNotFound = (): TutorialProposalNotFoundError => ({
  name: 'TutorialProposalNotFoundError',
  message: {
    fr: "Cette proposition n'existe pas. Rechargez la liste.",
    en: 'There is no such proposal. Reload the list.',
  },
});

export type TutorialProposalDecidedError = Failure<'TutorialProposalDecidedError'>;
export const tutorialProposalDecided = (): TutorialProposalDecidedError => ({
  name: 'TutorialProposalDecidedError',
  message: {
    fr: 'Une autre décision a déjà été prise sur cette proposition : elle reste. Rechargez la liste.',
    en: 'Another decision was already taken on this proposal: it stays. Reload the list.',
  },
});

export type ProposalAlreadyMadeError = Failure<'ProposalAlreadyMadeError'>;
export const proposalAlreadyMade = (): ProposalAlreadyMadeError => ({
  name: 'ProposalAlreadyMadeError',
  message: {
    fr: 'Ce lien a déjà été proposé et attend une décision. Proposez-en un autre.',
    en: 'This link was already proposed and waits for a decision. Propose another one.',
  },
});

export type TooManyProposalsError = Failure<'TooManyProposalsError'>;
export const tooManyProposals = (most: number): TooManyProposalsError => ({
  name: 'TooManyProposalsError',
  message: {
    fr: `Vous avez déjà ${most} propositions en attente. Attendez une décision avant d'en faire une autre.`,
    en: `You already have ${most} proposals waiting. Wait for a decision before you make another one.`,
  },
});
