import type { Viewer } from '@pix/kit/auth';
import type { Clock } from '@pix/kit/clock';
import type { RequestContext } from '@pix/kit/graphql';
import type { Outbox } from '@pix/kit/jobs';
import type { Rates } from '@pix/kit/rates';
import type { AssessmentClient } from './clients/assessment-client';
import type { IdentityClient } from './clients/identity-client';
import type { SchoolClient } from './clients/school-client';
import type { Codes } from './codes/codes';
import type { Config } from './config';
import type { candidateRepository } from './database/candidate-repository';
import type { centreRepository } from './database/centre-repository';
import type { certificateRepository } from './database/certificate-repository';
import type { certificationRepository } from './database/certification-repository';
import type { evidenceRepository } from './database/evidence-repository';
import type { inboxRepository } from './database/inbox-repository';
import type { invigilatorAttemptRepository } from './database/invigilator-attempt-repository';
import type { juryActRepository } from './database/jury-act-repository';
import type { personalDataRepository } from './database/personal-data-repository';
import type { resultRepository } from './database/result-repository';
import type { sessionRepository } from './database/session-repository';
import type { CertificateDocument } from './documents/certificate-document';
import type { Loaders } from './graphql/loaders';
import type { JuryStores } from './jury-wiring';
import type { OutcomeStores, OutcomeTools } from './outcome-wiring';

/** What is bound to one database transaction. */
export type Stores = JuryStores &
  OutcomeStores & {
    readonly centres: ReturnType<typeof centreRepository>;
    readonly sessions: ReturnType<typeof sessionRepository>;
    readonly candidates: ReturnType<typeof candidateRepository>;
    readonly certifications: ReturnType<typeof certificationRepository>;
    readonly evidences: ReturnType<typeof evidenceRepository>;
    readonly results: ReturnType<typeof resultRepository>;
    readonly juryActs: ReturnType<typeof juryActRepository>;
    readonly certificates: ReturnType<typeof certificateRepository>;
    readonly invigilatorAttempts: ReturnType<typeof invigilatorAttemptRepository>;
    readonly inbox: ReturnType<typeof inboxRepository>;
    readonly jobs: Outbox;
    readonly personalData: ReturnType<typeof personalDataRepository>;
  };

/** Everything a use case may reach. */
export type Context = RequestContext &
  Stores &
  OutcomeTools & {
    readonly viewer: Viewer;
    readonly clock: Clock;
    readonly newId: () => string;
    readonly config: Pick<
      Config,
      'sessions' | 'invigilation' | 'tests' | 'certificates' | 'jury' | 'verification' | 'outcomes' | 'publicUrl'
    >;
    readonly codes: Codes;
    readonly rates: Pick<Rates, 'take'>;
    readonly assessment: AssessmentClient;
    readonly identity: IdentityClient;
    readonly school: SchoolClient;
    readonly certificateDocument: CertificateDocument;
    readonly loaders: Loaders;
    /** Runs `work` in one transaction, again as a whole when the database asks for it. */
    transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  };

export type Needs<Name extends keyof Context> = Pick<Context, Name>;
