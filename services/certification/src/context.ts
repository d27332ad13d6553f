import type { Viewer } from '@pix/kit/auth';
import type { Clock } from '@pix/kit/clock';
import type { toCsv } from '@pix/kit/csv';
import type { RequestContext } from '@pix/kit/graphql';
import type { Live } from '@pix/kit/live';
import type { Rates } from '@pix/kit/rates';
import type { AssessmentClient } from './clients/assessment-client';
import type { CampaignsClient } from './clients/campaigns-client';
import type { IdentityClient } from './clients/identity-client';
import type { SupervisionClient } from './clients/supervision-client';
import type { Codes } from './codes/codes';
import type { Links } from './codes/links';
import type { Config } from './config';
import type { BadgeSigner } from './credentials/badge-signer';
import type { InvitationTokens } from './credentials/invitation-tokens';
import type { Stores } from './database/stores';
import type { CertificateDocument } from './documents/certificate-document';
import type { zipOf } from './documents/zip';
import type { Communes } from './domain/birth-place';
import type { Loaders } from './graphql/loaders';

/** What is bound to one database transaction. */
export type { Stores };

/** Everything a use case may reach. */
export type Context = RequestContext &
  Stores & {
    readonly viewer: Viewer;
    readonly clock: Clock;
    readonly newId: () => string;
    /** A whole number from 0 to below the given one, that nobody can guess. */
    readonly randomInt: (below: number) => number;
    readonly config: Pick<
      Config,
      | 'centres'
      | 'sessions'
      | 'imports'
      | 'invigilation'
      | 'room'
      | 'tests'
      | 'jury'
      | 'certificates'
      | 'verification'
      | 'outcomes'
      | 'publicUrl'
    >;
    /** Reads that may be ten seconds old, from the replica when there is one: for what nothing is decided on (docs/scale.md). */
    readonly staleReads: Pick<Stores, 'certificates' | 'badges'>;
    readonly codes: Codes;
    readonly communes: Communes;
    readonly links: Links;
    readonly invitationTokens: InvitationTokens;
    readonly badgeSigner: BadgeSigner;
    readonly certificateDocument: CertificateDocument;
    readonly toCsv: typeof toCsv;
    readonly zipOf: typeof zipOf;
    readonly rates: Pick<Rates, 'take'>;
    readonly assessment: AssessmentClient;
    readonly supervision: SupervisionClient;
    readonly campaigns: CampaignsClient;
    readonly identity: IdentityClient;
    /** Tells those who watch a live field, after the commit (G3). */
    readonly live: Pick<Live, 'tell'>;
    readonly loaders: Loaders;
    /** Runs `work` in one transaction, again as a whole when the database asks for it. */
    transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  };

export type Needs<Name extends keyof Context> = Pick<Context, Name>;
