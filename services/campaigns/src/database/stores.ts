import { outbox } from '@pix/kit/jobs';
import type { EntityManager } from 'typeorm';
import { academyFigureRepository } from './academy-figure-repository';
import { academyRepository } from './academy-repository';
import { campaignRepository } from './campaign-repository';
import { classSheetRepository } from './class-sheet-repository';
import { exportRepository } from './export-repository';
import { figureRepository } from './figure-repository';
import { inboxRepository } from './inbox-repository';
import { invitationRepository } from './invitation-repository';
import { learnerAccountRepository } from './learner-account-repository';
import { learnerListRepository } from './learner-list-repository';
import { learnerRepository } from './learner-repository';
import { membershipRepository } from './membership-repository';
import { organizationRepository } from './organization-repository';
import { participantRepository } from './participant-repository';
import { participationRepository } from './participation-repository';
import { personalDataRepository } from './personal-data-repository';
import { resultRepository } from './result-repository';
import { rosterFileRepository } from './roster-file-repository';
import { rosterImportRepository } from './roster-import-repository';
import { rosterRepository } from './roster-repository';
import { rosterStagingRepository } from './roster-staging-repository';
import { sumRepository } from './sum-repository';
import { targetProfileRepository } from './target-profile-repository';

/** Everything that is bound to one database connection, or to one transaction of it. */
export const storesOn = (db: EntityManager) => ({
  organizations: organizationRepository(db),
  memberships: membershipRepository(db),
  invitations: invitationRepository(db),
  academies: academyRepository(db),
  academyFigures: academyFigureRepository(db),
  learners: learnerRepository(db),
  learnerLists: learnerListRepository(db),
  learnerAccounts: learnerAccountRepository(db),
  classSheets: classSheetRepository(db),
  rosters: rosterRepository(db),
  rosterImports: rosterImportRepository(db),
  rosterFiles: rosterFileRepository(db),
  rosterStaging: rosterStagingRepository(db),
  targetProfiles: targetProfileRepository(db),
  campaigns: campaignRepository(db),
  participations: participationRepository(db),
  participants: participantRepository(db),
  results: resultRepository(db),
  sums: sumRepository(db),
  figures: figureRepository(db),
  campaignExports: exportRepository(db),
  personalData: personalDataRepository(db),
  outbox: outbox(db, 'campaigns'),
  inbox: inboxRepository(db),
});

export type Stores = Readonly<ReturnType<typeof storesOn>>;
