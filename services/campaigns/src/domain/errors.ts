import type { Failure, LocalizedText } from '@pix/kit/result';

/** Every expected failure of this service; the names are the GraphQL types. */

const failure = <Name extends string>(name: Name, message: LocalizedText): Failure<Name> => ({ name, message });

export type UaiTakenError = Failure<'UaiTakenError'>;
export const uaiTaken = (): UaiTakenError =>
  failure('UaiTakenError', {
    fr: 'Une organisation existe déjà avec cet UAI. Vérifiez-le, ou utilisez cette organisation.',
    en: 'An organization already has this UAI. Check it, or use that organization.',
  });

export type OrganizationNotFoundError = Failure<'OrganizationNotFoundError'>;
export const organizationNotFound = (): OrganizationNotFoundError =>
  failure('OrganizationNotFoundError', {
    fr: "Cette organisation n'existe pas, ou vous n'en êtes pas membre.",
    en: 'This organization does not exist, or you are not a member of it.',
  });

export type TargetProfileNotFoundError = Failure<'TargetProfileNotFoundError'>;
export const targetProfileNotFound = (): TargetProfileNotFoundError =>
  failure('TargetProfileNotFoundError', {
    fr: "Ce parcours n'est pas proposé à votre organisation. Choisissez-en un autre.",
    en: 'This target profile is not offered to your organization. Choose another one.',
  });

export type CampaignNotFoundError = Failure<'CampaignNotFoundError'>;
export const campaignNotFound = (): CampaignNotFoundError =>
  failure('CampaignNotFoundError', {
    fr: "Aucune campagne n'a ce code. Vérifiez-le auprès de la personne qui vous l'a donné.",
    en: 'No campaign has this code. Check it with the person who gave it to you.',
  });

export type LearnerNotFoundError = Failure<'LearnerNotFoundError'>;
export const learnerNotFound = (): LearnerNotFoundError =>
  failure('LearnerNotFoundError', {
    fr: "Personne, dans la liste de l'établissement, n'a ces nom, prénom et date de naissance. Vérifiez votre saisie, ou parlez-en à votre enseignant.",
    en: 'Nobody in the list of the school has these names and this birth date. Check what you typed, or talk to your teacher.',
  });

export type LearnerAmbiguousError = Failure<'LearnerAmbiguousError'>;
export const learnerAmbiguous = (): LearnerAmbiguousError =>
  failure('LearnerAmbiguousError', {
    fr: "Plusieurs élèves de l'établissement correspondent à votre saisie. Adressez-vous à votre enseignant.",
    en: 'Several pupils of the school fit what you typed. Ask your teacher.',
  });

export type LearnerTakenError = Failure<'LearnerTakenError'>;
export const learnerTaken = (): LearnerTakenError =>
  failure('LearnerTakenError', {
    fr: 'Cet élève est déjà relié à un autre compte. Connectez-vous avec ce compte, ou adressez-vous à votre enseignant.',
    en: 'This pupil is linked to another account already. Sign in with that account, or ask your teacher.',
  });

export type AlreadyReconciledError = Failure<'AlreadyReconciledError'>;
export const alreadyReconciled = (): AlreadyReconciledError =>
  failure('AlreadyReconciledError', {
    fr: "Votre compte est déjà relié à un autre élève de cet établissement. Si ce n'est pas vous, adressez-vous à votre enseignant.",
    en: 'Your account is linked to another pupil of this school already. If this is not you, ask your teacher.',
  });

export type ReconciliationNeededError = Failure<'ReconciliationNeededError'>;
export const reconciliationNeeded = (): ReconciliationNeededError =>
  failure('ReconciliationNeededError', {
    fr: "Retrouvez-vous d'abord dans la liste de l'établissement : donnez vos nom, prénom et date de naissance.",
    en: 'First find yourself in the list of the school: give your names and birth date.',
  });

export type CampaignNothingToTestError = Failure<'CampaignNothingToTestError'>;
export const campaignNothingToTest = (): CampaignNothingToTestError =>
  failure('CampaignNothingToTestError', {
    fr: "Cette campagne n'a aucune question pour le moment. Signalez-le à la personne qui vous a donné le code.",
    en: 'This campaign has no question for now. Tell the person who gave you the code.',
  });

export type ParticipationNotFoundError = Failure<'ParticipationNotFoundError'>;
export const participationNotFound = (): ParticipationNotFoundError =>
  failure('ParticipationNotFoundError', {
    fr: "Vous n'avez pas cette participation.",
    en: 'You have no such participation.',
  });

export type TestNotEndedError = Failure<'TestNotEndedError'>;
export const testNotEnded = (): TestNotEndedError =>
  failure('TestNotEndedError', {
    fr: 'Terminez le parcours avant d’envoyer vos résultats.',
    en: 'Finish the test before sending your results.',
  });

/** Of the upload, which is plain HTTP: answered 413 (C2). */
export type RosterTooLargeError = Failure<'RosterTooLargeError'>;
export const rosterTooLarge = (maxBytes: number): RosterTooLargeError =>
  failure('RosterTooLargeError', {
    fr: `Le fichier dépasse ${Math.floor(maxBytes / 1_048_576)} Mio.`,
    en: `The file is larger than ${Math.floor(maxBytes / 1_048_576)} MiB.`,
  });
