import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTester, emptySchema, stoppedClock, testConfig } from '@pix/kit/testing';
import { createApp } from '../src/app';
import type { Config } from '../src/config';
import { identityDataSource } from '../src/database/data-source';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

export const MACHINE_SECRET = 'a-machine-secret-for-tests-only-0000';

export const config: Config = {
  ...testConfig('identity'),
  termsOfUseVersion: '2026-09-01',
  tokens: {
    issuer: 'http://127.0.0.1:4000',
    signingKey: { ...privateKey.export({ format: 'jwk' }), kid: 'test' } as Config['tokens']['signingKey'],
    accessMinutes: 20,
    refreshDays: 7,
    sessionDays: 30,
    previousKeys: [],
    machineMinutes: 60,
  },
  termsOfUseVersions: { LEARNER: '2026-09-01', ORGA: '2026-09-01', CERTIF: '2026-10-01' },
  passwordHash: { memoryCost: 19_456, timeCost: 2, parallelism: 1 },
  mail: {
    smtpUrl: '',
    folder: mkdtempSync(join(tmpdir(), 'pix-mail-')),
    from: 'Pix <ne-pas-repondre@pix.example>',
    linkBase: 'http://127.0.0.1:4000',
    claimSeconds: 120,
    dropAfterHours: 24,
    forgetAfterDays: 30,
  },
  externalScopes: ['campaigns:read-learners', 'assessment:read-content'],
  emailProofs: { verificationMinutes: 4_320, resetMinutes: 60, codeMinutes: 10, codeTries: 5 },
  limits: {
    signInFailuresByAddress: { events: 100, windowMinutes: 10, blockMinutes: 10 },
    mailsByRecipient: { events: 5, windowMinutes: 60, blockMinutes: 60 },
    mailsByAddress: { events: 50, windowMinutes: 60, blockMinutes: 60 },
    machineFailures: { events: 10, windowMinutes: 10, blockMinutes: 10 },
  },
  machineClients: [{ clientId: 'campaigns', secret: MACHINE_SECRET, scopes: ['assessment:start-tests'] }],
  pupils: { temporaryPasswordDays: 30, changeTokenMinutes: 10, batchSize: 500, usernameDraws: 20 },
  externalSignIn: {
    providers: [],
    samlKeys: null,
    frontUrl: 'http://127.0.0.1:4000',
    requestSeconds: 600,
    codeSeconds: 60,
    identityMinutes: 60,
    affiliationDays: 365,
    maxAssertionMinutes: 60,
    maxLaunchSeconds: 300,
    wipeBatchSize: 1_000,
  },
  privacy: {
    exportKey: Buffer.alloc(32, 'a key for tests only'),
    exportDays: 7,
    giveUpDays: 3,
    freshSignInMinutes: 10,
    inactiveYears: 5,
    warningDays: 30,
    batchSize: 2,
    services: {
      assessment: 'http://127.0.0.1:9',
      campaigns: 'http://127.0.0.1:9',
      certification: 'http://127.0.0.1:9',
      tutorials: 'http://127.0.0.1:9',
    },
  },
  throttle: {
    failuresBeforeBlock: 10,
    firstBlockMinutes: 2,
    failuresBeforeBlockForGood: 50,
    forgetFailuresDays: 30,
    forgetNobodysBlockDays: 365,
  },
};

/** The real service on an empty schema, with a clock that tests move. */
export const givenIdentity = async (
  settings: Partial<Config> = {},
  given: Pick<NonNullable<Parameters<typeof createApp>[1]>, 'personalDataOf'> = {},
) => {
  await emptySchema(identityDataSource, config.database);

  const clock = stoppedClock();
  const app = await createApp({ ...config, ...settings }, { clock, ...given });
  return { app, clock, ...(await createTester(app)) };
};

export type Identity = Awaited<ReturnType<typeof givenIdentity>>;

export const PASSWORD = 'Chamois2026';

export const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) {
  __typename
  ... on SignUpSuccess { user { id firstName lastName email roles } tokens { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt } }
  ... on TermsOfUseOutdatedError { currentVersion }
  ... on InvalidInputError { fields { path message } }
  ... on Error { message }
} }`;

/** A person with an account and what their sign-up answered. */
export const givenPerson = async (
  { run }: Pick<Identity, 'run'>,
  given: { email?: string; locale?: 'fr' | 'en' } = {},
) => {
  const input = {
    firstName: 'Inès',
    lastName: 'Moreau',
    email: given.email ?? 'ines.moreau@exemple.fr',
    password: PASSWORD,
    termsOfUseVersion: config.termsOfUseVersion,
  };
  const { data } = await run(SIGN_UP, { input }, { locale: given.locale ?? 'fr' });
  return { input, ...data.signUp } as {
    input: typeof input;
    user: { id: string };
    tokens: { accessToken: string; refreshToken: string };
  };
};
