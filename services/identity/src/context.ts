import type { Viewer } from '@pix/kit/auth';
import type { Clock } from '@pix/kit/clock';
import type { EndedSessions } from '@pix/kit/ended-sessions';
import type { RequestContext } from '@pix/kit/graphql';
import type { Config } from './config';
import type { Passwords } from './credentials/passwords';
import type { KeyedHash } from './credentials/secrets';
import type { TokenSigner } from './credentials/token-signer';
import type { AccountStores } from './database/account-stores';
import type { signInAttemptRepository } from './database/sign-in-attempt-repository';
import type { signInSessionRepository } from './database/sign-in-session-repository';
import type { userRepository } from './database/user-repository';
import type { Loaders } from './graphql/loaders';
import type { Mailer } from './mail/mailer';
import type { PrivacyStores, PrivacyTools } from './privacy-wiring';
import type { ProviderStores, ProviderTools } from './provider-wiring';
import type { PupilStores, PupilTools } from './pupil-wiring';
import type { ServiceMailTools } from './service-mail-wiring';

/** What is bound to one database transaction. */
export type Stores = AccountStores &
  ProviderStores &
  PrivacyStores &
  PupilStores & {
    readonly users: ReturnType<typeof userRepository>;
    readonly signInSessions: ReturnType<typeof signInSessionRepository>;
    readonly signInAttempts: ReturnType<typeof signInAttemptRepository>;
  };

/** Everything a use case may reach. */
export type Context = RequestContext &
  Stores &
  PupilTools &
  ProviderTools &
  PrivacyTools &
  ServiceMailTools & {
    readonly viewer: Viewer;
    readonly clock: Clock;
    readonly newId: () => string;
    readonly config: Pick<
      Config,
      | 'termsOfUseVersion'
      | 'termsOfUseVersions'
      | 'tokens'
      | 'throttle'
      | 'limits'
      | 'machineClients'
      | 'mail'
      | 'emailProofs'
      | 'externalScopes'
      | 'pupils'
      | 'externalSignIn'
      | 'privacy'
      | 'publicUrl'
    >;
    readonly passwords: Passwords;
    readonly keyedHash: KeyedHash;
    readonly mailer: Mailer;
    /** What the gateway looks at before it lets an access token pass. */
    readonly endedSessions: EndedSessions;
    readonly tokenSigner: TokenSigner;
    readonly loaders: Loaders;
    /** Runs `work` in one transaction, again as a whole when the database asks for it. */
    transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  };

export type Needs<Name extends keyof Context> = Pick<Context, Name>;
