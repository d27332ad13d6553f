import type { Failure, LocalizedText } from '@pix/kit/result';
import type { SignInMethod } from './learner';
import type { FileLineError } from './organization-file';

/** Every expected failure of this service; the names are the GraphQL types. */

const failure = <Name extends string>(name: Name, message: LocalizedText): Failure<Name> => ({ name, message });

export type UaiTakenError = Failure<'UaiTakenError'>;
export const uaiTaken = (): UaiTakenError =>
  failure('UaiTakenError', {
    fr: 'Une organisation existe déjà avec cet UAI. Vérifiez-le, ou utilisez cette organisation.',
    en: 'An organization already has this UAI. Check it, or use that organization.',
  });

export type OrganizationsFileError = Failure<'OrganizationsFileError'> & { readonly errors: readonly FileLineError[] };
export const organizationsFile = (errors: readonly FileLineError[]): OrganizationsFileError => ({
  ...failure('OrganizationsFileError', {
    fr: "Le fichier contient des erreurs : aucune organisation n'a été créée. Corrigez-les, puis renvoyez-le.",
    en: 'The file has errors: no organization was created. Correct them, then send it again.',
  }),
  errors,
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

export type AccountNeededError = Failure<'AccountNeededError'>;
export const accountNeeded = (): AccountNeededError =>
  failure('AccountNeededError', {
    fr: 'Il faut un compte pour participer à cette campagne. Connectez-vous, ou créez un compte.',
    en: 'Taking part in this campaign needs an account. Sign in, or create an account.',
  });

export type LearnerNotFoundError = Failure<'LearnerNotFoundError'>;
export const learnerNotFound = (): LearnerNotFoundError =>
  failure('LearnerNotFoundError', {
    fr: "Personne, dans la liste de l'établissement, n'a ces nom, prénom et date de naissance. Vérifiez votre saisie, ou parlez-en à votre enseignant.",
    en: 'Nobody in the list of the school has these names and this birth date. Check what you typed, or talk to your teacher.',
  });

export type NotAPupilError = Failure<'NotAPupilError'>;
export const notAPupil = (): NotAPupilError =>
  failure('NotAPupilError', {
    fr: "Votre espace numérique de travail dit que vous n'êtes pas élève : aucun élève de l'établissement ne peut vous être relié. Si c'est une erreur, signalez-la à votre établissement.",
    en: 'Your school portal says that you are not a pupil: no pupil of the school can be linked to you. If that is a mistake, tell your school.',
  });

export type OtherSchoolError = Failure<'OtherSchoolError'>;
export const otherSchool = (): OtherSchoolError =>
  failure('OtherSchoolError', {
    fr: "Ce parcours est celui d'un autre établissement que le vôtre. Si vous avez changé d'établissement, reconnectez-vous depuis l'espace numérique du nouveau.",
    en: 'This campaign is that of another school than yours. If you have changed school, sign in again from the portal of the new one.',
  });

export type LearnerAmbiguousError = Failure<'LearnerAmbiguousError'>;
export const learnerAmbiguous = (): LearnerAmbiguousError =>
  failure('LearnerAmbiguousError', {
    fr: "Plusieurs élèves de l'établissement correspondent à votre saisie. Adressez-vous à votre enseignant.",
    en: 'Several pupils of the school fit what you typed. Ask your teacher.',
  });

export type LearnerTwinError = Failure<'LearnerTwinError'>;
export const learnerTwin = (): LearnerTwinError =>
  failure('LearnerTwinError', {
    fr: "Plusieurs élèves de ce nom sont nés ce jour-là. Écrivez votre prénom exactement comme dans la liste de l'établissement.",
    en: 'Several pupils of this name were born that day. Write your first name exactly as in the list of the school.',
  });

export type LearnerInOtherSchoolError = Failure<'LearnerInOtherSchoolError'>;
export const learnerInOtherSchool = (): LearnerInOtherSchoolError =>
  failure('LearnerInOtherSchoolError', {
    fr: "Vous êtes élève d'un autre établissement que celui de ce code. Vérifiez le code auprès de votre enseignant.",
    en: 'You are a pupil of another school than the one of this code. Check the code with your teacher.',
  });

export type AccountOfOtherPupilError = Failure<'AccountOfOtherPupilError'>;
export const accountOfOtherPupil = (): AccountOfOtherPupilError =>
  failure('AccountOfOtherPupilError', {
    fr: "Ce compte est celui d'un autre élève. Déconnectez-vous, puis utilisez votre propre compte : chacun a le sien.",
    en: 'This account is another pupil’s. Sign out, then use your own account: each pupil has one.',
  });

/** `methods` says how that account signs in, and nothing of its address or username (I4). */
export type LearnerTakenError = Failure<'LearnerTakenError'> & { readonly methods: readonly SignInMethod[] };
export const learnerTaken = (methods: readonly SignInMethod[] = []): LearnerTakenError => ({
  ...failure('LearnerTakenError', {
    fr: 'Cet élève est déjà relié à un autre compte. Connectez-vous avec ce compte, ou adressez-vous à votre enseignant.',
    en: 'This pupil is linked to another account already. Sign in with that account, or ask your teacher.',
  }),
  methods,
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

/** Of the upload: answered 415, the type named (C2). */
export type RosterTypeError = Failure<'RosterTypeError'>;
export const rosterType = (type: string): RosterTypeError =>
  failure('RosterTypeError', {
    fr: `Ce fichier est de type ${type}. Envoyez un fichier .xml, .zip ou .csv.`,
    en: `This file is of type ${type}. Send an .xml, .zip or .csv file.`,
  });

export type ClassNotFoundError = Failure<'ClassNotFoundError'>;
export const classNotFound = (): ClassNotFoundError =>
  failure('ClassNotFoundError', {
    fr: "Aucun élève de votre établissement n'est dans cette classe. Vérifiez son nom.",
    en: 'No pupil of your organization is in this class. Check its name.',
  });

export type ClassSheetRunningError = Failure<'ClassSheetRunningError'>;
export const classSheetRunning = (): ClassSheetRunningError =>
  failure('ClassSheetRunningError', {
    fr: 'Un collègue prépare déjà les identifiants de cette classe. Réessayez dans quelques minutes.',
    en: 'A colleague is preparing the usernames of this class already. Try again in a few minutes.',
  });

export type PupilNotFoundError = Failure<'PupilNotFoundError'>;
export const pupilNotFound = (): PupilNotFoundError =>
  failure('PupilNotFoundError', {
    fr: "Vous n'avez pas cet élève dans votre établissement.",
    en: 'You have no such pupil in your organization.',
  });

export type PupilNotLinkedError = Failure<'PupilNotLinkedError'>;
export const pupilNotLinked = (): PupilNotLinkedError =>
  failure('PupilNotLinkedError', {
    fr: "Cet élève n'a pas encore de compte relié, ou a quitté l'établissement. Créez les identifiants de sa classe.",
    en: 'This pupil has no linked account yet, or has left the school. Create the usernames of their class.',
  });

export type PupilAccountProtectedError = Failure<'PupilAccountProtectedError'>;
export const pupilAccountProtected = (): PupilAccountProtectedError =>
  failure('PupilAccountProtectedError', {
    fr: "Ce compte est celui d'un membre d'une organisation, ou a un rôle sur la plateforme : seule la personne concernée change sa façon de se connecter.",
    en: 'This account is a member of an organization, or has a role on the platform: only its owner changes how it signs in.',
  });

/** Of the files of class sheets, which are plain HTTP: answered 404, 410, 409 (I4). */
export type ClassSheetNotFoundError = Failure<'ClassSheetNotFoundError'>;
export const classSheetNotFound = (): ClassSheetNotFoundError =>
  failure('ClassSheetNotFoundError', {
    fr: "Vous n'avez pas cette feuille de classe.",
    en: 'You have no such class sheet.',
  });

export type ClassSheetGoneError = Failure<'ClassSheetGoneError'>;
export const classSheetGone = (): ClassSheetGoneError =>
  failure('ClassSheetGoneError', {
    fr: 'Cette feuille de classe a déjà été téléchargée, ou sa journée est passée. Demandez-en une autre.',
    en: 'This class sheet was downloaded already, or its day is over. Ask for another one.',
  });

export type ClassSheetNotReadyError = Failure<'ClassSheetNotReadyError'>;
export const classSheetNotReady = (): ClassSheetNotReadyError =>
  failure('ClassSheetNotReadyError', {
    fr: "Cette feuille de classe n'est pas encore prête. Réessayez dans un instant.",
    en: 'This class sheet is not ready yet. Try again in a moment.',
  });

export type LastAdministratorError = Failure<'LastAdministratorError'>;
export const lastAdministrator = (): LastAdministratorError =>
  failure('LastAdministratorError', {
    fr: "C'est le dernier administrateur de l'organisation. Nommez d'abord un autre administrateur.",
    en: 'This is the last administrator of the organization. First make somebody else an administrator.',
  });

export type MemberNotFoundError = Failure<'MemberNotFoundError'>;
export const memberNotFound = (): MemberNotFoundError =>
  failure('MemberNotFoundError', {
    fr: "Cette personne n'est pas membre de l'organisation. Rechargez la liste.",
    en: 'This person is not a member of the organization. Reload the list.',
  });

export type InvitationNotFoundError = Failure<'InvitationNotFoundError'>;
export const invitationNotFound = (): InvitationNotFoundError =>
  failure('InvitationNotFoundError', {
    fr: "Vous n'avez pas cette invitation.",
    en: 'You have no such invitation.',
  });

export type InvitationOverError = Failure<'InvitationOverError'>;
export const invitationOver = (): InvitationOverError =>
  failure('InvitationOverError', {
    fr: 'Cette invitation a déjà été acceptée ou annulée. Rechargez la liste.',
    en: 'This invitation was accepted or cancelled already. Reload the list.',
  });

export type InvitationTooSoonError = Failure<'InvitationTooSoonError'>;
export const invitationTooSoon = (): InvitationTooSoonError =>
  failure('InvitationTooSoonError', {
    fr: "Ce courriel vient d'être envoyé. Attendez quelques minutes avant de le renvoyer.",
    en: 'This mail was just sent. Wait a few minutes before sending it again.',
  });

export type InvitationNotValidError = Failure<'InvitationNotValidError'>;
export const invitationNotValid = (): InvitationNotValidError =>
  failure('InvitationNotValidError', {
    fr: 'Ce lien ne sert plus : il a été utilisé, annulé, remplacé, ou sa date est passée. Demandez une nouvelle invitation.',
    en: 'This link serves no more: it was used, cancelled, replaced, or its date has passed. Ask for a new invitation.',
  });

export type AcademyNotFoundError = Failure<'AcademyNotFoundError'>;
export const academyNotFound = (): AcademyNotFoundError =>
  failure('AcademyNotFoundError', {
    fr: "Cette académie n'existe pas, ou vous ne la suivez pas.",
    en: 'There is no such académie, or you do not follow it.',
  });

export type TargetProfileInUseError = Failure<'TargetProfileInUseError'>;
export const targetProfileInUse = (): TargetProfileInUseError =>
  failure('TargetProfileInUseError', {
    fr: 'Une campagne utilise déjà ce parcours : dupliquez-le, puis modifiez la copie.',
    en: 'A campaign uses this target profile already: duplicate it, then change the copy.',
  });

/** Of what members follow; who typed a code gets `CampaignNotFoundError`. */
export type FollowedCampaignNotFoundError = Failure<'FollowedCampaignNotFoundError'>;
export const followedCampaignNotFound = (): FollowedCampaignNotFoundError =>
  failure('FollowedCampaignNotFoundError', {
    fr: "Votre organisation n'a pas cette campagne.",
    en: 'Your organization has no such campaign.',
  });

export type CampaignInUseError = Failure<'CampaignInUseError'>;
export const campaignInUse = (): CampaignInUseError =>
  failure('CampaignInUseError', {
    fr: "Quelqu'un participe déjà : ce qui est demandé et l'envoi multiple ne changent plus. Créez une autre campagne.",
    en: 'Somebody takes part already: what is asked and multiple sendings cannot change. Create another campaign.',
  });

export type CampaignClosedError = Failure<'CampaignClosedError'>;
export const campaignClosed = (): CampaignClosedError =>
  failure('CampaignClosedError', {
    fr: "Cette campagne est close : on n'y participe plus et on n'y envoie plus rien. Adressez-vous à la personne qui l'a créée.",
    en: 'This campaign is closed: nobody takes part or sends any more. Ask the person who created it.',
  });

export type LearnerParticipatesError = Failure<'LearnerParticipatesError'>;
export const learnerParticipates = (): LearnerParticipatesError =>
  failure('LearnerParticipatesError', {
    fr: 'Vous participez déjà à cette campagne avec un autre compte. Connectez-vous avec ce compte, ou adressez-vous à votre enseignant.',
    en: 'You take part in this campaign already with another account. Sign in with that account, or ask your teacher.',
  });

export type CampaignRetryNotOfferedError = Failure<'CampaignRetryNotOfferedError'>;
export const campaignRetryNotOffered = (): CampaignRetryNotOfferedError =>
  failure('CampaignRetryNotOfferedError', {
    fr: "Cette participation ne se retente pas : elle n'est pas envoyée, tout y est réussi, la campagne ne le propose pas, ou votre compte n'est plus celui de cet élève.",
    en: 'This participation cannot be tried again: it was not sent, everything in it is mastered, the campaign does not offer it, or your account is no longer the pupil’s.',
  });

/** `availableAt` says from when on (C11). */
export type CampaignRetryTooEarlyError = Failure<'CampaignRetryTooEarlyError'> & { readonly availableAt: Date };
export const campaignRetryTooEarly = (availableAt: Date): CampaignRetryTooEarlyError => ({
  ...failure('CampaignRetryTooEarlyError', {
    fr: 'Vous pourrez retenter quatre jours après votre dernier envoi : revenez plus tard.',
    en: 'You can try again four days after you last sent your results: come back later.',
  }),
  availableAt,
});

/** Of the files of results, which are plain HTTP: answered 404, 410 (C9). */
export type CampaignExportNotFoundError = Failure<'CampaignExportNotFoundError'>;
export const campaignExportNotFound = (): CampaignExportNotFoundError =>
  failure('CampaignExportNotFoundError', {
    fr: "Vous n'avez pas ce fichier, ou son lien est incomplet. Reprenez le lien dans la page des résultats.",
    en: 'You have no such file, or its link is not whole. Take the link again from the results page.',
  });

export type CampaignExportGoneError = Failure<'CampaignExportGoneError'>;
export const campaignExportGone = (): CampaignExportGoneError =>
  failure('CampaignExportGoneError', {
    fr: "Ce lien ou ce fichier n'est plus valable. Demandez un nouvel export.",
    en: 'This link or this file is over. Ask for another export.',
  });
