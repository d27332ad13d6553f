import type { Failure } from '@pix/kit/result';
import type { Candidate } from './candidate';

/** Every expected failure of this service; the names are the GraphQL types. */

export type CentreNotFoundError = Failure<'CentreNotFoundError'>;
export const centreNotFound = (): CentreNotFoundError => ({
  name: 'CentreNotFoundError',
  message: {
    fr: "Ce centre de certification n'existe pas, ou vous n'en êtes pas membre.",
    en: 'This certification centre does not exist, or you are not one of its members.',
  },
});

export type CentreInvitationNotValidError = Failure<'CentreInvitationNotValidError'>;
export const centreInvitationNotValid = (): CentreInvitationNotValidError => ({
  name: 'CentreInvitationNotValidError',
  message: {
    fr: "Cette invitation ne sert plus : demandez-en une autre à l'administrateur du centre.",
    en: 'This invitation serves no more: ask the administrator of the centre for another.',
  },
});

export type CentreSuspendedError = Failure<'CentreSuspendedError'>;
export const centreSuspended = (): CentreSuspendedError => ({
  name: 'CentreSuspendedError',
  message: {
    fr: "Ce centre est suspendu : il n'ouvre plus de session. Adressez-vous à la plateforme.",
    en: 'This centre is suspended: it opens no session any more. Ask the platform.',
  },
});

export type OutsideWindowError = Failure<'OutsideWindowError'>;
export const outsideWindow = (): OutsideWindowError => ({
  name: 'OutsideWindowError',
  message: {
    fr: "La période nationale de certification n'est pas ouverte pour ce centre. Demandez les dates à votre établissement.",
    en: 'The national window of certification is not open for this centre. Ask your school for its dates.',
  },
});

export type SessionNotFoundError = Failure<'SessionNotFoundError'>;
export const sessionNotFound = (): SessionNotFoundError => ({
  name: 'SessionNotFoundError',
  message: {
    fr: "Cette session n'existe pas, ou n'est pas celle de votre centre.",
    en: 'This session does not exist, or is not of your centre.',
  },
});

export type SessionStartedError = Failure<'SessionStartedError'>;
export const sessionStarted = (): SessionStartedError => ({
  name: 'SessionStartedError',
  message: {
    fr: 'Un candidat a déjà commencé : la liste des candidats est close. Créez une autre session.',
    en: 'A candidate has started: the list of candidates is closed. Create another session.',
  },
});

export type SessionFullError = Failure<'SessionFullError'>;
export const sessionFull = (maxCandidates: number): SessionFullError => ({
  name: 'SessionFullError',
  message: {
    fr: `Cette session est complète : ${maxCandidates} candidats au plus. Créez une autre session.`,
    en: `This session is full: ${maxCandidates} candidates at most. Create another session.`,
  },
});

export type CandidateDuplicateError = Failure<'CandidateDuplicateError'>;
export const candidateDuplicate = (): CandidateDuplicateError => ({
  name: 'CandidateDuplicateError',
  message: {
    fr: 'Un candidat de cette session a déjà ces nom, prénom et date de naissance.',
    en: 'A candidate of this session already has these names and birth date.',
  },
});

export type NoRosterError = Failure<'NoRosterError'>;
export const noRoster = (): NoRosterError => ({
  name: 'NoRosterError',
  message: {
    fr: "Aucun élève à inscrire : vérifiez la classe, l'UAI du centre, et que la base élèves est importée.",
    en: 'No pupil to enrol: check the class, the UAI of the centre, and that the roster was imported.',
  },
});

export type CandidateNotFoundError = Failure<'CandidateNotFoundError'>;
export const candidateNotFound = (): CandidateNotFoundError => ({
  name: 'CandidateNotFoundError',
  message: {
    fr: 'Aucun candidat ne correspond. Vérifiez le numéro de session, le nom, le prénom et la date de naissance.',
    en: 'No candidate fits. Check the session number, the names and the birth date.',
  },
});

export type CandidateTakenError = Failure<'CandidateTakenError'>;
export const candidateTaken = (): CandidateTakenError => ({
  name: 'CandidateTakenError',
  message: {
    fr: 'Cette inscription est liée à un autre compte, ou votre compte à une autre. Appelez le surveillant.',
    en: 'This enrolment is linked to another account, or your account to another enrolment. Call the invigilator.',
  },
});

export type WrongAccountError = Failure<'WrongAccountError'>;
export const wrongAccount = (): WrongAccountError => ({
  name: 'WrongAccountError',
  message: {
    fr: "Votre établissement vous connaît avec un autre compte : déconnectez-vous, puis connectez-vous comme d'habitude.",
    en: 'Your school knows you by another account: sign out, then sign in as you usually do.',
  },
});

export type CandidateNotCertifiableError = Failure<'CandidateNotCertifiableError'>;
export const candidateNotCertifiable = (): CandidateNotCertifiableError => ({
  name: 'CandidateNotCertifiableError',
  message: {
    fr: "Votre profil n'est pas encore certifiable : atteignez le niveau 1 dans au moins 5 compétences.",
    en: 'Your profile cannot be certified yet: reach level 1 in at least 5 competences.',
  },
});

export type SessionClosedError = Failure<'SessionClosedError'>;
export const sessionClosed = (): SessionClosedError => ({
  name: 'SessionClosedError',
  message: {
    fr: 'Cette session est terminée. Adressez-vous à votre centre de certification.',
    en: 'This session is closed. Ask your certification centre.',
  },
});

export type InvigilatorCredentialsError = Failure<'InvigilatorCredentialsError'>;
export const invigilatorCredentials = (blockMinutes: number): InvigilatorCredentialsError => ({
  name: 'InvigilatorCredentialsError',
  message: {
    fr: `Le numéro de session ou le mot de passe est incorrect. Après trop d'essais, attendez ${blockMinutes} minutes.`,
    en: `The session number or the password is wrong. After too many tries, wait ${blockMinutes} minutes.`,
  },
});

export type CandidateNotEnteredError = Failure<'CandidateNotEnteredError'>;
export const candidateNotEntered = (): CandidateNotEnteredError => ({
  name: 'CandidateNotEnteredError',
  message: {
    fr: "Ce candidat n'est pas encore entré dans la session : il doit d'abord saisir son numéro.",
    en: 'This candidate has not entered the session yet: its number must be typed first.',
  },
});

export type PresenceNotConfirmedError = Failure<'PresenceNotConfirmedError'>;
export const presenceNotConfirmed = (): PresenceNotConfirmedError => ({
  name: 'PresenceNotConfirmedError',
  message: {
    fr: "Le surveillant n'a pas encore confirmé votre présence. Appelez-le, puis réessayez.",
    en: 'The invigilator has not confirmed your presence yet. Call them, then try again.',
  },
});

export type WrongAccessCodeError = Failure<'WrongAccessCodeError'>;
export const wrongAccessCode = (): WrongAccessCodeError => ({
  name: 'WrongAccessCodeError',
  message: {
    fr: "Ce n'est pas le code d'accès de cette session. Demandez-le au surveillant.",
    en: 'This is not the access code of this session. Ask the invigilator for it.',
  },
});

export type CandidateNotStartedError = Failure<'CandidateNotStartedError'>;
export const candidateNotStarted = (): CandidateNotStartedError => ({
  name: 'CandidateNotStartedError',
  message: {
    fr: "Ce candidat n'a pas commencé son test.",
    en: 'This candidate has not started the test.',
  },
});

export type ResumeNotAuthorisedError = Failure<'ResumeNotAuthorisedError'>;
export const resumeNotAuthorised = (): ResumeNotAuthorisedError => ({
  name: 'ResumeNotAuthorisedError',
  message: {
    fr: 'Votre test est suspendu : la page a changé ou la connexion a été perdue. Appelez le surveillant pour le reprendre.',
    en: 'Your test is suspended: the page changed or the connection was lost. Call the invigilator to resume it.',
  },
});

export type TestNotRunningError = Failure<'TestNotRunningError'>;
export const testNotRunning = (): TestNotRunningError => ({
  name: 'TestNotRunningError',
  message: {
    fr: "Le test de ce candidat n'est pas en cours : il n'a pas commencé, ou il est terminé.",
    en: "This candidate's test is not under way: it has not started, or it has ended.",
  },
});

export type LiveAlertNotFoundError = Failure<'LiveAlertNotFoundError'>;
export const liveAlertNotFound = (): LiveAlertNotFoundError => ({
  name: 'LiveAlertNotFoundError',
  message: {
    fr: "Cette alerte n'existe pas, ou n'est pas de votre session.",
    en: 'This alert does not exist, or is not of your session.',
  },
});

export type IncidentNotFoundError = Failure<'IncidentNotFoundError'>;
export const incidentNotFound = (): IncidentNotFoundError => ({
  name: 'IncidentNotFoundError',
  message: {
    fr: "Cet incident n'existe pas, ou n'est pas de votre session.",
    en: 'This incident does not exist, or is not of your session.',
  },
});

export type AbortReasonRequiredError = Failure<'AbortReasonRequiredError'> & {
  readonly candidates: readonly Candidate[];
};
export const abortReasonRequired = (candidates: readonly Candidate[]): AbortReasonRequiredError => ({
  name: 'AbortReasonRequiredError',
  message: {
    fr: `Dites pourquoi ces tests n'ont pas été terminés (nombre : ${candidates.length}) : abandon ou problème technique.`,
    en: `Say why these tests were not finished (how many: ${candidates.length}): left by the candidate, or technical.`,
  },
  candidates,
});

export type SessionNotStartedError = Failure<'SessionNotStartedError'>;
export const sessionNotStarted = (): SessionNotStartedError => ({
  name: 'SessionNotStartedError',
  message: {
    fr: "Aucun candidat n'a commencé dans cette session : il n'y a rien à finaliser.",
    en: 'Nobody has started in this session: there is nothing to finalise.',
  },
});

export type SessionNotFinalisedError = Failure<'SessionNotFinalisedError'>;
export const sessionNotFinalised = (): SessionNotFinalisedError => ({
  name: 'SessionNotFinalisedError',
  message: {
    fr: "Cette session n'attend pas le jury : son centre ne l'a pas finalisée, ou elle est publiée.",
    en: 'This session does not wait for the jury: its centre has not finalised it, or it is published.',
  },
});

export type CandidateStartedError = Failure<'CandidateStartedError'>;
export const candidateStarted = (): CandidateStartedError => ({
  name: 'CandidateStartedError',
  message: {
    fr: 'Ce candidat a commencé son test : terminez-le, ou signalez un incident.',
    en: 'This candidate has started the test: end it, or report an incident.',
  },
});

export type CertificationNotFoundError = Failure<'CertificationNotFoundError'>;
export const certificationNotFound = (): CertificationNotFoundError => ({
  name: 'CertificationNotFoundError',
  message: { fr: "Cette certification n'existe pas.", en: 'This certification does not exist.' },
});

export type CertificationNotScoredError = Failure<'CertificationNotScoredError'>;
export const certificationNotScored = (): CertificationNotScoredError => ({
  name: 'CertificationNotScoredError',
  message: {
    fr: "Cette certification n'est pas encore corrigée, ou sa session n'est pas finalisée. Revenez plus tard.",
    en: 'This certification is not scored yet, or its session is not finalised. Come back later.',
  },
});

export type SessionPublishedError = Failure<'SessionPublishedError'>;
export const sessionPublished = (): SessionPublishedError => ({
  name: 'SessionPublishedError',
  message: {
    fr: 'Les résultats de cette session sont publiés : les décisions du jury sont définitives.',
    en: 'The results of this session are published: the decisions of the jury are final.',
  },
});

export type SessionNotDecidedError = Failure<'SessionNotDecidedError'> & { readonly waitingCount: number };
export const sessionNotDecided = (waitingCount: number): SessionNotDecidedError => ({
  name: 'SessionNotDecidedError',
  message: {
    fr: `Cette session ne peut pas être publiée : finalisez-la, et attendez le jury (en attente : ${waitingCount}).`,
    en: `This session cannot be published: finalise it, and let the jury decide (waiting: ${waitingCount}).`,
  },
  waitingCount,
});

export type CertificateNotFoundError = Failure<'CertificateNotFoundError'>;
export const certificateNotFound = (): CertificateNotFoundError => ({
  name: 'CertificateNotFoundError',
  message: {
    fr: 'Aucun certificat ne porte ce code. Vérifiez-le : P- suivi de 8 lettres ou chiffres.',
    en: 'No certificate has this code. Check it: P- followed by 8 letters or digits.',
  },
});

export type OwnPupilsError = Failure<'OwnPupilsError'>;
export const ownPupils = (): OwnPupilsError => ({
  name: 'OwnPupilsError',
  message: {
    fr: 'Vous êtes du centre ou de son établissement, ou cette certification est la vôtre : un autre juré décide.',
    en: 'You are of the centre or its school, or this certification is yours: another member of the jury decides.',
  },
});

export type QuestionNotFoundError = Failure<'QuestionNotFoundError'>;
export const questionNotFound = (): QuestionNotFoundError => ({
  name: 'QuestionNotFoundError',
  message: {
    fr: "Cette certification n'a pas de question de ce rang.",
    en: 'This certification has no question of that rank.',
  },
});

export type TooManyVerificationsError = Failure<'TooManyVerificationsError'> & { readonly waitSeconds: number };
export const tooManyVerifications = (waitSeconds: number): TooManyVerificationsError => ({
  name: 'TooManyVerificationsError',
  message: {
    fr: `Trop de vérifications depuis votre adresse : réessayez dans ${waitSeconds} s.`,
    en: `Too many verifications from your address: try again in ${waitSeconds} s.`,
  },
  waitSeconds,
});

export type SeveralCertificationsError = Failure<'SeveralCertificationsError'>;
export const severalCertifications = (): SeveralCertificationsError => ({
  name: 'SeveralCertificationsError',
  message: {
    fr: 'Plusieurs personnes répondent à cette recherche. Cherchez par code de vérification et nom.',
    en: 'Several people answer this search. Search by verification code and last name.',
  },
});

export type SchoolNotFoundError = Failure<'SchoolNotFoundError'>;
export const schoolNotFound = (): SchoolNotFoundError => ({
  name: 'SchoolNotFoundError',
  message: {
    fr: "Cet établissement n'existe pas, ou vous n'en êtes pas membre.",
    en: 'This school does not exist, or you are not one of its members.',
  },
});

export type CertificateArchiveNotFoundError = Failure<'CertificateArchiveNotFoundError'>;
export const certificateArchiveNotFound = (): CertificateArchiveNotFoundError => ({
  name: 'CertificateArchiveNotFoundError',
  message: {
    fr: "Ce fichier n'existe pas, ou n'est pas le vôtre. Demandez-en un autre.",
    en: 'This file does not exist, or is not yours. Ask for another one.',
  },
});

export type CertificateArchiveGoneError = Failure<'CertificateArchiveGoneError'>;
export const certificateArchiveGone = (): CertificateArchiveGoneError => ({
  name: 'CertificateArchiveGoneError',
  message: {
    fr: 'Ce fichier a été effacé. Demandez-en un autre.',
    en: 'This file was erased. Ask for another one.',
  },
});
