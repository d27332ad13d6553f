import type { Live } from '@pix/kit/live';
import type { EntityManager } from 'typeorm';
import type { CampaignsClient } from './clients/campaigns-client';
import type { SupervisionClient } from './clients/supervision-client';
import { candidateDetailRepository } from './database/candidate-detail-repository';
import { centreInvitationRepository } from './database/centre-invitation-repository';
import { endingRepository } from './database/ending-repository';
import { incidentRepository } from './database/incident-repository';
import { invigilationActRepository } from './database/invigilation-act-repository';
import { liveAlertRepository } from './database/live-alert-repository';
import { presenceRepository } from './database/presence-repository';
import { sessionActRepository } from './database/session-act-repository';
import { sessionImportRepository } from './database/session-import-repository';
import { windowRepository } from './database/window-repository';
import { applyIncidentsHandler } from './jobs/apply-incidents';
import { forgetCentreInvitationsJob } from './jobs/definitions';
import { forgetCentreInvitationsHandler } from './jobs/forget-centre-invitations';
import { sendCentreInvitationHandler } from './jobs/send-centre-invitation';

/** What the room, its alerts and its report are stored in (E6, E8). */
export type InvigilationStores = {
  readonly presences: ReturnType<typeof presenceRepository>;
  readonly liveAlerts: ReturnType<typeof liveAlertRepository>;
  readonly incidents: ReturnType<typeof incidentRepository>;
  readonly invigilationActs: ReturnType<typeof invigilationActRepository>;
  readonly endings: ReturnType<typeof endingRepository>;
  readonly candidateDetails: ReturnType<typeof candidateDetailRepository>;
  readonly windows: ReturnType<typeof windowRepository>;
  readonly centreInvitations: ReturnType<typeof centreInvitationRepository>;
  readonly sessionActs: ReturnType<typeof sessionActRepository>;
  readonly sessionImports: ReturnType<typeof sessionImportRepository>;
};

export const invigilationStoresOn = (db: EntityManager): InvigilationStores => ({
  presences: presenceRepository(db),
  liveAlerts: liveAlertRepository(db),
  incidents: incidentRepository(db),
  invigilationActs: invigilationActRepository(db),
  endings: endingRepository(db),
  candidateDetails: candidateDetailRepository(db),
  windows: windowRepository(db),
  centreInvitations: centreInvitationRepository(db),
  sessionActs: sessionActRepository(db),
  sessionImports: sessionImportRepository(db),
});

/** What tests put in place of assessment and of Redis. */
export type GivenToRoom = { campaigns?: CampaignsClient; supervision?: SupervisionClient; live?: Pick<Live, 'tell'> };

export const invigilationHandlers = [
  applyIncidentsHandler,
  sendCentreInvitationHandler,
  forgetCentreInvitationsHandler,
];

export const invigilationSchedules = [{ name: forgetCentreInvitationsJob.name, everyMs: 86_400_000 }];
