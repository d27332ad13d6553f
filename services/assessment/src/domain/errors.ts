import type { Failure } from '@pix/kit/result';
import type { Answer } from './answer';
import type { Assessment } from './assessment';
import type { Calibration } from './calibration/calibration';

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

export type NothingToTestError = Failure<'NothingToTestError'>;
export const nothingToTest = (): NothingToTestError => ({
  name: 'NothingToTestError',
  message: {
    fr: "Il n'y a plus de question à vous poser ici. Choisissez un autre sujet.",
    en: 'There is no question left for you here. Choose another subject.',
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

export type NotCertifiableError = Failure<'NotCertifiableError'>;
export const notCertifiable = (minCompetences: number): NotCertifiableError => ({
  name: 'NotCertifiableError',
  message: {
    fr: `Pour être certifié, il faut le niveau 1 dans au moins ${minCompetences} compétences. Continuez à vous tester.`,
    en: `To be certified, level 1 is needed in at least ${minCompetences} competences. Go on testing yourself.`,
  },
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
