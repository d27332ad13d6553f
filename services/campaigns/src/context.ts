import type { Viewer } from '@pix/kit/auth';
import type { Clock } from '@pix/kit/clock';
import type { RequestContext } from '@pix/kit/graphql';
import type { Outbox } from '@pix/kit/jobs';
import type { AssessmentClient } from './clients/assessment-client';
import type { IdentityClient } from './clients/identity-client';
import type { Config } from './config';
import type { campaignRepository } from './database/campaign-repository';
import type { classSheetRepository } from './database/class-sheet-repository';
import type { figureRepository } from './database/figure-repository';
import type { inboxRepository } from './database/inbox-repository';
import type { learnerAccountRepository } from './database/learner-account-repository';
import type { learnerListRepository } from './database/learner-list-repository';
import type { learnerRepository } from './database/learner-repository';
import type { membershipRepository } from './database/membership-repository';
import type { organizationRepository } from './database/organization-repository';
import type { participantRepository } from './database/participant-repository';
import type { participationRepository } from './database/participation-repository';
import type { personalDataRepository } from './database/personal-data-repository';
import type { resultRepository } from './database/result-repository';
import type { rosterFileRepository } from './database/roster-file-repository';
import type { rosterImportRepository } from './database/roster-import-repository';
import type { rosterRepository } from './database/roster-repository';
import type { rosterStagingRepository } from './database/roster-staging-repository';
import type { sumRepository } from './database/sum-repository';
import type { targetProfileRepository } from './database/target-profile-repository';
import type { ClassSheetDocument } from './documents/class-sheet-document';
import type { ExportStores, ExportTools } from './export-wiring';
import type { Loaders } from './graphql/loaders';
import type { OrganizationStores, OrganizationTools } from './organization-wiring';
import type { RosterReader } from './rosters/roster-reader';
import type { SheetCipher } from './sheets/sheet-cipher';

/** What is bound to one database transaction. */
export type Stores = OrganizationStores &
  ExportStores & {
    readonly organizations: ReturnType<typeof organizationRepository>;
    readonly memberships: ReturnType<typeof membershipRepository>;
    readonly learners: ReturnType<typeof learnerRepository>;
    readonly learnerLists: ReturnType<typeof learnerListRepository>;
    readonly learnerAccounts: ReturnType<typeof learnerAccountRepository>;
    readonly rosters: ReturnType<typeof rosterRepository>;
    readonly rosterImports: ReturnType<typeof rosterImportRepository>;
    readonly rosterFiles: ReturnType<typeof rosterFileRepository>;
    readonly rosterStaging: ReturnType<typeof rosterStagingRepository>;
    readonly targetProfiles: ReturnType<typeof targetProfileRepository>;
    readonly campaigns: ReturnType<typeof campaignRepository>;
    readonly participations: ReturnType<typeof participationRepository>;
    readonly participants: ReturnType<typeof participantRepository>;
    readonly results: ReturnType<typeof resultRepository>;
    readonly sums: ReturnType<typeof sumRepository>;
    readonly figures: ReturnType<typeof figureRepository>;
    readonly classSheets: ReturnType<typeof classSheetRepository>;
    readonly outbox: Outbox;
    readonly inbox: ReturnType<typeof inboxRepository>;
    readonly personalData: ReturnType<typeof personalDataRepository>;
  };

/** Everything a use case may reach. */
export type Context = RequestContext &
  Stores &
  OrganizationTools &
  ExportTools & {
    readonly viewer: Viewer;
    readonly clock: Clock;
    readonly newId: () => string;
    /** A whole number from 0 to below the given one, that nobody can guess. */
    readonly randomInt: (below: number) => number;
    readonly config: Pick<
      Config,
      | 'checkUaiKey'
      | 'rosters'
      | 'learnerAccounts'
      | 'reconciliation'
      | 'campaigns'
      | 'classSheets'
      | 'invitations'
      | 'retry'
      | 'analysis'
      | 'publicUrl'
      | 'campaignExports'
    >;
    readonly assessment: AssessmentClient;
    readonly identity: IdentityClient;
    readonly sheetCipher: SheetCipher;
    readonly classSheetDocument: ClassSheetDocument;
    readonly rosterReader: RosterReader;
    readonly loaders: Loaders;
    /** Runs `work` in one transaction, again as a whole when the database asks for it. */
    transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  };

export type Needs<Name extends keyof Context> = Pick<Context, Name>;
