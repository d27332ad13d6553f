import { generateKeyPairSync } from 'node:crypto';
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
    machineMinutes: 60,
  },
  machineClients: [{ clientId: 'campaigns', secret: MACHINE_SECRET, scopes: ['assessment:start-tests'] }],
  throttle: { failuresBeforeBlock: 10, firstBlockMinutes: 2, failuresBeforeBlockForGood: 50 },
};

/** The real service on an empty schema, with a clock that tests move. */
export const givenIdentity = async () => {
  await emptySchema(identityDataSource, config.database);

  const clock = stoppedClock();
  const app = await createApp(config, { clock });
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
export const givenPerson = async ({ run }: Pick<Identity, 'run'>, given: { email?: string } = {}) => {
  const input = {
    firstName: 'Inès',
    lastName: 'Moreau',
    email: given.email ?? 'ines.moreau@exemple.fr',
    password: PASSWORD,
    termsOfUseVersion: config.termsOfUseVersion,
  };
  const { data } = await run(SIGN_UP, { input });
  return { input, ...data.signUp } as {
    input: typeof input;
    user: { id: string };
    tokens: { accessToken: string; refreshToken: string };
  };
};
