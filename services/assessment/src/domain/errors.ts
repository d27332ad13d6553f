import type { Failure } from '@pix/kit/result';
import type { Answer } from './answer';
import type { Assessment } from './assessment';
import type { Calibration } from './calibration/calibration';
import type { ReleaseProblem } from './release-check';

/** Every expected failure of this service; the names are the GraphQL types. */

export type CompetenceNotFoundError = Failure<'CompetenceNotFoundError'>;
export const competenceNotFound = (): CompetenceNotFoundError => ({
  name: 'CompetenceNotFoundError',
  message: {
    fr: "Cette compétence n'existe pas. Choisissez-en une parmi les seize.",
    en: 'There is no such competence. Choose one of the sixteen.',
  },
});

export type RetryTooEarlyError = Failure<'RetryTooEarlyError'> & { readonly daysBeforeRetry: number };
export const retryTooEarly = (daysBeforeRetry: number): RetryTooEarlyError => ({
  name: 'RetryTooEarlyError',
  message: {
    fr: `Vous avez terminé cette compétence. Vous pourrez la retenter dans ${daysBeforeRetry} jour${daysBeforeRetry > 1 ? 's' : ''}.`,
    en: `You have finished this competence. You can try it again in ${daysBeforeRetry} day${daysBeforeRetry > 1 ? 's' : ''}.`,
  },
  daysBeforeRetry,
});

export type ResetTooEarlyError = Failure<'ResetTooEarlyError'> & { readonly daysBeforeReset: number };
export const resetTooEarly = (daysBeforeReset: number): ResetTooEarlyError => ({
  name: 'ResetTooEarlyError',
  message: {
    fr: `Vous avez répondu dans cette compétence il y a peu. Vous pourrez la remettre à zéro dans ${daysBeforeReset} jour${daysBeforeReset > 1 ? 's' : ''}.`,
    en: `You have answered in this competence lately. You can reset it in ${daysBeforeReset} day${daysBeforeReset > 1 ? 's' : ''}.`,
  },
  daysBeforeReset,
});

export type NothingToTestError = Failure<'NothingToTestError'>;
export const nothingToTest = (): NothingToTestError => ({
  name: 'NothingToTestError',
  message: {
    fr: "Il n'y a plus de question à vous poser ici. Choisissez un autre sujet.",
    en: 'There is no question left for you here. Choose another subject.',
  },
});

export type DeviceNotEnoughError = Failure<'DeviceNotEnoughError'> & { readonly skippedForDevice: number };
export const deviceNotEnough = (skippedForDevice: number): DeviceNotEnoughError => ({
  name: 'DeviceNotEnoughError',
  message: {
    fr: "Les questions qui restent demandent ce que cet appareil n'offre pas. Continuez sur un ordinateur.",
    en: 'The questions left need what this device does not offer. Go on with a computer.',
  },
  skippedForDevice,
});

export type MaxLevelReachedError = Failure<'MaxLevelReachedError'>;
export const maxLevelReached = (): MaxLevelReachedError => ({
  name: 'MaxLevelReachedError',
  message: {
    fr: "Vous avez le plus haut niveau ouvert aujourd'hui dans cette compétence. Choisissez-en une autre.",
    en: 'You have the highest level open today in this competence. Choose another one.',
  },
});

export type AssessmentNotFoundError = Failure<'AssessmentNotFoundError'>;
export const assessmentNotFound = (): AssessmentNotFoundError => ({
  name: 'AssessmentNotFoundError',
  message: {
    fr: "Ce test n'existe pas, ou n'est pas le vôtre. Revenez à votre profil.",
    en: 'There is no such test, or it is not yours. Go back to your profile.',
  },
});

export type AssessmentEndedError = Failure<'AssessmentEndedError'> & { readonly assessment: Assessment };
export const assessmentEnded = (assessment: Assessment): AssessmentEndedError => ({
  name: 'AssessmentEndedError',
  message:
    assessment.state === 'TIMED_OUT'
      ? {
          fr: "Le temps du test est écoulé : cette réponse n'est pas enregistrée.",
          en: 'The time of the test is over: this answer is not stored.',
        }
      : {
          fr: "Ce test est terminé : cette réponse n'est pas enregistrée.",
          en: 'This test has ended: this answer is not stored.',
        },
  assessment,
});

export type TestSuspendedError = Failure<'TestSuspendedError'> & { readonly assessment: Assessment };
export const testSuspended = (assessment: Assessment): TestSuspendedError => ({
  name: 'TestSuspendedError',
  message: {
    fr: "Votre test est suspendu, ou repris sur un autre poste : cette réponse n'est pas enregistrée. Appelez le surveillant.",
    en: 'Your test is suspended, or was taken up on another computer: this answer is not stored. Call the invigilator.',
  },
  assessment,
});

export type ChallengeNotAskedError = Failure<'ChallengeNotAskedError'> & { readonly assessment: Assessment };
export const challengeNotAsked = (assessment: Assessment): ChallengeNotAskedError => ({
  name: 'ChallengeNotAskedError',
  message: {
    fr: "Cette question n'est pas celle qui est posée. Continuez avec la question en cours.",
    en: 'This is not the question asked. Go on with the current one.',
  },
  assessment,
});

export type ChallengeAlreadyAnsweredError = Failure<'ChallengeAlreadyAnsweredError'> & {
  readonly answer: Answer;
  readonly assessment: Assessment;
};
export const challengeAlreadyAnswered = (answer: Answer, assessment: Assessment): ChallengeAlreadyAnsweredError => ({
  name: 'ChallengeAlreadyAnsweredError',
  message: {
    fr: 'Vous avez déjà répondu à cette question : la première réponse reste. Continuez avec la question en cours.',
    en: 'You have answered this question already: the first answer stays. Go on with the current one.',
  },
  answer,
  assessment,
});

export type TimerNotStartedError = Failure<'TimerNotStartedError'> & { readonly assessment: Assessment };
export const timerNotStarted = (assessment: Assessment): TimerNotStartedError => ({
  name: 'TimerNotStartedError',
  message: {
    fr: 'Cette question est chronométrée : démarrez-la pour la voir, ou passez-la.',
    en: 'This question is timed: start it to see it, or skip it.',
  },
  assessment,
});

export type ChallengeNotFoundError = Failure<'ChallengeNotFoundError'>;
export const challengeNotFound = (): ChallengeNotFoundError => ({
  name: 'ChallengeNotFoundError',
  message: {
    fr: "Cette épreuve n'est dans aucune version que vous pouvez lire. Vérifiez son nom et celui de la version.",
    en: 'This challenge is in no release you can read. Check its name and the release.',
  },
});

export type ProblemReportNotFoundError = Failure<'ProblemReportNotFoundError'>;
export const problemReportNotFound = (): ProblemReportNotFoundError => ({
  name: 'ProblemReportNotFoundError',
  message: {
    fr: "Ce signalement n'existe pas. Revenez à la liste.",
    en: 'There is no such report. Go back to the list.',
  },
});

export type NotCertifiableError = Failure<'NotCertifiableError'>;
export const notCertifiable = (minCompetences: number): NotCertifiableError => ({
  name: 'NotCertifiableError',
  message: {
    fr: `Pour être certifié, il faut le niveau 1 dans au moins ${minCompetences} compétences. Continuez à vous tester.`,
    en: `To be certified, level 1 is needed in at least ${minCompetences} competences. Go on testing yourself.`,
  },
});

export type ResultCodeRefusal = 'ALTERED' | 'OTHER_QUESTION' | 'EXPIRED';

export type ResultCodeRefusedError = Failure<'ResultCodeRefusedError'> & { readonly reason: ResultCodeRefusal };
export const resultCodeRefused = (reason: ResultCodeRefusal): ResultCodeRefusedError => ({
  name: 'ResultCodeRefusedError',
  message: {
    fr: "Le résultat du simulateur n'est pas valable pour cette question. Validez à nouveau depuis le simulateur.",
    en: 'The result of the simulator is not valid for this question. Submit again from the simulator.',
  },
  reason,
});

/** Told over HTTP, to who sends the archive. */
export type ArchiveRefusedError = Failure<'ArchiveRefusedError'> & { readonly problems: readonly ReleaseProblem[] };
export const archiveRefused = (problems: readonly ReleaseProblem[]): ArchiveRefusedError => ({
  name: 'ArchiveRefusedError',
  message: {
    fr: "Cette archive n'est pas celle d'une version du contenu. Corrigez ce qui est dit et envoyez-la à nouveau.",
    en: 'This is not the archive of a content release. Mend what is told and send it again.',
  },
  problems,
});

export type NothingToCalibrateError = Failure<'NothingToCalibrateError'>;
export const nothingToCalibrate = (): NothingToCalibrateError => ({
  name: 'NothingToCalibrateError',
  message: {
    fr: "Aucun contenu n'est publié : il n'y a pas de question à calibrer. Publiez d'abord une version du contenu.",
    en: 'No content is published: there is no question to calibrate. Publish a content release first.',
  },
});

export type CalibrationNotFoundError = Failure<'CalibrationNotFoundError'>;
export const calibrationNotFound = (): CalibrationNotFoundError => ({
  name: 'CalibrationNotFoundError',
  message: {
    fr: "Cette calibration n'existe pas. Revenez à la liste.",
    en: 'There is no such calibration. Go back to the list.',
  },
});

export type CalibrationStateError = Failure<'CalibrationStateError'> & { readonly calibration: Calibration };
export const calibrationState = (calibration: Calibration): CalibrationStateError => ({
  name: 'CalibrationStateError',
  message:
    calibration.state === 'RUNNING'
      ? {
          fr: "Cette calibration n'est pas terminée. Attendez la fin du calcul.",
          en: 'This calibration is not finished. Wait until it is.',
        }
      : {
          fr: 'Cette calibration a été retirée : elle ne sert plus. Lancez-en une nouvelle.',
          en: 'This calibration was retired: it serves no more. Start a new one.',
        },
  calibration,
});
