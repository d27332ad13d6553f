import { outbox } from '@pix/kit/jobs';
import type { EntityManager } from 'typeorm';
import { badgeRepository } from './badge-repository';
import { candidateDetailRepository } from './candidate-detail-repository';
import { candidateRepository } from './candidate-repository';
import { centreInvitationRepository } from './centre-invitation-repository';
import { centreRepository } from './centre-repository';
import { certificateArchiveRepository } from './certificate-archive-repository';
import { certificateRepository } from './certificate-repository';
import { certificationRepository } from './certification-repository';
import { endingRepository } from './ending-repository';
import { evidenceRepository } from './evidence-repository';
import { examinationRulesRepository } from './examination-rules-repository';
import { inboxRepository } from './inbox-repository';
import { incidentRepository } from './incident-repository';
import { invigilationActRepository } from './invigilation-act-repository';
import { invigilatorAttemptRepository } from './invigilator-attempt-repository';
import { juryActRepository } from './jury-act-repository';
import { liveAlertRepository } from './live-alert-repository';
import { opinionRepository } from './opinion-repository';
import { outcomeRepository } from './outcome-repository';
import { personalDataRepository } from './personal-data-repository';
import { presenceRepository } from './presence-repository';
import { rescoringRepository } from './rescoring-repository';
import { resultRepository } from './result-repository';
import { reviewRepository } from './review-repository';
import { sessionActRepository } from './session-act-repository';
import { sessionImportRepository } from './session-import-repository';
import { sessionRepository } from './session-repository';
import { windowRepository } from './window-repository';

/** Everything that is bound to one database connection, or to one transaction of it, in the order of an examination. */
export const storesOn = (db: EntityManager) => ({
  centres: centreRepository(db),
  centreInvitations: centreInvitationRepository(db),
  windows: windowRepository(db),
  sessions: sessionRepository(db),
  sessionActs: sessionActRepository(db),
  sessionImports: sessionImportRepository(db),
  candidates: candidateRepository(db),
  candidateDetails: candidateDetailRepository(db),
  invigilatorAttempts: invigilatorAttemptRepository(db),
  presences: presenceRepository(db),
  liveAlerts: liveAlertRepository(db),
  incidents: incidentRepository(db),
  invigilationActs: invigilationActRepository(db),
  certifications: certificationRepository(db),
  endings: endingRepository(db),
  evidences: evidenceRepository(db),
  examinationRules: examinationRulesRepository(db),
  results: resultRepository(db),
  opinions: opinionRepository(db),
  rescorings: rescoringRepository(db),
  reviews: reviewRepository(db),
  juryActs: juryActRepository(db),
  certificates: certificateRepository(db),
  badges: badgeRepository(db),
  outcomes: outcomeRepository(db),
  certificateArchives: certificateArchiveRepository(db),
  personalData: personalDataRepository(db),
  jobs: outbox(db, 'certification'),
  inbox: inboxRepository(db),
});

export type Stores = Readonly<ReturnType<typeof storesOn>>;
